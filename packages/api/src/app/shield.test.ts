import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { applyMiddleware, type IMiddleware } from 'graphql-middleware';
import { and, chain, or, race, rule, shield } from 'graphql-shield';
import { expect, it } from 'vitest';
import { fieldRule, type ShieldRule } from '../authorization/define-rule.ts';
import { shieldOptions } from './shield-options.ts';

/** What a field answers under a rule, as its caller sees it. */
const answerUnder = async (under: ShieldRule) => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString, resolve: () => 'told' } } }),
  });
  const guarded = applyMiddleware(schema, shield({ Query: { secret: under } }, shieldOptions).generate(schema) as IMiddleware);
  const { data, errors } = await graphql({ schema: guarded, source: '{ secret }', contextValue: {} });
  return errors?.[0]?.message ?? data?.secret;
};

const asked: string[] = [];
const says = (name: string, verdict: boolean | Error) =>
  rule(name, { cache: 'no_cache' })(() => {
    asked.push(name);
    return verdict;
  });
const yes = says('yes', true);
const no = says('no', false);
const breaks = fieldRule('breaks', () => {
  throw new Error('the database is away');
});

it.each<[string, ShieldRule, unknown, string[]]>([
  ['chain of consents', chain(yes, yes), 'told', ['yes', 'yes']],
  ['chain stops at the first denial', chain(no, yes), null, ['no']],
  ['chain denies by its last', chain(yes, no), null, ['yes', 'no']],
  ['race ends at the first consent', race(yes, no), 'told', ['yes']],
  ['race goes on after a denial', race(no, yes), 'told', ['no', 'yes']],
  ['race of denials', race(no, no), null, ['no', 'no']],
])('the patched shield: %s', async (_what, under, answer, order) => {
  asked.length = 0;
  expect(await answerUnder(under)).toBe(answer);
  expect(asked).toEqual(order);
});

it.each<[string, ShieldRule]>([
  ['alone', breaks],
  ['in an or that another rule would allow', or(breaks, yes)],
  ['in an or beside a refusal that has its own words', or(says('refuses', new Error('Sign in')), breaks)],
  ['in an and', and(yes, breaks)],
  ['in a chain', chain(yes, breaks)],
  ['in a race', race(no, breaks)],
])('a rule that throws is a surprise, never a quiet denial: %s', async (_where, under) => {
  expect(await answerUnder(under)).toBe('the database is away');
});

it('a rule that remembers is refused when it is asked: it would answer for another row', async () => {
  expect(await answerUnder(rule('remembers', { cache: 'strict' })(() => true))).toMatch(/caches/);
});
