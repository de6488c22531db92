import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whenCompaniesWereAsked } from '../../migrations/20261124024612-put-to-company.ts';
import { jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { aVisitor, programOf, recruiterOf, staffAs, theCandidate } from '../../test/viewers.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionsVisibleTo, isIntroductionVisibleTo } from './pair-visibility.ts';

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
    all = await read();
  });
  afterAll(() => app.stop());

  const read = () => app.services.orm.em.fork().findAll(Introduction, { populate: ['candidate'] });
  const agree = async (viewers: readonly (readonly [Viewer, number])[]) => {
    for (const [viewer, howMany] of viewers) {
      const found = await app.services.orm.em.fork().find(Introduction, introductionsVisibleTo(viewer), { orderBy: { id: 'asc' } });
      const kept = all.filter((introduction) => isIntroductionVisibleTo(introduction, viewer)).map(({ id }) => id);
      expect({ kind: viewer.kind, ids: found.map(({ id }) => id) }).toEqual({ kind: viewer.kind, ids: kept.sort() });
      expect(kept).toHaveLength(howMany);
    }
  };

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
    await agree(viewers);
  });

  it('N6, D2: what JobProd proposes exists for the company once it was asked, and never for its programs before', async () => {
    const [some] = all;
    if (!some) throw new Error('No introduction was made');
    const [candidate, company] = [some.candidate.id, some.company.id];
    const asked = async (by: string, at: Date | null) => {
      await app.services.orm.em
        .fork()
        .execute('update introduction set asked_by = ?, put_to_company_at = ? where id = ?', [by, at, some.id]);
      all = await read();
    };
    const each = (company_: number): [Viewer, number][] => [
      [theCandidate(candidate), 2],
      [recruiterOf(company), company_],
      [programOf(company, ['INTRODUCTIONS_READ']), company_],
      [programOf(null, ['INTRODUCTIONS_READ']), 4],
      [staffAs(['NETWORK_MANAGER']), 4],
    ];
    await asked('STAFF', null);
    await agree(each(1));
    await asked('STAFF', app.clock.now());
    await agree(each(2));
    await asked('COMPANY', app.clock.now());
  });

  it('N6: what JobProd proposed when it asked both at once stays with the company that was asked, the candidate having answered or not', async () => {
    const [some] = all;
    if (!some) throw new Error('No introduction was made');
    const em = app.services.orm.em.fork();
    const company = some.company.id;
    const theirs = async () => em.fork().find(Introduction, introductionsVisibleTo(recruiterOf(company)));
    // As the version before left them: no moment is written down, and the company has its mail.
    await em.execute(`update introduction set put_to_company_at = null`);
    await em.execute(`update introduction set asked_by = 'STAFF' where company_id = ?`, [company]);
    await em.execute(whenCompaniesWereAsked);
    const kept = await theirs();
    expect(kept).toHaveLength(2);
    for (const { putToCompanyAt, requestedAt } of kept) expect(putToCompanyAt).toEqual(requestedAt);
    // One of them was proposed since: the candidate alone was asked.
    await em.execute('update introduction set put_to_company_at = null where id = ?', [some.id]);
    await em.execute(`delete from introduction_question where introduction_id = ? and side = 'COMPANY'`, [some.id]);
    await em.execute(whenCompaniesWereAsked);
    expect((await theirs()).map(({ id }) => id)).not.toContain(some.id);
    await em.execute(`update introduction set asked_by = 'COMPANY', put_to_company_at = requested_at`);
    all = await read();
  });

  it('G3: while a candidate’s data are locked, theirs exist for themself alone', async () => {
    const [some] = all;
    if (!some) throw new Error('No introduction was made');
    const [candidate, company] = [some.candidate.id, some.company.id];
    await app.services.orm.em.fork().execute('update candidate set data_locked_at = ? where id = ?', [app.clock.now(), candidate]);
    all = await read();
    await agree([
      [theCandidate(candidate), 2],
      [recruiterOf(company), 1],
      [staffAs(['NETWORK_MANAGER']), 2],
      [staffAs(['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER']), 4],
      [programOf(company, ['INTRODUCTIONS_READ']), 1],
      [programOf(null, ['INTRODUCTIONS_READ']), 2],
    ]);
  });
});
