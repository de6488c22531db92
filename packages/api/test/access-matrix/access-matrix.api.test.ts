import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlainSchema } from '../../src/app/schema.ts';
import { keepDatabase } from '../kept-database.ts';
import { startTestApp, type TestApp } from '../test-app.ts';
import { askCase, headersOf, type Outcome } from './ask-case.ts';
import { parts } from './parts.ts';
import { printMatrix } from './print-matrix.ts';
import { makeWorld, trustedRelay } from './world.ts';

const rows = parts.flatMap((part) => Object.entries(part));
const hidden = /hidden|restricted|\blocked/;

describe('the access matrix', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  const matrix = new Map<string, Map<string, Map<string, Outcome>>>();

  beforeAll(async () => {
    schema = await buildPlainSchema();
    app = await startTestApp({ mailTrust: { relay: trustedRelay } });
    const world = await makeWorld(app);
    const kept = await keepDatabase(app.databaseUrl);
    const people = Object.entries(world.people).map(([person, browser]) => [person, headersOf(browser)] as const);
    for (const [name, subjects] of rows) {
      const bySubject = new Map<string, Map<string, Outcome>>();
      for (const [subject, arguments_] of Object.entries(subjects)) {
        const answers = new Map<string, Outcome>();
        const ask = async ([person, headers]: (typeof people)[number]) => {
          const outcome = await askCase(app, schema, headers, name, arguments_(world));
          answers.set(person, outcome);
          return outcome;
        };
        if (name.startsWith('Mutation.')) {
          // What was done is undone: the next to ask finds the same world.
          for (const one of people) if ((await ask(one)) === 'yes') await kept.restore();
        } else {
          for (const [person] of people) answers.set(person, '');
          await Promise.all(people.map(ask));
        }
        bySubject.set(subject, answers);
      }
      matrix.set(name, bySubject);
    }
    await kept.close();
  }, 1_200_000);
  afterAll(() => app.stop());

  it('fault B01: every field of Query, Mutation and Subscription has its row, once', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) => (type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    expect(rows.map(([name]) => name).sort()).toEqual(fields.sort());
  });

  it('G3, faults B02, C01: what is hidden or locked answers strangers exactly as what never was', () => {
    const ofRestricted = new Set(['Camille', 'Rémi', 'network manager', 'data-protection officer', 'holder of a password to Rémi’s']);
    // G3: not even to the staff in charge of diffusion.
    const ofLocked = new Set(['Lise', 'data-protection officer']);
    const told: unknown[] = [];
    for (const [name, subjects] of matrix) {
      const absent = subjects.get('absent');
      for (const [subject, answers] of [...subjects].filter(([title]) => hidden.test(title))) {
        const insiders = /\blocked/.test(subject) ? ofLocked : ofRestricted;
        for (const [person, outcome] of [...answers].filter(([who]) => !insiders.has(who))) {
          if (outcome !== absent?.get(person)) told.push([name, subject, person, outcome, absent?.get(person)]);
        }
      }
    }
    expect(told).toEqual([]);
  });

  it.each(['recruiter of a company that left', 'recruiter of a suspended company'])(
    'N1, T5, T6: a %s is let into nothing that is shut to a visitor, but their disputes and the proofs of what was',
    (whom) => {
      // What concerns the mailbox one signs in with is anyone's who signs in.
      const ownMailbox = ['Mutation.acknowledgeMailTrouble', 'Mutation.chooseMailTopic'];
      const isShut = (answer: string | undefined) => ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'null'].includes(answer ?? 'null');
      const where = (test: (visitor: string | undefined, former: string | undefined) => boolean) =>
        new Set(
          [...matrix].flatMap(([name, subjects]) =>
            [...subjects.values()].some((answers) => test(answers.get('visitor'), answers.get(whom))) ? [name] : [],
          ),
        );
      expect(where((visitor, former) => isShut(visitor) && !isShut(former))).toEqual(
        new Set(['Query.disputes', 'Mutation.openDispute', 'Query.registerEntries', ...ownMailbox]),
      );
      // Signed in, one is somebody already.
      const forNobodyYet = where((visitor, former) => !isShut(visitor) && former !== visitor);
      expect(forNobodyYet).toEqual(new Set(['Mutation.registerCandidate', 'Mutation.acceptInvitation']));
    },
  );

  it.each(['holder of one that was revoked', 'holder of one that expired'])('D3: a %s is answered as a visitor', (whom) => {
    const differences = [...matrix].flatMap(([name, subjects]) =>
      [...subjects].filter(([, answers]) => answers.get('visitor') !== answers.get(whom)).map(([subject]) => [name, subject]),
    );
    expect(differences).toEqual([]);
  });

  it('N2: to a company that a candidate blocks, what is theirs answers as what never was', () => {
    const differences = [...matrix].flatMap(([name, subjects]) =>
      [...subjects]
        .filter(([subject]) => subject === 'Camille’s' && /profile/i.test(name))
        .filter(
          ([, answers]) =>
            subjects.get('absent')?.get('recruiter of a company that Camille blocks') !==
            answers.get('recruiter of a company that Camille blocks'),
        )
        .map(([subject]) => [name, subject]),
    );
    expect(differences).toEqual([]);
  });

  it('nothing breaks, whoever asks for whatever', () => {
    const broken = [...matrix].flatMap(([name, subjects]) =>
      [...subjects].flatMap(([subject, answers]) =>
        [...answers]
          .filter(([, outcome]) => /INTERNAL|VALIDATION|BAD_USER_INPUT|OUT_OF_BOUNDS|TOO_MANY/.test(outcome))
          .map((answer) => [name, subject, ...answer]),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('fault B01: the answers are those of docs/access-matrix.md (written again by `vitest -u`)', async () => {
    await expect(printMatrix(matrix)).toMatchFileSnapshot(join(import.meta.dirname, '../../../../docs/access-matrix.md'));
  });
});
