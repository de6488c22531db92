import type { Language } from '@jobprod/shared/language';
import { visitor } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { knownIdentityOf } from '../clips/known-identity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { sql } from '../platform/orm/sql.ts';
import { type LinkPreview, linkPreview } from './link-preview.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';

/** What a profile may be called outside its own page (C2). */
export const previewOf = async (em: Em, profile: Pick<ProfileView, 'candidateId' | 'headline' | 'summary'>): Promise<LinkPreview> =>
  linkPreview(profile, await knownIdentityOf(em, await em.findOneOrFail(Candidate, profile.candidateId)));

/** A public profile as its page’s first paint and head need it; null for one that is hidden as for one that never was (D2: the same 404). */
export const publicProfileOf = async (
  em: Em,
  slug: string,
  now: Date,
  language: Language,
): Promise<{ profile: ProfileView; preview: LinkPreview } | null> => {
  const anyone = visitor(language);
  const [row] = await readProfileRows(em, anyone, now, sql`p.slug = ${slug.slice(0, 100)}`);
  if (!row) return null;
  const profile = new ProfileView(row, anyone);
  return { profile, preview: await previewOf(em, profile) };
};
