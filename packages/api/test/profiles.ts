import type { Browser } from './browser.ts';
import { approveTerms, type NewPerson, newCandidate } from './people.ts';
import type { TestApp } from './test-app.ts';

export type OwnProfile = { id: string; slug: string; reference: string; revision: number; state: string };
export type Coded = { errors: { code: string; path?: string[] | null; message: string }[] };

/** The profile as its owner finds it: made when they first come to it. */
export const ownProfile = async (browser: Browser): Promise<OwnProfile> => {
  const { viewer } = await browser.ask<{ viewer: { candidate: { profile: OwnProfile | null } } }>(
    '{ viewer { candidate { profile { id slug reference revision state } } } }',
  );
  if (!viewer.candidate.profile) throw new Error('They have no profile: the terms are not approved');
  return viewer.candidate.profile;
};

/** All that publication needs. */
export const fullProfile = {
  headline: 'Menuisière d’agencement',
  summary: 'Dix ans d’ateliers et de chantiers, du croquis à la pose. Je cherche une équipe qui soigne les finitions.',
  skills: ['Agencement', 'AutoCAD', 'Pose'],
  places: ['Nantes', 'Rennes'],
  contractKinds: ['PERMANENT'],
  availability: 'ONE_MONTH',
  salaryWish: 32_000,
  experiences: [
    {
      role: 'Menuisière',
      employer: 'Atelier du Port',
      from: '2016-09-01',
      to: '2024-06-30',
      description: 'Cuisines et escaliers sur mesure.',
    },
  ],
  educations: [{ title: 'CAP Menuisier fabricant', school: 'Lycée Michelet', year: 2014 }],
  spokenLanguages: [{ name: 'Français', level: 'NATIVE' }],
};

/** Changes the profile on the revision it has now; answers what was refused. */
export const changeProfile = async (browser: Browser, changes: Record<string, unknown>): Promise<Coded['errors']> => {
  const { revision } = await ownProfile(browser);
  const { updateProfile } = await browser.ask<{ updateProfile: Coded }>(
    'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code path message } } }',
    {
      input: { revision, ...changes },
    },
  );
  return updateProfile.errors;
};

export const publish = async (browser: Browser): Promise<Coded['errors']> => {
  const { id } = await ownProfile(browser);
  const { publishProfile } = await browser.ask<{ publishProfile: Coded }>(
    'mutation($id: ID!) { publishProfile(input: { profileId: $id }) { errors { code path message } } }',
    { id },
  );
  return publishProfile.errors;
};

export type Published = OwnProfile & { owner: Browser };

/** A candidate who approved the terms, filled their profile in and published it. */
export const newPublishedProfile = async (app: TestApp, person: NewPerson, changes: Record<string, unknown> = {}): Promise<Published> => {
  const owner = await newCandidate(app, person);
  await approveTerms(owner);
  const refused = [...(await changeProfile(owner, { ...fullProfile, ...changes })), ...(await publish(owner))];
  if (refused.length > 0) throw new Error(`Could not publish: ${JSON.stringify(refused)}`);
  return { ...(await ownProfile(owner)), owner };
};

export type SeenProfile = {
  id: string;
  slug: string;
  headline: string | null;
  summary: string | null;
  displayName: string | null;
  skills: string[];
  clip: { id: string } | null;
};

/** What a browser finds at a profile's address. */
export const open = async (browser: Browser, slug: string): Promise<SeenProfile | null> =>
  (
    await browser.ask<{ profile: SeenProfile | null }>(
      'query($slug: String!) { profile(slug: $slug) { id slug headline summary displayName skills clip { id } } }',
      { slug },
    )
  ).profile;

/** The addresses of the profiles a browser finds in the list. */
export const listed = async (browser: Browser, search: Record<string, unknown> = {}): Promise<string[]> =>
  (
    await browser.ask<{ profiles: { nodes: { slug: string }[] } }>(
      'query($search: ProfileSearch) { profiles(first: 100, search: $search) { nodes { slug } } }',
      { search },
    )
  ).profiles.nodes.map(({ slug }) => slug);
