import { type GraphQLSchema, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { ShieldRule } from '../authorization/define-rule.ts';
import { nodeLoaders } from './nodes.ts';
import { ruleTree } from './rule-tree.ts';
import { buildPlainSchema } from './schema.ts';
import { undescribed } from './undescribed.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildPlainSchema();
});

const objectTypes = () =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type));
const everyRule = (rule: ShieldRule): ShieldRule[] => ('getRules' in rule ? [rule, ...rule.getRules().flatMap(everyRule)] : [rule]);

it('fault B01: every field of the schema is ruled', () => {
  const fields = objectTypes().flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));
  expect(fields.filter(([type, field]) => !ruleTree[type]?.[field] && !ruleTree[type]?.['*']).map((name) => name.join('.'))).toEqual([]);
});

it('rules stand on object types alone: on an interface they would be ignored', () => {
  const objects = new Set(objectTypes().map(({ name }) => name));
  expect(Object.keys(ruleTree).filter((type) => !objects.has(type))).toEqual([]);
});

it('fault B09: no rule remembers another row, and none is negated (the negation of a refusal is a permission)', () => {
  const rules = Object.values(ruleTree)
    .flatMap((fields) => Object.values(fields))
    .flatMap(everyRule);
  expect(rules.filter((rule) => 'cache' in rule && rule.cache !== 'no_cache')).toEqual([]);
  expect(rules.filter((rule) => rule.constructor.name === 'RuleNot')).toEqual([]);
});

it('fault C09: every Node can be read by its id, and nothing else can', () => {
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect([...nodeLoaders.keys()].sort()).toEqual(nodes.sort());
});

it('the schema is the manual: nothing in it goes without a description', () => {
  expect(undescribed(schema)).toEqual([]);
});
