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

/** Approves the terms in force as the page does; answers the codes of what was refused. */
export const approveTerms = async (browser: Browser, changes: Record<string, unknown> = {}): Promise<string[]> => {
  const { currentTerms } = await browser.ask<{ currentTerms: { id: string; text: { contentHash: string } } }>('{ currentTerms { id text(language: FR) { contentHash } } }');
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
