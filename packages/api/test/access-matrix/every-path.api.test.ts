import { execute, type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../src/app/context.ts';
import { buildGuardedSchema } from '../../src/app/schema.ts';
import type { Browser } from '../browser.ts';
import { startTestApp, type TestApp } from '../test-app.ts';
import { makeWorld, type World } from './world.ts';

/** Made anew at each reading, or moved by the reading itself. */
const unsteady = new Set([
  'viewerCanContact',
  'viewerCanRequestIntroduction',
  'videoUrl',
  'posterUrl',
  'captionsUrl',
  'previewUrl',
  'proxyUrl',
  'stripUrl',
  'peaksUrl',
  'framesUrl',
  'consultedAt',
  'lastSeenAt',
  'lastUsedAt',
]);
const depth = 4;

type Schema = Awaited<ReturnType<typeof buildGuardedSchema>>;
type Found = Readonly<Record<string, unknown>> & { __typename: string; id: string };

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name, args }) => !unsteady.has(name) && !args.some((argument) => isNonNullType(argument.type)));
const leafNames = (type: GraphQLObjectType): string[] => [
  '__typename',
  ...fieldsOf(type).flatMap(({ name, type: answer }) => (isLeafType(getNamedType(answer)) ? [name] : [])),
];
const leaves = (type: GraphQLObjectType): string => leafNames(type).join(' ');
/** Everything a type tells, and what it leads to, so many steps on. */
const selection = (type: GraphQLObjectType, steps: number): string =>
  `${leaves(type)} ${fieldsOf(type)
    .flatMap(({ name, type: answer }) => {
      const named = getNamedType(answer);
      return isObjectType(named) && steps > 0 ? [`${name} { ${selection(named, steps - 1)} }`] : [];
    })
    .join(' ')}`;

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
const isFound = (value: object): value is Found => '__typename' in value && 'id' in value && typeof value.id === 'string';
/** Every thing with an id in an answer, and the path it was come to by. One without an address of its own is part of what holds it, and compared with that. */
const thingsIn = (value: unknown, path: string): [string, Found][] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => thingsIn(item, `${path}.${index}`));
  if (!(value instanceof Object)) return [];
  const within = Object.entries(value).flatMap(([key, part]) => thingsIn(part, `${path}.${key}`));
  return isFound(value) ? [[path, value], ...within] : within;
};

describe('fault B03: the same thing by another path', { timeout: 1_200_000 }, () => {
  let app: TestApp;
  let world: World;
  let schema: Schema;
  beforeAll(async () => {
    app = await startTestApp();
    world = await makeWorld(app);
    schema = await buildGuardedSchema();
  }, 1_200_000);
  afterAll(() => app.stop());

  const ask = async (browser: Browser, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
    const headers = { cookie: browser.cookies(), ...(browser.bearer ? { authorization: `Bearer ${browser.bearer}` } : {}) };
    const contextValue = await contextOf(app.services, { headers, ip: browser.source });
    const { data } = await execute({ schema, document: parse(query), contextValue, variableValues: variables });
    return JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>;
  };
  const typeNamed = (name: string): GraphQLObjectType => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no ${name}`);
    return type;
  };
  /** Where each query starts, with what it needs to be told. */
  const roots = (): string[] => {
    const { camille, remi, acme, rivale, clip, contactId, introduction } = world;
    const page = '(first: 20)';
    const of = (call: string, type: string) => `${call} { ${selection(typeNamed(type), depth)} }`;
    const ids = [
      camille.id,
      remi.id,
      camille.candidateId,
      clip.id,
      clip.draftId,
      camille.sourceId,
      contactId,
      introduction.id,
      acme.id,
      rivale.id,
    ];
    const kinds = ['Profile', 'Candidate', 'Clip', 'ClipSource', 'Contact', 'Introduction', 'Company'];
    const spread = kinds.map((kind) => `... on ${kind} { ${selection(typeNamed(kind), 2)} }`).join(' ');
    return [
      of('viewer', 'Viewer'),
      of(`profiles${page}`, 'ProfileConnection'),
      of(`profile(slug: "${camille.slug}")`, 'Profile'),
      of(`profile(slug: "${remi.slug}")`, 'Profile'),
      of(`clip(id: "${clip.id}")`, 'Clip'),
      of(`contact(id: "${contactId}")`, 'Contact'),
      of(`introduction(id: "${introduction.id}")`, 'Introduction'),
      of(`introductions${page}`, 'IntroductionConnection'),
      of(`company(id: "${acme.id}")`, 'Company'),
      of(`company(id: "${rivale.id}")`, 'Company'),
      of(`companies${page}`, 'CompanyConnection'),
      of(`candidates${page}`, 'CandidateConnection'),
      of(`candidate(id: "${camille.candidateId}")`, 'Candidate'),
      of(`profileAccessTrail${page}`, 'ProfileAccessConnection'),
      of('staffMembers', 'Staff'),
      of('companySpace', 'CompanySpace'),
      `nodes(ids: ${JSON.stringify(ids)}) { __typename id ${spread} }`,
    ].map((root) => `{ ${root} }`);
  };

  it('is told the same to each kind of person, whichever way they come to it, and what is hidden is come to by none', async () => {
    const differences: string[] = [];
    let compared = 0;
    for (const [who, browser] of Object.entries(world.people)) {
      const things: [string, Found][] = [];
      for (const root of roots())
        things.push(...thingsIn(await ask(browser, root), '').filter(([, { __typename: kind }]) => isNode(typeNamed(kind))));
      const known = new Map<string, string>();
      for (const [path, thing] of things) {
        const { id, __typename: kind } = thing;
        const direct =
          known.get(id) ??
          JSON.stringify(
            (await ask(browser, `query($id: ID!) { node(id: $id) { __typename ... on ${kind} { ${leaves(typeNamed(kind))} } } }`, { id }))
              .node,
          );
        known.set(id, direct);
        const told = JSON.stringify(Object.fromEntries(leafNames(typeNamed(kind)).map((name) => [name, thing[name]])));
        compared += 1;
        if (direct !== told) differences.push(`${who}: ${kind} at ${path}: ${told} and by its id ${direct}`);
      }
    }
    expect(differences.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  });
});
