import { type GraphQLOutputType, type GraphQLResolveInfo, isListType, isNonNullType } from 'graphql';
import { deny } from 'graphql-shield';
import { notFound } from '../authorization/access-errors.ts';
import type { ShieldRule } from '../authorization/define-rule.ts';

/** What stands in the place of a field that is not for this viewer: nothing, an empty list, or, where the schema promises a value, the answer of what does not exist. */
const quiet = (type: GraphQLOutputType): [] | null | Error => {
  if (!isNonNullType(type)) return null;
  return isListType(type.ofType) ? [] : notFound();
};

/** Shield's own defaults allow what no rule names, and take a rule that throws for a denial: here the first is refused, and the second reaches the log (`debug`). */
export const shieldOptions: Parameters<ShieldRule['resolve']>[4] = {
  debug: true,
  allowExternalErrors: true,
  fallbackRule: deny,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by shield as an Error; its middleware returns whatever comes, as the field's value
  fallbackError: ((_error: unknown, _parent: object, _arguments: object, _context: object, info: GraphQLResolveInfo) =>
    quiet(info.returnType)) as never,
  /** Only asked by caching rules, and none of ours is one. */
  hashFunction: (): string => {
    throw new Error('A rule of the tree caches: rules are made by define-rule.ts');
  },
};
