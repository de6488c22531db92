import type { MiddlewareFn } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';

/** The one place where an expected refusal becomes the payload's `errors`, said in the caller's language. */
export const refusalsToErrors: MiddlewareFn<Context> = async ({ info, context }, next) => {
  if (info.parentType.name !== 'Mutation') return next();
  try {
    const result: unknown = await next();
    return { errors: [], ...(result instanceof Object ? result : {}) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      errors: [{ code: error.code, message: say(context.viewer.language, `refusals:${error.code}`, error.data), path: error.path ?? null }],
    };
  }
};
