import type { Viewer } from '../authorization/viewer.ts';
import { companyOf } from '../authorization/who.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Introduction } from './introduction.entity.ts';
import { fullName, partiesOf } from './parties.ts';

export type ContactDetails = { name: string; email: string; companyName: string | null };

/** How the viewer reaches the other side: for the two of them only, and only once both have agreed (N6). */
export const otherPartyOf = async (em: Em, introduction: Introduction, viewer: Viewer): Promise<ContactDetails | null> => {
  if (introduction.state !== 'AGREED') return null;
  const { candidate, recruiter, company } = await partiesOf(em, introduction);
  if (viewer.kind === 'candidate' && viewer.candidateId === introduction.candidate.id)
    return { name: fullName(recruiter), email: recruiter.email, companyName: company.name };
  if (companyOf(viewer, 'INTRODUCTIONS_READ') === introduction.company.id)
    return { name: fullName(candidate), email: candidate.email, companyName: null };
  return null;
};
