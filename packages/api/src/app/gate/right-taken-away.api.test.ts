import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import { editorWords, ownCandidateId } from '../../../test/clips.ts';
import { ownRecruiterId, restrict } from '../../../test/diffusion.ts';
import { jobBrief } from '../../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../../test/people.ts';
import { newPublishedProfile, open, ownProfile } from '../../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

/** Whatever a mutation first writes or holds, it waits for one of these. */
const held = 'clip, profile, outbound_mail, register_entry, company, api_client, recruiter_invitation';

type Taken = { away: string; back: string; code: 'UNAUTHENTICATED' | 'FORBIDDEN' };
const session = (email: string): Taken => {
  const of = `account_id = (select id from account where email = '${email}')`;
  return {
    away: `update session set revoked_at = now() where ${of} and revoked_at is null`,
    back: `update session set revoked_at = null where ${of}`,
    code: 'UNAUTHENTICATED',
  };
};
const account = (email: string): Taken => ({
  away: `update account set closed_at = now() where email = '${email}'`,
  back: `update account set closed_at = null where email = '${email}'`,
  code: 'UNAUTHENTICATED',
});
const role = (email: string, name: string): Taken => {
  const of = `account_id = (select id from account where email = '${email}')`;
  return {
    away: `update staff_member set roles = array_remove(roles, '${name}') where ${of}`,
    back: `update staff_member set roles = array_append(roles, '${name}') where ${of}`,
    code: 'FORBIDDEN',
  };
};

describe('fault B08: a right taken away while a mutation waits', () => {
  let app: TestApp;
  let blocker: Client;
  const people: Record<string, Browser> = {};
  const ids: Record<string, unknown> = {};
  beforeAll(async () => {
    app = await startTestApp();
    blocker = new Client({ connectionString: app.databaseUrl });
    await blocker.connect();
    const alix = { email: 'alix@jobprod.test', firstName: 'Alix', lastName: 'Roux' };
    const staff = await newStaff(app, alix, 'ADMINISTRATOR', 'EDITOR', 'NETWORK_MANAGER', 'INTERVIEWER');
    const acme = await newCompany(app, { name: 'Acme' }, staff);
    const rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    const camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(remi.owner, remi.id);
    await open(rita, camille.slug);
    const candidateId = await ownCandidateId(camille.owner);
    const { createClip } = await staff.ask<{ createClip: { clip: { id: string } } }>(editorWords.create, {
      input: { candidateId, title: 'Un chantier' },
    });
    Object.assign(people, { staff, rita, camille: camille.owner });
    Object.assign(ids, {
      candidateId,
      clipId: createClip.clip.id,
      profileId: camille.id,
      reference: remi.reference,
      recruiterId: await ownRecruiterId(rita),
      companyId: acme.id,
      revision: (await ownProfile(camille.owner)).revision,
    });
  });
  afterAll(async () => {
    await blocker.end();
    await app.stop();
  });

  /** All that is stored, but for who may and for what is counted. */
  const everything = async (): Promise<string> => {
    const em = app.services.orm.em.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not in ('session', 'account', 'staff_member', 'company_membership', 'throttle') order by 1`,
    );
    const sums = tables.map(({ name }) => `(select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) from "${name}" t)`);
    const [row] = await em.execute<object[]>(`select ${sums.map((sum, index) => `${sum} as s${index}`).join(', ')}`);
    return JSON.stringify(row);
  };
  const waiting = async (): Promise<number> =>
    (
      await app.services.orm.em
        .fork()
        .execute<unknown[]>(
          `select 1 from pg_stat_activity where datname = current_database() and application_name = 'jobprod' and wait_event_type = 'Lock'`,
        )
    ).length;

  type Case = [mutation: string, who: string, taken: Taken, input: () => Record<string, unknown>];
  const cases: Case[] = [
    ['contactCandidate', 'rita', session('rita@acme.test'), () => ({ profileId: ids.profileId, text: 'Bonjour', jobBrief })],
    ['requestIntroduction', 'rita', account('rita@acme.test'), () => ({ profileId: ids.profileId, message: 'Bonjour', jobBrief })],
    ['createApiClient', 'rita', session('rita@acme.test'), () => ({ name: 'ATS', scopes: ['PROFILES_READ'] })],
    ['updateProfile', 'camille', session('camille@example.test'), () => ({ revision: ids.revision, headline: 'Chef de chantier' })],
    ['blockCompany', 'camille', account('camille@example.test'), () => ({ name: 'Rivale' })],
    ['unpublishProfile', 'camille', account('camille@example.test'), () => ({ profileId: ids.profileId })],
    ['restrictDiffusion', 'camille', session('camille@example.test'), () => ({ profileId: ids.profileId })],
    ['updateClip', 'staff', role('alix@jobprod.test', 'EDITOR'), () => ({ clipId: ids.clipId, revision: 1, title: 'Un autre' })],
    ['createClip', 'staff', role('alix@jobprod.test', 'EDITOR'), () => ({ candidateId: ids.candidateId, title: 'Un de plus' })],
    ['withdrawClip', 'staff', session('alix@jobprod.test'), () => ({ clipId: ids.clipId })],
    [
      'issueProfilePassword',
      'staff',
      role('alix@jobprod.test', 'NETWORK_MANAGER'),
      () => ({ reference: ids.reference, recruiterId: ids.recruiterId }),
    ],
    [
      'selectCompany',
      'staff',
      role('alix@jobprod.test', 'NETWORK_MANAGER'),
      () => ({ name: 'Nouvelle', city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute.' }),
    ],
    ['suspendCompany', 'staff', account('alix@jobprod.test'), () => ({ companyId: ids.companyId, reason: 'Non.' })],
    [
      'inviteStaff',
      'staff',
      role('alix@jobprod.test', 'ADMINISTRATOR'),
      () => ({ email: 'new@jobprod.test', firstName: 'Neo', lastName: 'Roy', roles: ['EDITOR'] }),
    ],
  ];
  const inputOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const ask = async (mutation: string, who: string, input: Record<string, unknown>): Promise<string> => {
    const query = `mutation($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { errors { code } } }`;
    const { data, errors } = (await people[who]?.answer<Record<string, { errors: { code: string }[] } | null>>(query, { input })) ?? {};
    const refusal = errors?.[0]?.extensions?.code;
    return typeof refusal === 'string' ? refusal : (data?.[mutation]?.errors[0]?.code ?? 'done');
  };

  it.each(cases)('%s, by %s, is not done', async (mutation, who, { away, back, code }, input) => {
    const before = await everything();
    try {
      await blocker.query('begin');
      await blocker.query(`lock table ${held} in exclusive mode`);
      const asked = ask(mutation, who, input());
      await eventually(async () => (await waiting()) > 0);
      await blocker.query(away);
      await blocker.query('commit');
      expect(await asked).toBe(code);
      expect(await everything()).toBe(before);
    } finally {
      await blocker.query(`rollback; ${back}`);
    }
  });

  it('and with the right left to them, each is', async () => {
    const outcomes: string[] = [];
    for (const [mutation, who, , input] of cases) outcomes.push(`${mutation} ${await ask(mutation, who, input())}`);
    expect(outcomes.filter((outcome) => !outcome.endsWith(' done'))).toEqual([]);
  });
});
