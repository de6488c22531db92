import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';
import { Company } from './company.entity.ts';

type Errors = { code: string; path: string[] | null }[];
type Selected = {
  selectCompany: {
    company: { id: string; state: string; selectionReason: string | null; siren: string | null; suspendedAt: string | null } | null;
    errors: Errors;
  };
};
type Invited = { inviteRecruiter: { invitation: { id: string; state: string } | null; errors: Errors } };
type Accepted = {
  acceptInvitation: { viewer: { kind: string; recruiter: { firstName: string; company: { name: string } } | null } | null; errors: Errors };
};

const select =
  'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id name state selectionReason siren suspendedAt } errors { code path } } }';
const suspend =
  'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Plus de nouvelles" }) { company { state suspendedAt } errors { code } } }';
const invite =
  'mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { invitation { id state } errors { code path } } }';
const accept =
  'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { viewer { kind recruiter { firstName company { name } } } errors { code path } } }';
const preview = 'query($token: String!) { invitation(token: $token) { companyName email expiresAt } }';
const kind = '{ viewer { kind recruiter { email company { name recruiters { email } invitations { email state } selectionReason } } } }';

const facts = (name: string) => ({ name, city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute.' });

describe('the network', () => {
  let app: TestApp;
  let manager: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  });
  // Days pass in some of these tests, and staff sign in every day.
  beforeEach(async () => {
    manager = await signIn(app, 'nadia@jobprod.test');
  });
  afterAll(() => app.stop());

  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown>) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;
  const inviteTo = async (browser: Browser, companyId: string, email: string) =>
    (await browser.ask<Invited>(invite, { input: { companyId, email } })).inviteRecruiter;
  const acceptWith = async (browser: Browser, token: string) =>
    (await browser.ask<Accepted>(accept, { input: { token, firstName: 'Karim', lastName: 'Benali' } })).acceptInvitation;
  const entriesOfType = (type: string) => app.services.orm.em.fork().count(RegisterEntry, { type });

  it('N1: a network manager selects a company with a reason; it is a registered fact, and nobody else can do it', async () => {
    const { selectCompany } = await manager.ask<Selected>(select, { input: { ...facts('Bois & Cie'), siren: '732 829 320' } });
    expect(selectCompany).toMatchObject({
      company: { state: 'ACTIVE', selectionReason: 'Elle recrute.', siren: '732829320', suspendedAt: null },
      errors: [],
    });
    expect(await entriesOfType('company-selected')).toBe(1);

    const editor = await newStaff(app, { email: 'edit@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const candidate = await newCandidate(app, { email: 'cand@example.test', firstName: 'Cam', lastName: 'Ille' });
    const recruiter = await newRecruiter(
      app,
      { id: selectCompany.company?.id ?? '', name: '', manager },
      { email: 'rec@bois.test', firstName: 'Rec', lastName: 'Ruteur' },
    );
    expect(await errorCode(app.browser(), select, { input: facts('Autre') })).toBe('UNAUTHENTICATED');
    for (const other of [editor, candidate, recruiter]) expect(await errorCode(other, select, { input: facts('Autre') })).toBe('FORBIDDEN');
    for (const other of [candidate, recruiter]) expect(await errorCode(other, '{ companies { totalCount } }', {})).toBe('FORBIDDEN');
  });

  it('N1: a wrong SIREN, an empty reason and a company already there are refused in a sentence', async () => {
    const refusal = async (input: Record<string, unknown>) => (await manager.ask<Selected>(select, { input })).selectCompany.errors;
    expect(await refusal({ ...facts('Faux Numéro'), siren: '123456789' })).toEqual([{ code: 'INVALID_INPUT', path: ['siren'] }]);
    expect(await refusal({ ...facts('Sans Motif'), reason: ' ' })).toEqual([{ code: 'INVALID_INPUT', path: ['reason'] }]);
    await manager.ask(select, { input: facts('Éts. Martin') });
    expect(await refusal(facts('ETS MARTIN'))).toEqual([{ code: 'COMPANY_EXISTS', path: ['name'] }]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => refusal(facts('En même temps'))));
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    expect(await app.services.orm.em.fork().count(Company, { name: { $in: ['Faux Numéro', 'Sans Motif', 'ETS MARTIN'] } })).toBe(0);
  });

  it('N1: a company that is suspended loses sessions and invitations at once, and comes back only by a new selection', async () => {
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    const karim = await newRecruiter(app, acme, { email: 'karim@acme.test', firstName: 'Karim', lastName: 'Benali' });
    await inviteTo(karim, acme.id, 'later@acme.test');
    const token = await tokenMailed(app, 'later@acme.test', '/invitations/accept');

    expect(await errorCode(karim, suspend, { id: acme.id })).toBe('FORBIDDEN');
    const revoked = app.services.events.subscribe('session-revoked')[Symbol.asyncIterator]().next();
    const { suspendCompany } = await manager.ask<{ suspendCompany: unknown }>(suspend, { id: acme.id });
    expect(suspendCompany).toEqual({ company: { state: 'SUSPENDED', suspendedAt: '2026-11-22T10:00:00.000Z' }, errors: [] });

    expect((await karim.ask<{ viewer: { kind: string } }>(kind)).viewer.kind).toBe('VISITOR');
    expect(await revoked).toMatchObject({ done: false });
    expect(await app.browser().ask(preview, { token })).toEqual({ invitation: null });
    expect((await acceptWith(app.browser(), token)).errors[0]?.code).toBe('LINK_USED_OR_EXPIRED');
    expect((await (await signIn(app, 'karim@acme.test')).ask<{ viewer: { kind: string } }>(kind)).viewer.kind).toBe('FORMER_RECRUITER');
    expect((await inviteTo(manager, acme.id, 'more@acme.test')).errors[0]?.code).toBe('COMPANY_NOT_ACTIVE');
    expect((await manager.ask<{ suspendCompany: { errors: Errors } }>(suspend, { id: acme.id })).suspendCompany.errors[0]?.code).toBe(
      'COMPANY_NOT_ACTIVE',
    );
    expect((await app.mailsTo('karim@acme.test')).filter(({ template }) => template === 'access-ended')).toHaveLength(1);

    app.clock.advance({ hours: 1 });
    const { selectCompany } = await manager.ask<Selected>(select, { input: facts('ACME') });
    expect(selectCompany.company).toMatchObject({ id: acme.id, state: 'ACTIVE', suspendedAt: null });
    expect((await karim.ask<{ viewer: { kind: string } }>(kind)).viewer.kind).toBe('VISITOR');
    expect((await (await signIn(app, 'karim@acme.test')).ask<{ viewer: { kind: string } }>(kind)).viewer.kind).toBe('RECRUITER');
  });

  it('N1: a company that leaves loses the same, under its own word', async () => {
    const partie = await newCompany(app, { name: 'Partie' }, manager);
    const rose = await newRecruiter(app, partie, { email: 'rose@partie.test', firstName: 'Rose', lastName: 'Caron' });
    const { closeCompany } = await manager.ask<{ closeCompany: unknown }>(
      'mutation($id: ID!) { closeCompany(input: { companyId: $id, reason: "Son choix" }) { company { state } } }',
      {
        id: partie.id,
      },
    );
    expect(closeCompany).toEqual({ company: { state: 'LEFT' } });
    expect((await rose.ask<{ viewer: { kind: string } }>(kind)).viewer.kind).toBe('VISITOR');
    expect(await entriesOfType('company-left')).toBe(1);
  });

  it('N1: the link shows who invites without consuming anything, and lets one person in once (fault A07)', async () => {
    const acme = await newCompany(app, { name: 'Une Fois' }, manager);
    expect(await inviteTo(manager, acme.id, 'Karim@Une-Fois.test')).toMatchObject({ invitation: { state: 'PENDING' }, errors: [] });
    const [mail] = await app.mailsTo('karim@une-fois.test');
    expect(mail?.subject).toBe('Votre invitation à l’espace recruteurs');
    expect(mail?.text).toContain('Une Fois');
    const token = await tokenMailed(app, 'karim@une-fois.test', '/invitations/accept');
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await app.browser().ask(preview, { token })).toMatchObject({
        invitation: { companyName: 'Une Fois', email: 'karim@une-fois.test' },
      });
    }
    const answers = await Promise.all(Array.from({ length: 50 }, () => acceptWith(app.browser(), token)));
    expect(answers.filter(({ viewer }) => viewer?.kind === 'RECRUITER')).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ code }) => code)))).toEqual(new Set(['LINK_USED_OR_EXPIRED']));
    expect(await app.browser().ask(preview, { token })).toEqual({ invitation: null });
    expect(await app.services.orm.em.fork().count(Account, { email: 'karim@une-fois.test' })).toBe(1);
  });

  it('N1: opened with another account it is refused and remains; with the address of another account it says so to its owner alone', async () => {
    const acme = await newCompany(app, { name: 'Deux Comptes' }, manager);
    await inviteTo(manager, acme.id, 'vraie@deux.test');
    const token = await tokenMailed(app, 'vraie@deux.test', '/invitations/accept');
    const stranger = await newCandidate(app, { email: 'autre@example.test', firstName: 'Au', lastName: 'Tre' });
    expect((await acceptWith(stranger, token)).errors[0]?.code).toBe('INVITATION_OTHER_ACCOUNT');
    expect((await acceptWith(app.browser(), token)).viewer?.kind).toBe('RECRUITER');

    await newCandidate(app, { email: 'candidate@deux.test', firstName: 'Can', lastName: 'Didate' });
    const known = await inviteTo(manager, acme.id, 'candidate@deux.test');
    const unknown = await inviteTo(manager, acme.id, 'inconnue@deux.test');
    expect({ ...known.invitation, id: '' }).toEqual({ ...unknown.invitation, id: '' });
    expect((await acceptWith(app.browser(), await tokenMailed(app, 'candidate@deux.test', '/invitations/accept'))).errors[0]?.code).toBe(
      'ADDRESS_IN_USE',
    );
  });

  it('N1: fourteen days later, revoked, or replaced by a newer one, the link is as good as unknown', async () => {
    const acme = await newCompany(app, { name: 'Trop Tard' }, manager);
    const tokenFor = async (email: string) => {
      const { invitation } = await inviteTo(manager, acme.id, email);
      return { id: invitation?.id ?? '', token: await tokenMailed(app, email, '/invitations/accept') };
    };
    const isDead = async (token: string) => {
      expect(await app.browser().ask(preview, { token })).toEqual({ invitation: null });
      expect((await acceptWith(app.browser(), token)).errors[0]?.code).toBe('LINK_USED_OR_EXPIRED');
    };
    const first = await tokenFor('tard@tard.test');
    const second = await tokenFor('tard@tard.test');
    await isDead(first.token);
    const revoked = await tokenFor('revoque@tard.test');
    await manager.ask('mutation($id: ID!) { revokeInvitation(input: { invitationId: $id }) { invitation { state } } }', { id: revoked.id });
    await isDead(revoked.token);
    app.clock.advance({ days: 14, milliseconds: -1 });
    expect(await app.browser().ask(preview, { token: second.token })).not.toEqual({ invitation: null });
    app.clock.advance({ milliseconds: 1 });
    await isDead(second.token);
    await isDead('never-sent');
  });

  it('N1: a recruiter invites colleagues to their own company only, and another’s people and invitations do not exist for them', async () => {
    const [acme, rival] = [await newCompany(app, { name: 'Ici' }, manager), await newCompany(app, { name: 'Ailleurs' }, manager)];
    const ada = await newRecruiter(app, acme, { email: 'ada@ici.test', firstName: 'Ada', lastName: 'Lou' });
    const eve = await newRecruiter(app, rival, { email: 'eve@ailleurs.test', firstName: 'Eve', lastName: 'Roy' });
    const { invitation } = await inviteTo(ada, acme.id, 'bob@ici.test');
    expect(invitation?.state).toBe('PENDING');
    expect((await inviteTo(ada, acme.id, 'ada@ici.test')).errors[0]?.code).toBe('ALREADY_A_COLLEAGUE');

    const seen = await ada.ask<{ viewer: { recruiter: { company: unknown } } }>(kind);
    expect(seen.viewer.recruiter.company).toEqual({
      name: 'Ici',
      recruiters: [{ email: 'ada@ici.test' }],
      invitations: [
        { email: 'bob@ici.test', state: 'PENDING' },
        { email: 'ada@ici.test', state: 'ACCEPTED' },
      ],
      selectionReason: null,
    });
    expect(await errorCode(eve, invite, { input: { companyId: acme.id, email: 'mallory@ici.test' } })).toBe('NOT_FOUND');
    expect(
      await errorCode(eve, 'mutation($id: ID!) { revokeInvitation(input: { invitationId: $id }) { errors { code } } }', {
        id: invitation?.id,
      }),
    ).toBe('NOT_FOUND');
    const nothing = { company: null, node: null, invitation: null };
    const look =
      'query($company: ID!, $invitation: ID!) { company(id: $company) { name } node(id: $company) { id } invitation: node(id: $invitation) { id } }';
    const candidate = await newCandidate(app, { email: 'curieux@example.test', firstName: 'Cu', lastName: 'Rieux' });
    for (const other of [eve, candidate, app.browser()])
      expect(await other.ask(look, { company: acme.id, invitation: invitation?.id })).toEqual(nothing);
    expect(await ada.ask(look, { company: acme.id, invitation: invitation?.id })).toMatchObject({
      company: { name: 'Ici' },
      invitation: { id: invitation?.id },
    });
  });
});
