import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, ownRecruiterId, restrict } from '../../test/diffusion.ts';
import { keepDatabase } from '../../test/kept-database.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany, tokenMailed } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Coded = { errors: { code: string }[] };

/** Of two that cross, the one that comes first in the database's order leaves the other to find things as they now are. */
describe('fault J05: what is given against its taking back', { timeout: 120_000 }, () => {
  let app: TestApp;
  let staff: Browser;
  let rita: Browser;
  let acme: TestCompany;
  let remi: Published;
  let password: { id: string; password: string };
  let recruiterId: string;
  let blocker: Awaited<ReturnType<typeof openBlocker>>;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  beforeAll(async () => {
    app = await startTestApp();
    staff = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    acme = await newCompany(app, { name: 'Acme' }, staff);
    rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(remi.owner, remi.id);
    recruiterId = await ownRecruiterId(rita);
    password = await issuePassword(staff, remi.reference, { recruiterId });
    await staff.ask('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
      input: { companyId: acme.id, email: 'next@acme.test' },
    });
    blocker = await openBlocker(app);
    kept = await keepDatabase(app.databaseUrl);
  });
  afterAll(async () => {
    await kept.close();
    await blocker.close();
    await app.stop();
  });

  const act = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;
    const { data, errors } = await browser.answer<Record<string, Coded | null>>(query, { input });
    return errors?.[0]?.extensions?.code?.toString() ?? data?.[mutation]?.errors[0]?.code ?? 'done';
  };
  const count = async (sql: string): Promise<number> =>
    Number((await app.services.orm.em.fork().execute<{ n: string }[]>(`select count(*) as n from ${sql}`))[0]?.n);
  const livePasswords = () => count('profile_password where revoked_at is null');
  const unlocking = (browser: Browser) => act(browser, 'unlockProfile', { reference: remi.reference, password: password.password });
  const issuing = () => act(staff, 'issueProfilePassword', { reference: remi.reference, recruiterId });
  const lifting = () => act(remi.owner, 'liftRestriction', { profileId: remi.id });
  const blocking = () => act(remi.owner, 'blockCompany', { name: 'Acme' });
  const suspending = () => act(staff, 'suspendCompany', { companyId: acme.id, reason: 'Elle ne répond plus.' });
  const revoking = () => act(staff, 'revokeProfilePassword', { profilePasswordId: password.id });

  /** Both at once, in either order of leaving, several times; after each, what must hold. */
  const crossing = async (
    one: () => Promise<string>,
    other: () => Promise<string>,
    holds: (one: string, other: string) => Promise<unknown>,
  ) => {
    for (let turn = 0; turn < 4; turn += 1) {
      const [first, second] = turn % 2 === 0 ? [one, other] : [other, one];
      const [a, b] = await Promise.all([first(), second()]);
      await holds(...(turn % 2 === 0 ? ([a, b] as const) : ([b, a] as const)));
      await kept.restore();
    }
  };

  it('D1: a restriction lifted while a password stands: nothing is restricted any more, and the password is over', async () => {
    expect(await lifting()).toBe('done');
    expect(await open(app.browser(), remi.slug)).toMatchObject({ slug: remi.slug });
    expect([await count('profile where restricted_whole'), await livePasswords()]).toEqual([0, 0]);
    await kept.restore();
  });

  it('unlocking against revoking: once it is revoked, nothing is open', async () => {
    const browser = app.browser();
    await crossing(
      () => unlocking(browser),
      revoking,
      async (unlocked, revoked) => {
        expect(['done', 'PASSWORD_WRONG']).toContain(unlocked);
        expect(revoked).toBe('done');
        expect(await open(browser, remi.slug)).toBeNull();
      },
    );
  });

  it('unlocking that waits behind a revocation is refused', async () => {
    const browser = app.browser();
    const id = Buffer.from(password.id, 'base64url').toString().split(':')[1];
    const waits = blocker.between(
      `select from profile_password where id = '${id}' for update`,
      () => unlocking(browser),
      () => blocker.client.query(`update profile_password set revoked_at = now(), revoked_as = 'REVOKED' where id = '${id}'`),
    );
    expect(await waits).toBe('PASSWORD_WRONG');
    expect(await open(browser, remi.slug)).toBeNull();
    await kept.restore();
  });

  it('a password made against a restriction lifted, or a company blocked: none stands without its ground', async () => {
    await crossing(issuing, lifting, async (issued, lifted) => {
      expect([issued, lifted]).toEqual([expect.stringMatching(/^(done|NOT_POSSIBLE_NOW)$/), 'done']);
      expect(await livePasswords()).toBe(0);
    });
    await crossing(issuing, blocking, async (issued, blocked) => {
      expect([issued, blocked]).toEqual([expect.stringMatching(/^(done|NOT_POSSIBLE_NOW)$/), 'done']);
      expect(await livePasswords()).toBe(0);
    });
  });

  it('a password, a program, a colleague made against a suspension: the company is left with none', async () => {
    await crossing(issuing, suspending, async (issued, suspended) => {
      expect([issued, suspended]).toEqual([expect.stringMatching(/^(done|COMPANY_NOT_ACTIVE)$/), 'done']);
      expect(await livePasswords()).toBe(0);
    });
    await crossing(
      () => act(rita, 'createApiClient', { name: 'ATS', scopes: ['PROFILES_READ'] }),
      suspending,
      async (_made, suspended) => {
        expect(suspended).toBe('done');
        expect(await count('api_client where revoked_at is null')).toBe(0);
      },
    );
    const token = await tokenMailed(app, 'next@acme.test', '/invitations/accept');
    await crossing(
      () => act(app.browser(), 'acceptInvitation', { token, firstName: 'Neo', lastName: 'Nouveau' }),
      suspending,
      async (accepted, suspended) => {
        expect([accepted, suspended]).toEqual([expect.stringMatching(/^(done|LINK_USED_OR_EXPIRED)$/), 'done']);
        expect(await count(`session s join recruiter r on r.account_id = s.account_id where s.revoked_at is null`)).toBe(0);
        expect(await count('recruiter_invitation where accepted_at is null and revoked_at is null')).toBe(0);
      },
    );
  });

  it('an invitation accepted against its revocation: one of the two, and the register says which', async () => {
    const token = await tokenMailed(app, 'next@acme.test', '/invitations/accept');
    const { company } = await staff.ask<{ company: { invitations: { id: string }[] } }>(
      'query($id: ID!) { company(id: $id) { invitations { id } } }',
      {
        id: acme.id,
      },
    );
    const before = await count('recruiter');
    await crossing(
      () => act(app.browser(), 'acceptInvitation', { token, firstName: 'Neo', lastName: 'Nouveau' }),
      () => act(staff, 'revokeInvitation', { invitationId: company.invitations[0]?.id }),
      async (accepted, revoked) => {
        expect([accepted, revoked].filter((outcome) => outcome === 'done')).toHaveLength(1);
        expect((await count('recruiter')) - before).toBe(accepted === 'done' ? 1 : 0);
      },
    );
  });

  it('restricting against the same restriction lifted: the profile and its history say the same', async () => {
    await crossing(
      () => act(remi.owner, 'restrictDiffusion', { profileId: remi.id }),
      lifting,
      async () => {
        const restricted = await count(`profile where restricted_whole and id = (select profile_id from profile_password limit 1)`);
        expect(await count('restriction where ended_at is null')).toBe(restricted);
        expect(await open(app.browser(), remi.slug)).toEqual(restricted === 1 ? null : expect.objectContaining({ slug: remi.slug }));
      },
    );
  });
});
