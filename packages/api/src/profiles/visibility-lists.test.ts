import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { aVisitor, programOf, recruiterOf, staffAs, theCandidate } from '../../test/viewers.ts';
import { Account } from '../authentication/account.entity.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { Profile } from './profile.entity.ts';
import { profileStates } from './profile-life.ts';
import { isVisibleTo, visibleSql, visibleTo } from './visibility.ts';

const on = new Date('2026-11-22T10:00:00.000Z');
const [acme, globex] = [newId(), newId()];

/** One profile per combination of what the question turns on. */
const everyCombination = () =>
  profileStates.flatMap((state) =>
    [null, new Date(on.getTime() - 1), on, new Date(on.getTime() + 1)]
      .filter((publishedAt) => state !== 'ACTIVE' || publishedAt !== null)
      .flatMap((publishedAt) =>
        [false, true].flatMap((restrictedWhole) =>
          [[], [acme], [acme, globex]].map((blockedCompanyIds) => ({ state, publishedAt, restrictedWhole, blockedCompanyIds })),
        ),
      ),
  );

describe('the lists ask the same question as the pages', () => {
  let app: TestApp;
  let all: Profile[];

  beforeAll(async () => {
    app = await startTestApp();
    const em = app.services.orm.em.fork();
    all = everyCombination().map((facts) => {
      const account = em.create(Account, {
        id: newId(),
        kind: 'candidate',
        email: `${newId()}@example.test`,
        firstName: 'A',
        lastName: 'B',
        language: 'fr',
        createdAt: on,
      });
      const candidate = em.create(Candidate, { id: newId(), account, declaredAdultAt: on, registeredAt: on });
      return em.create(Profile, { candidate, createdAt: on, updatedAt: on, ...facts });
    });
    await em.flush();
  });
  afterAll(() => app.stop());

  const someOf = (every: number) => all.filter((_, index) => index % every === 0).map(({ id }) => id);
  const viewers = (): [string, Viewer][] => [
    ['a visitor', aVisitor()],
    ['a visitor who unlocked some', aVisitor(...someOf(3))],
    ['a candidate without a profile', theCandidate(newId())],
    ...all.map(({ candidateId, state }): [string, Viewer] => [
      `the owner of one that is ${state}`,
      theCandidate(candidateId, ...someOf(5)),
    ]),
    ['a recruiter', recruiterOf(acme)],
    ['a recruiter who unlocked some', recruiterOf(globex, ...someOf(2))],
    ['a recruiter of a company that nobody blocked', recruiterOf(newId())],
    ['an editor', staffAs(['EDITOR'])],
    ['an editor who unlocked some', staffAs(['EDITOR'], ...someOf(2))],
    ['a network manager', staffAs(['NETWORK_MANAGER'])],
    ['a data-protection officer', staffAs(['DATA_PROTECTION_OFFICER'])],
    ['a program', programOf(acme, ['PROFILES_READ'], ...someOf(4))],
    ['a program of JobProd', programOf(null, ['PROFILES_READ'])],
    ['a program without the scope', programOf(acme, [], ...someOf(2))],
  ];

  it('D2, N2: `find(where)` and the SQL of the lists agree with the fact, for every combination and every viewer', async () => {
    for (const [who, viewer] of viewers()) {
      const expected = all.filter((profile) => isVisibleTo(profile, viewer, on)).map(({ id }) => id);
      const em = app.services.orm.em.fork();
      const found = await em.find(Profile, visibleTo(viewer, on), { fields: ['id'] });
      const rows = await readRows<{ id: string }>(em, sql`select p.id from profile p where ${visibleSql(viewer, on)}`);
      expect(found.map(({ id }) => id).sort(), who).toEqual(expected.sort());
      expect(rows.map(({ id }) => id).sort(), who).toEqual(expected);
    }
  });
});
