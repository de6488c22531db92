import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { refused } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { ShieldRule } from '../authorization/define-rule.ts';
import { shieldOptions } from './shield-options.ts';

type Listen = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** Shield keeps what its caching rules remember on the context; none of ours caches. */
const shieldContext = (context: Context) => Object.assign(context, { _shield: { cache: {} } });

/** Shield asks a subscription's rule at each event, when the listening has begun already. Here it is asked before (fault C10). */
export const guardSubscriptions = (schema: GraphQLSchema, ruleOf: (type: string, field: string) => ShieldRule): GraphQLSchema => {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const listen: Listen | undefined = field.subscribe;
    const rule = ruleOf('Subscription', field.name);
    const guarded: Listen = async (root, arguments_, context, info) => {
      const verdict = await rule.resolve({}, arguments_, shieldContext(context), info, shieldOptions);
      if (verdict instanceof Error) throw verdict;
      if (verdict !== true) throw refused(context.viewer);
      return listen?.(root, arguments_, context, info);
    };
    field.subscribe = guarded;
  }
  return schema;
};
