import { GraphQLError, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { keepDatabase } from '../../../test/kept-database.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../../test/people.ts';
import { pagesOperations } from '../../../test/persisted-documents.ts';
import { plausibleVariables } from '../../../test/plausible.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { visitor } from '../../authorization/viewer.ts';
import { fromGlobalId } from '../../platform/graphql/global-id.ts';
import { contextOf } from '../context.ts';
import { buildGuardedSchema } from '../schema.ts';
import { bounds } from './bounds.ts';
import { costOf } from './cost.ts';
import { type Gate, openGate } from './gate.ts';
import { hashOf } from './prepare.ts';
import { run } from './run.ts';

const own: Record<string, string> = {
  'an error deep in a list, with its path':
    'query A($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Candidate { firstName sources { id } } ... on Staff { roles } } }',
  'refused at the root': 'query B { candidates(first: 2) { totalCount nodes { email } } staffMembers { email } viewer { kind } }',
  'fields left out and fragments':
    'query C($no: Boolean!, $yes: Boolean!) { viewer { kind @skip(if: $yes) language @include(if: $no) ...V @include(if: $yes) ... on Viewer @skip(if: $no) { again: kind } } } fragment V on Viewer { email }',
  'default variables and pages':
    'query D($first: Int = 1, $after: String) { termsVersions(first: $first, after: $after) { edges { cursor node { number text(language: EN) { language title } } } pageInfo { hasNextPage endCursor } totalCount } }',
  'a wrong variable': 'query E($id: ID!) { node(id: $id) { id } }',
  'an unexpected error beside an answer': 'query F { viewer { kind sessions { id device } } currentTerms { number } }',
  'one mutation after another':
    'mutation G { chooseLanguage(input: { language: EN }) { viewer { language } errors { code } } revokeSession(input: { sessionId: "x" }) { revokedSessionId errors { code } } }',
  'a refusal of a mutation':
    'mutation H { registerCandidate(input: { email: "a@b.test", firstName: "A", lastName: "B", isAdult: false }) { attempt sentTo errors { code message path } } }',
};

const madeAnew = new Set(['attempt', 'secret', 'password', 'requestId', 'clientId', 'slug', 'reference', 'profileReference']);

/** Signed addresses, secrets, the time of a running clock and the ids of what a mutation makes are new each time; everything else must be the same. */
const withoutChance = (answer: unknown, isMutation: boolean): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (key === 'trackClock' && typeof value === 'number') return '…';
    if (typeof value !== 'string') return value;
    if (value.startsWith('/media/')) return '/media/…';
    if (isMutation && fromGlobalId(value)) return `${fromGlobalId(value)?.type}:…`;
    return madeAnew.has(key) ? '…' : value;
  });
const inAnyOrder = ({ errors, ...rest }: { errors?: readonly { message: string }[] }) => ({
  ...rest,
  errors: errors?.map((error) => JSON.stringify({ ...error, locations: undefined })).sort(),
});

describe('compiled operations', () => {
  let app: TestApp;
  let gate: Gate;
  let known: Record<string, unknown>;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  const people = new Map<string, Browser>();
  const documents = new Map([...Object.values(own).map((text) => [hashOf(text), text] as const), ...pagesOperations()]);
  beforeAll(async () => {
    app = await startTestApp();
    gate = openGate({ schema: await buildGuardedSchema(), registered: documents, registeredOnly: true });
    const candidate = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(candidate);
    const staff = await newStaff(
      app,
      { email: 'anne@jobprod.test', firstName: 'Anne', lastName: 'Roux' },
      'ADMINISTRATOR',
      'EDITOR',
      'NETWORK_MANAGER',
    );
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    for (const [who, browser] of Object.entries({ visitor: app.browser(), candidate, staff, recruiter })) people.set(who, browser);
    const { viewer } = await candidate.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const { viewer: colleague } = await staff.ask<{ viewer: { staff: { id: string } } }>('{ viewer { staff { id } } }');
    known = {
      ids: [viewer.candidate.id, colleague.staff.id, 'nonsense', viewer.candidate.id],
      candidateId: viewer.candidate.id,
      no: false,
      yes: true,
      after: null,
    };
    kept = await keepDatabase(app.databaseUrl);
  });
  afterAll(async () => {
    await kept.close();
    await app.stop();
  });

  const answers = async (hash: string, who: string, variables: Record<string, unknown>) => {
    const request = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables };
    const browser = people.get(who) ?? app.browser();
    const isMutation = preparedFor(hash).operation.operation === 'mutation';
    const ask = async (compiled: boolean) => {
      const headers = { cookie: browser.cookies(), 'accept-language': 'fr' };
      const context = await contextOf(app.services, { headers, ip: browser.source });
      context.exchange.setCookie = () => undefined;
      context.exchange.clearCookie = () => undefined;
      const admitted = gate.admit(request, context.viewer);
      const answer = await run(
        gate,
        compiled ? admitted : { ...admitted, prepared: { ...admitted.prepared, compiled: undefined } },
        context,
      );
      // Both start from the same facts.
      if (isMutation) await kept.restore();
      return inAnyOrder(withoutChance(answer, isMutation) as { errors?: { message: string }[] });
    };
    return [await ask(true), await ask(false)] as const;
  };
  const preparedFor = (hash: string) =>
    gate.admit({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }, visitor('fr')).prepared;
  const isOfToday = (hash: string): boolean => validate(gate.schema, parse(documents.get(hash) ?? '')).length === 0;

  it('every operation of our pages is one of this schema', () => {
    const stale = [...documents.keys()].filter((hash) => !isOfToday(hash)).map((hash) => documents.get(hash)?.slice(0, 80));
    expect(stale).toEqual([]);
  });

  it.each([...documents].map(([hash, text]) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? hash, hash]))(
    '%s answers what graphql-js answers, to everyone',
    async (_name, hash) => {
      if (!isOfToday(hash)) return;
      const { operation, compiled: isCompiled } = preparedFor(hash);
      expect(isCompiled !== undefined).toBe(operation.operation !== 'subscription');
      if (!isCompiled) return;
      for (const who of people.keys()) {
        const [compiled, interpreted] = await answers(hash, who, plausibleVariables(gate.schema, operation, known));
        expect({ who, answer: compiled }).toEqual({ who, answer: interpreted });
      }
    },
  );

  it('errors keep their message, their path and their code', async () => {
    const [compiled] = await answers(hashOf(own['refused at the root'] ?? ''), 'candidate', {});
    const refused = { message: 'This is not yours to do', path: ['candidates'], extensions: { code: 'FORBIDDEN' } };
    expect(compiled).toEqual({ data: null, errors: [JSON.stringify(refused)] });
  });

  it('a variable of a wrong type is the caller’s to mend', async () => {
    for (const answer of await answers(hashOf(own['a wrong variable'] ?? ''), 'visitor', { id: { not: 'text' } })) {
      expect(answer).not.toHaveProperty('data');
      expect(answer.errors?.join()).toContain('"code":"BAD_USER_INPUT"');
    }
  });

  it('what our pages ask stays within bounds, and a wrong page size is refused there too', () => {
    for (const hash of [...documents.keys()].filter(isOfToday)) {
      const { cost, operation } = preparedFor(hash);
      expect([operation.name?.value, costOf(cost, {}) <= bounds.cost]).toEqual([operation.name?.value, true]);
    }
    const hash = hashOf(own['default variables and pages'] ?? '');
    expect(() => gate.admit({ extensions: { persistedQuery: { sha256Hash: hash } }, variables: { first: 101 } }, visitor('fr'))).toThrow(
      GraphQLError,
    );
  });
});
