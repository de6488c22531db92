import { expect, it } from 'vitest';
import { issuePassword, ownRecruiterId, restrict, unlock } from '../../test/diffusion.ts';
import { newIntroduced } from '../../test/meetings.ts';
import { newProgram, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { Socket } from '../../test/socket.ts';
import { startTestApp } from '../../test/test-app.ts';

const changed = 'subscription($introductionId: ID!) { introductionChanged(introductionId: $introductionId) { state recruiterName } }';

it.each(['suspendCompany', 'closeCompany'])(
  'N1: by %s, every session, open subscription, password and program of a company ends, and nothing more is told over what stood open',
  async (mutation) => {
    await using app = await startTestApp();
    const pair = await newIntroduced(app, { name: 'Acme' });
    const { company, ada } = pair;
    const bob = await newRecruiter(app, company, { email: 'bob@acme.test', firstName: 'Bob', lastName: 'Ray' });
    const program = await newProgram(app, ada, ['PROFILES_READ', 'INTRODUCTIONS_READ']);
    const hidden = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(hidden.owner, hidden.id);
    const { password } = await issuePassword(company.manager, hidden.reference, { recruiterId: await ownRecruiterId(ada) });
    await unlock(ada, hidden.reference, password);

    const sockets = await Promise.all(
      [ada, bob, program].map(async (browser) => {
        const socket = await new Socket(
          app.origin,
          browser.bearer ? { authorization: `Bearer ${browser.bearer}` } : { cookie: browser.cookies() },
        ).ready();
        socket.subscribe('1', changed, { introductionId: pair.id });
        return socket;
      }),
    );

    const began = performance.now();
    await company.manager.ask(
      `mutation($id: ID!) { ${mutation}(input: { companyId: $id, reason: "Elle ne répond plus." }) { errors { code } } }`,
      { id: company.id },
    );
    for (const socket of sockets) expect(await socket.ends()).toMatchObject({ code: 4401 });
    expect(performance.now() - began, 'within seconds').toBeLessThan(10_000);

    for (const browser of [ada, bob]) expect(await browser.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'VISITOR' } });
    expect(
      (
        await program.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ viewer { kind } }"}',
        })
      ).status,
    ).toBe(401);
    // What the password opened is closed in that browser, and the password opens nothing in another.
    expect(await ada.ask('query($slug: String!) { profile(slug: $slug) { id } }', { slug: hidden.slug })).toEqual({ profile: null });
    expect((await unlock(app.browser(), hidden.reference, password)).errors).not.toEqual([]);
    const left = await app.services.orm.em.fork().execute<{ sessions: number; passwords: number; clients: number }[]>(
      `select (select count(*)::int from session s join recruiter r on r.account_id = s.account_id where s.revoked_at is null) as sessions,
         (select count(*)::int from profile_password where revoked_at is null) as passwords,
         (select count(*)::int from api_client where company_id is not null and revoked_at is null) as clients`,
    );
    expect(left).toEqual([{ sessions: 0, passwords: 0, clients: 0 }]);
  },
);
