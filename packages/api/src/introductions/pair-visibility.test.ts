import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { aVisitor, programOf, recruiterOf, staffAs, theCandidate } from '../../test/viewers.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { Introduction } from './introduction.entity.ts';
import { isPairVisibleTo, pairsVisibleTo } from './pair-visibility.ts';

describe('who an introduction exists for', () => {
  let app: TestApp;
  let all: Introduction[];
  beforeAll(async () => {
    app = await startTestApp();
    const people = [1, 2].map((number) => ({ email: `camille${number}@example.test`, firstName: 'Camille', lastName: 'Durand' }));
    const profiles = await Promise.all(people.map((person) => newPublishedProfile(app, person)));
    for (const name of ['Une', 'Autre']) {
      const recruiter = await newRecruiter(app, await newCompany(app, { name }), {
        email: `ada@${name.toLowerCase()}.test`,
        firstName: 'Ada',
        lastName: 'Lou',
      });
      for (const { id, slug } of profiles) {
        await open(recruiter, slug);
        expect((await requestIntroduction(recruiter, id, { jobBrief })).errors).toEqual([]);
      }
    }
    all = await app.services.orm.em.fork().findAll(Introduction);
  });
  afterAll(() => app.stop());

  it('N6: the fact and its list form say the same for every kind of viewer', async () => {
    const [some] = all;
    if (!some) throw new Error('No introduction was made');
    const [candidate, company] = [some.candidate.id, some.company.id];
    const viewers: [Viewer, number][] = [
      [aVisitor(), 0],
      [theCandidate(candidate), 2],
      [theCandidate(newId()), 0],
      [recruiterOf(company), 2],
      [recruiterOf(newId()), 0],
      [staffAs(['NETWORK_MANAGER']), 4],
      [staffAs(['EDITOR', 'INTERVIEWER', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR']), 0],
      [programOf(company, ['INTRODUCTIONS_READ']), 2],
      [programOf(company, ['PROFILES_READ', 'REGISTER_READ']), 0],
      [programOf(null, ['INTRODUCTIONS_READ']), 4],
      [programOf(null, ['PROFILES_READ']), 0],
    ];
    for (const [viewer, howMany] of viewers) {
      const found = await app.services.orm.em.fork().find(Introduction, pairsVisibleTo(viewer), { orderBy: { id: 'asc' } });
      const kept = all.filter((introduction) => isPairVisibleTo(introduction, viewer)).map(({ id }) => id);
      expect({ kind: viewer.kind, ids: found.map(({ id }) => id) }).toEqual({ kind: viewer.kind, ids: kept.sort() });
      expect(kept).toHaveLength(howMany);
    }
  });
});
