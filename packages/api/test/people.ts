import { inviteStaff } from '../src/authentication/invite-staff.ts';
import type { StaffRole } from '../src/authorization/viewer.ts';
import type { Browser } from './browser.ts';
import type { TestApp } from './test-app.ts';

const linkIn = (html: string): string => /sign-in\/complete#([\w-]+)/.exec(html)?.[1] ?? '';

/** Signs a browser in by the newest mail to an address, as a person would: by the link. */
export const followSignInLink = async (app: TestApp, browser: Browser, email: string): Promise<void> => {
  const [mail] = await app.mailsTo(email);
  const { completeSignIn } = await browser.ask<{ completeSignIn: { errors: { code: string }[] } }>(
    'mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { errors { code } } }',
    { input: { token: linkIn(mail?.html ?? '') } },
  );
  if (completeSignIn.errors.length > 0) throw new Error(`Could not sign ${email} in: ${JSON.stringify(completeSignIn.errors)}`);
};

export const signIn = async (app: TestApp, email: string): Promise<Browser> => {
  const browser = app.browser();
  await browser.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email });
  await followSignInLink(app, browser, email);
  return browser;
};

export type NewPerson = { email: string; firstName: string; lastName: string };

/** Registers a candidate by their own request and signs them in. */
export const newCandidate = async (app: TestApp, person: NewPerson): Promise<Browser> => {
  const browser = app.browser();
  await browser.ask('mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { sentTo errors { code } } }', {
    input: { ...person, isAdult: true },
  });
  await followSignInLink(app, browser, person.email);
  return browser;
};

export const newStaff = async (app: TestApp, person: NewPerson, ...roles: StaffRole[]): Promise<Browser> => {
  await inviteStaff(app.services.orm.em.fork(), { ...person, roles, language: 'fr' }, app.services.settings.origin, app.clock.now());
  return signIn(app, person.email);
};

export type TestCompany = { id: string; name: string; manager: Browser };

let managers = 0;

/** A member of the network, selected by a network manager of its own making (or the one given). */
export const newCompany = async (
  app: TestApp,
  facts: { name: string; city?: string; mainActivity?: string },
  manager?: Browser,
): Promise<TestCompany> => {
  managers += 1;
  const by =
    manager ??
    (await newStaff(app, { email: `network-${managers}@example.test`, firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER'));
  const { selectCompany } = await by.ask<{ selectCompany: { company: { id: string } | null; errors: { code: string }[] } }>(
    'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { code } } }',
    { input: { city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute et nous la connaissons.', ...facts } },
  );
  if (!selectCompany.company) throw new Error(`Could not select ${facts.name}: ${JSON.stringify(selectCompany.errors)}`);
  return { id: selectCompany.company.id, name: facts.name, manager: by };
};

/** The token of the newest mail of a template to an address. */
export const tokenMailed = async (app: TestApp, email: string, page: string): Promise<string> => {
  const mails = await app.mailsTo(email);
  const token = mails.map(({ html }) => new RegExp(`${page}#([\\w-]+)`).exec(html)?.[1]).find((found) => found !== undefined);
  if (!token) throw new Error(`No link to ${page} was mailed to ${email}`);
  return token;
};

/** Invited by mail, and come in by its link. */
export const newRecruiter = async (app: TestApp, company: TestCompany, { email, ...name }: NewPerson): Promise<Browser> => {
  await company.manager.ask('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
    input: { companyId: company.id, email },
  });
  const browser = app.browser();
  const token = await tokenMailed(app, email, '/invitations/accept');
  const { acceptInvitation } = await browser.ask<{ acceptInvitation: { errors: { code: string }[] } }>(
    'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { code } } }',
    { input: { token, ...name } },
  );
  if (acceptInvitation.errors.length > 0) throw new Error(`Could not let ${email} in: ${JSON.stringify(acceptInvitation.errors)}`);
  return browser;
};

/** Approves the terms in force as the page does; answers the codes of what was refused. */
export const approveTerms = async (browser: Browser, changes: Record<string, unknown> = {}): Promise<string[]> => {
  const { currentTerms } = await browser.ask<{ currentTerms: { id: string; text: { contentHash: string } } }>(
    '{ currentTerms { id text(language: FR) { contentHash } } }',
  );
  const { approveTerms: payload } = await browser.ask<{ approveTerms: { errors: { code: string }[] } }>(
    'mutation($input: ApproveTermsInput!) { approveTerms(input: $input) { errors { code } } }',
    {
      input: {
        termsVersionId: currentTerms.id,
        language: 'FR',
        contentHash: currentTerms.text.contentHash,
        image: true,
        voice: true,
        waiver: true,
        undertakings: ['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'],
        ...changes,
      },
    },
  );
  return payload.errors.map(({ code }) => code);
};

/** A program with a token, made by a recruiter or an administrator for whom it reads. */
export const newProgram = async (app: TestApp, owner: Browser, scopes: readonly string[] = ['PROFILES_READ']): Promise<Browser> => {
  const { createApiClient } = await owner.ask<{ createApiClient: { apiClient: { clientId: string }; secret: string } }>(
    'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { apiClient { clientId } secret } }',
    { input: { name: 'A program', scopes } },
  );
  const browser = app.browser();
  const form = { grant_type: 'client_credentials', client_id: createApiClient.apiClient.clientId, client_secret: createApiClient.secret };
  const response = await browser.fetch('/oauth/token', { method: 'POST', body: new URLSearchParams(form) });
  browser.bearer = ((await response.json()) as { access_token: string }).access_token;
  return browser;
};
