import { Candidate } from '../candidates/candidate.entity.ts';
import { ownIdentityOf } from '../clips/known-identity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { type LinkPreview, linkPreview } from './link-preview.ts';
import type { ProfileView } from './profile-view.ts';

/** What a profile may be called outside its own page (C2). */
export const previewOf = async (em: Em, profile: Pick<ProfileView, 'candidateId' | 'headline' | 'summary'>): Promise<LinkPreview> =>
  linkPreview(profile, await ownIdentityOf(em, await em.findOneOrFail(Candidate, profile.candidateId)));
