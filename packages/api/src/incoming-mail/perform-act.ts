import type { Account } from '../authentication/account.entity.ts';
import type { Acting } from '../authorization/context.ts';
import type { CandidateViewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { approveClip, requestClipChanges } from '../clips/answer-approval.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { Clip } from '../clips/clip.entity.ts';
import { requestClipApproval } from '../clips/request-approval.ts';
import { restrictDiffusion } from '../diffusion/restrict-diffusion.ts';
import { withdrawByMail } from '../image-releases/withdraw-image-release.ts';
import { agreeToIntroduction } from '../introductions/agree-to-introduction.ts';
import { declineByMail } from '../introductions/decline-introduction.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { MailAct } from './mail-act.ts';
import { MailQuestion } from './mail-question.entity.ts';

/** Whose act it is, and how it was shown to be theirs: an authentic reply, or a confirmation of one that was not. */
export type ByMail = { account: Account; mailId: string; rawSha256: string; how: string };

/** A candidate known by their mail instead of a session: that mail stands where the session would. */
const viewerByMail = async (em: Em, { account, mailId }: ByMail): Promise<CandidateViewer> => {
  const { id, email, firstName, lastName, language } = account;
  const candidate = await em.findOne(Candidate, { account: id });
  if (!candidate) throw new Refusal('NOT_POSSIBLE_NOW');
  return {
    kind: 'candidate',
    candidateId: candidate.id,
    since: candidate.registeredAt,
    accountId: id,
    sessionId: mailId,
    email,
    firstName,
    lastName,
    language,
    unlockedProfileIds: new Set(),
  };
};

const showClip = async (acting: Acting, candidateId: string): Promise<void> => {
  const clip = await acting.em.findOne(
    Clip,
    { candidate: candidateId, state: { $in: ['RENDERED', 'AWAITING_APPROVAL'] } },
    { orderBy: { updatedAt: 'desc' } },
  );
  if (!clip) throw new Refusal('CLIP_NOT_RENDERED');
  await requestClipApproval(acting, clip.id);
};

const restrictByMail = async (
  acting: Acting,
  candidateId: string,
  { elements, question }: Extract<MailAct, { kind: 'restrict' }>,
): Promise<void> => {
  const profile = await acting.em.findOne(Profile, { candidate: candidateId });
  if (!profile) throw new Refusal('NOT_POSSIBLE_NOW');
  await restrictDiffusion(acting, profile.id, elements);
  if (question) await acting.em.nativeUpdate(MailQuestion, { id: question }, { answeredAt: acting.now });
};

const noteRightsRequest = (em: Em, candidateId: string, { mailId, rawSha256 }: ByMail, now: Date): Promise<string> =>
  append(em, {
    register: 'communications',
    type: 'data-rights-requested',
    at: now,
    by: { kind: 'candidate', id: candidateId },
    about: { kind: 'incoming-mail', id: mailId },
    parties: [candidateId],
    payload: { by: 'e-mail', sha256: rawSha256 },
  });

/** Does what a mail asks, by the very operations behind the buttons: their rules, their refusals, their register entries (C3, D1, N6, G1). */
export const performAct = async (
  { em, now, services }: { em: Em; now: Date; services: Services },
  act: MailAct,
  by: ByMail,
): Promise<void> => {
  const own = { em, now, services };
  const from = `sha256 of the mail ${by.rawSha256}`;
  switch (act.kind) {
    case 'approve-clip':
      await approveClip(own, { id: act.question }, { diffusion: act.diffusion }, { how: by.how, from });
      return;
    case 'agree-to-clip':
      await em.nativeUpdate(ApprovalQuestion, { id: act.question, answeredAt: null }, { agreedAt: now });
      return;
    case 'change-clip':
      await requestClipChanges(own, { id: act.question }, act.comment, null);
      return;
    case 'agree-to-introduction':
      await agreeToIntroduction(own, { id: act.question }, by.how);
      return;
    case 'decline-introduction':
      await declineByMail(own, { id: act.question });
      return;
    default: {
      const viewer = await viewerByMail(em, by);
      if (act.kind === 'preview') return showClip({ ...own, viewer }, viewer.candidateId);
      if (act.kind === 'withdraw-release') {
        await withdrawByMail(own, viewer.candidateId);
        if (!act.alsoRights) return;
      }
      if (act.kind === 'restrict') return restrictByMail({ ...own, viewer }, viewer.candidateId, act);
      await noteRightsRequest(em, viewer.candidateId, by, now);
    }
  }
};
