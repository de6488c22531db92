import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { applyMiddleware, type IMiddleware } from 'graphql-middleware';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { allow, deny, shield } from 'graphql-shield';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import type { ShieldRule } from '../authorization/define-rule.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { describeByConvention } from './describe-by-convention.ts';
import { guardSubscriptions } from './guard-subscriptions.ts';
import { rememberedType } from './node-types.ts';
import { answerRefusals } from './refusals.ts';
import { resolvers } from './resolvers.ts';
import { ruleTree } from './rule-tree.ts';
import { shieldOptions } from './shield-options.ts';

/** Types that are `Node`s carry their row's id; the schema alone makes it global. */
const makeIdsGlobal = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const { id } = type.getFields();
    if (id) id.resolve = ({ id: rowId }: { id: string }) => toGlobalId(type.name, rowId);
  }
};

/** A `Node` is of the type it was asked for as. */
const makeNodesKnown = (schema: GraphQLSchema): void => {
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (row: object) => rememberedType(row);
};

/** A field without a resolver of its own is a property of the row: a wrapper around each of them is felt in long lists. */
const readPropertiesPlainly = (): void => {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
};

/** The rule in force on a field: its own, its type's `*`, or none, which is deny. */
export const ruleOf = (typeName: string, fieldName: string): ShieldRule =>
  ruleTree[typeName]?.[fieldName] ?? ruleTree[typeName]?.['*'] ?? deny;

/**
 * Lays the rule tree over the schema, refused by default. Fields whose rule is plainly *allow* keep their own resolver: wrapping every field
 * costs two thirds of the throughput of a list.
 */
const enforceRules = (schema: GraphQLSchema): GraphQLSchema => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what shield generates: a function a field, by type
  const shielded = shield(ruleTree, shieldOptions).generate(schema) as Record<string, Record<string, unknown>>;
  const pruned = Object.fromEntries(
    Object.entries(shielded).map(([typeName, fields]) => [
      typeName,
      Object.fromEntries(Object.entries(fields).filter(([fieldName]) => ruleOf(typeName, fieldName) !== allow)),
    ]),
  );
  return guardSubscriptions(applyMiddleware(schema, pruned as IMiddleware), ruleOf);
};

/** Instants go by the name the API's contract gives them; the library's names its way of writing them. */
GraphQLDateTimeISO.name = 'DateTime';
GraphQLDateTimeISO.description = 'An instant in UTC, written `2026-11-22T10:00:00.000Z` (RFC 3339).';

/** Slices listen by `changesOf`, so the library's own publishing is never asked. */
const unusedPubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Write a subscription with `subscribe: changesOf(…)`');
  },
};

/** The plain schema: what `schema.graphql` prints. */
export const buildPlainSchema = async (): Promise<GraphQLSchema> => {
  readPropertiesPlainly();
  const schema = await buildSchema({ resolvers: [...resolvers], validate: false, scalarsMap: [], pubSub: unusedPubSub });
  makeIdsGlobal(schema);
  makeNodesKnown(schema);
  answerRefusals(schema);
  describeByConvention(schema);
  return schema;
};

let guarded: Promise<GraphQLSchema> | undefined;

/** Made once in a process: it holds nothing of who asks, nor of what is asked about. */
export const buildGuardedSchema = (): Promise<GraphQLSchema> => (guarded ??= buildPlainSchema().then(enforceRules));
