import type { Browser } from './browser.ts';
import type { Coded, SeenProfile } from './profiles.ts';

/** Restricts the whole profile, or these elements; answers what was refused. */
export const restrict = async (browser: Browser, profileId: string, elements?: string[]): Promise<Coded['errors']> => {
  const { restrictDiffusion } = await browser.ask<{ restrictDiffusion: Coded }>(
    'mutation($input: RestrictDiffusionInput!) { restrictDiffusion(input: $input) { errors { code path message } } }',
    { input: { profileId, elements } },
  );
  return restrictDiffusion.errors;
};

export const lift = async (browser: Browser, profileId: string): Promise<Coded['errors']> => {
  const { liftRestriction } = await browser.ask<{ liftRestriction: Coded }>(
    'mutation($id: ID!) { liftRestriction(input: { profileId: $id }) { errors { code path message } } }',
    { id: profileId },
  );
  return liftRestriction.errors;
};

export type Issued = { id: string; password: string };
export type Recipient = { recruiterId: string } | { recipientEmail: string };

/** The staff in charge make a password for one recipient. */
export const issuePassword = async (staff: Browser, reference: string, recipient: Recipient, expiresAt?: string): Promise<Issued> => {
  const { issueProfilePassword: issued } = await staff.ask<{
    issueProfilePassword: Coded & { password: string; profilePassword: { id: string } | null };
  }>(
    'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { password profilePassword { id } errors { code path message } } }',
    { input: { reference, ...recipient, ...(expiresAt ? { expiresAt } : {}) } },
  );
  if (!issued.profilePassword) throw new Error(`No password was made: ${JSON.stringify(issued.errors)}`);
  return { id: issued.profilePassword.id, password: issued.password };
};

export const revokePassword = (staff: Browser, id: string) =>
  staff.ask(
    'mutation($id: ID!) { revokeProfilePassword(input: { profilePasswordId: $id }) { profilePassword { revokedAt } errors { code } } }',
    { id },
  );

export type Unlocked = Coded & { profile: SeenProfile | null; expiresAt: string | null };

/** What the gate answers in this browser. */
export const unlock = async (browser: Browser, reference: string, password: string): Promise<Unlocked> =>
  (
    await browser.ask<{ unlockProfile: Unlocked }>(
      `mutation($input: UnlockProfileInput!) { unlockProfile(input: $input) {
         profile { id slug headline summary displayName skills clip { id } } expiresAt errors { code path message } } }`,
      { input: { reference, password } },
    )
  ).unlockProfile;

export const ownRecruiterId = async (browser: Browser): Promise<string> => {
  const { viewer } = await browser.ask<{ viewer: { recruiter: { id: string } } }>('{ viewer { recruiter { id } } }');
  return viewer.recruiter.id;
};
