import type { Viewer } from '../authorization/viewer.ts';
import { companyOf } from '../authorization/who.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Introduction } from './introduction.entity.ts';
import { goneFrom } from './introduction-gone.ts';
import { isIntroduced } from './introduction-life.ts';
import { fullName, partiesOf } from './parties.ts';

export type ContactDetails = { name: string; email: string; companyName: string | null };

/**
 * How the viewer reaches the other side: for the two of them only, once both have agreed (N6), and for as long as both are there. To a company that is blocked the candidate does
 * not exist (N2), of a profile that was erased or locked nothing is shown (G3, G4), and a company that left has lost everything (N1): at once, and of a meeting that is past too.
 */
export const otherPartyOf = async (em: Em, introduction: Introduction, viewer: Viewer): Promise<ContactDetails | null> => {
  if (!isIntroduced(introduction.state) || (await goneFrom(em, introduction))) return null;
  const { candidate, recruiter, company } = await partiesOf(em, introduction);
  if (viewer.kind === 'candidate' && viewer.candidateId === introduction.candidate.id)
    return { name: fullName(recruiter), email: recruiter.email, companyName: company.name };
  if (companyOf(viewer, 'INTRODUCTIONS_READ') === introduction.company.id)
    return { name: fullName(candidate), email: candidate.email, companyName: null };
  return null;
};
