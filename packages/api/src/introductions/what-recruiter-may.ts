import type { Context } from '../authorization/context.ts';
import { hasConsulted } from '../profiles/has-consulted.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { Contact } from './contact.entity.ts';
import { Introduction } from './introduction.entity.ts';
import { standingStates } from './introduction-life.ts';
import { knownToCompany } from './pair-visibility.ts';

/** The thread the viewer's company has with a candidate; null for none, and for anyone else. */
export const threadWith = async ({ em, viewer }: Context, { candidateId }: ProfileView): Promise<Contact | null> =>
  viewer.kind === 'recruiter' ? em.findOne(Contact, { candidate: candidateId, company: viewer.companyId }) : null;

/** Their running introduction, or the last one; null for none, and for anyone else. */
export const lastIntroductionTo = async ({ em, viewer }: Context, { candidateId }: ProfileView): Promise<Introduction | null> =>
  viewer.kind === 'recruiter'
    ? em.findOne(Introduction, knownToCompany({ candidate: candidateId, company: viewer.companyId }), {
        orderBy: { requestedAt: 'desc', id: 'desc' },
      })
    : null;

/** Whether the viewer may write to this candidate now: after a consultation, and until the candidate says stop (N3). */
export const mayContact = async (context: Context, profile: ProfileView): Promise<boolean> => {
  const { em, viewer } = context;
  if (viewer.kind !== 'recruiter' || !(await hasConsulted(em, profile.id, viewer.companyId))) return false;
  return !(await threadWith(context, profile))?.stoppedAt;
};

/** Whether the viewer may ask for an introduction now: where they may write, and none stands already. */
export const mayRequestIntroduction = async (context: Context, profile: ProfileView): Promise<boolean> => {
  const last = await lastIntroductionTo(context, profile);
  return !(last && standingStates.includes(last.state)) && mayContact(context, profile);
};
