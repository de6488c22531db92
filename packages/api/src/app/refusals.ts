import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

const answering =
  (resolve: Resolve): Resolve =>
  async (root, arguments_, context, info) => {
    try {
      const result: unknown = await resolve(root, arguments_, context, info);
      return { errors: [], ...(result instanceof Object ? result : {}) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        errors: [
          { code: error.code, message: say(context.viewer.language, `refusals:${error.code}`, error.data), path: error.path ?? null },
        ],
      };
    }
  };

/** The one place where an expected refusal of a mutation becomes its payload's `errors`, said in the caller's language. */
export const answerRefusals = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    field.resolve = answering(field.resolve ?? defaultFieldResolver);
};
