import type { Context } from '../authorization/context.ts';
import { CompanyDisclosure } from '../companies/company-disclosure.entity.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { goneFrom } from '../introductions/introduction-gone.ts';
import { isIntroduced } from '../introductions/introduction-life.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { holdOwnMeeting } from './hold-meeting.ts';
import { Collaboration, type CollaborationForm } from './meeting.entity.ts';
import { collaborationMail } from './meeting.mail.ts';
import { registerMeeting, sendTo, toldOf } from './meeting-register.ts';

/**
 * Whether the two may say that they work together: once both have agreed, whatever came of the meeting. A company that left may be worked with all the same (N8), whether it left before
 * the interview or after; of anybody else who is gone nothing is said any more.
 */
export const mayCollaborate = async (em: Em, introduction: Introduction): Promise<boolean> => {
  if (!introduction.agreedAt) return false;
  const gone = await goneFrom(em, introduction);
  return gone === 'company-gone' || (gone === undefined && isIntroduced(introduction.state));
};

/** Either of the two declares that they work together, in any form: from then on the company's name, city and activity are no secret between them (N8). */
export const recordCollaboration = async (context: Context, id: string, form: CollaborationForm): Promise<Introduction> => {
  const { em, now, services } = context;
  return em.transactional(async (tx) => {
    const { introduction, meeting, side, by } = await holdOwnMeeting(tx, id, context, mayCollaborate);
    if ((await tx.count(Collaboration, { introduction: introduction.id })) > 0) throw new Refusal('NOT_POSSIBLE_NOW');
    await tx.persist(tx.create(Collaboration, { id: newId(), introduction, form, declaredBy: side, declaredAt: now })).flush();
    const pair = { candidate: introduction.candidate.id, company: introduction.company.id };
    await tx.nativeUpdate(CompanyDisclosure, { ...pair, endedAt: null }, { endedAt: now });
    const told = await toldOf(tx, introduction, meeting, services.settings);
    // A company that left is written to no more (N1).
    const isThere = (await goneFrom(tx, introduction)) === undefined;
    const mails = isThere ? await sendTo(tx, told, [collaborationMail(told, side)], now) : [];
    await registerMeeting(tx, introduction, { type: 'collaboration-declared', by, at: now, payload: { side, form, mails } });
    return introduction;
  });
};
