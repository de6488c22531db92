import { limits } from '@jobprod/shared/limits';
import type { Account } from '../authentication/account.entity.ts';
import type { Acting } from '../authorization/context.ts';
import type { CandidateViewer, RecruiterViewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { approveClip, requestClipChanges } from '../clips/answer-approval.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { Clip } from '../clips/clip.entity.ts';
import { requestClipApproval } from '../clips/request-approval.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { restrictDiffusion } from '../diffusion/restrict-diffusion.ts';
import { withdrawByMail } from '../image-releases/withdraw-image-release.ts';
import { agreeToIntroduction } from '../introductions/agree-to-introduction.ts';
import { declineByMail } from '../introductions/decline-introduction.ts';
import { replyToContact } from '../introductions/reply-to-contact.ts';
import { stopContact } from '../introductions/stop-contact.ts';
import { textOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { profileOf } from '../profiles/profile-of.ts';
import { letterOf } from './letter-of.ts';
import type { MailAct, Withheld } from './mail-act.ts';
import { MailQuestion } from './mail-question.entity.ts';

/** Whose act it is, in what words, and how it was shown to be theirs: an authentic reply, or a confirmation of one that was not. */
export type ByMail = { account: Account; mailId: string; rawSha256: string; text: string; how: string };

/** Somebody known by their mail instead of a session: that mail stands where the session would, and has unlocked nothing (D2). */
const personByMail = ({ account: { id, email, firstName, lastName, language }, mailId }: ByMail) => ({
  accountId: id,
  sessionId: mailId,
  email,
  firstName,
  lastName,
  language,
  unlockedProfileIds: new Set<string>(),
});

const viewerByMail = async (em: Em, by: ByMail): Promise<CandidateViewer> => {
  const candidate = await em.findOne(Candidate, { account: by.account.id });
  if (!candidate) throw new Refusal('NOT_POSSIBLE_NOW');
  return { kind: 'candidate', candidateId: candidate.id, since: candidate.registeredAt, ...personByMail(by) };
};

/** Whether their company is a member still is asked by what they do. */
const writerByMail = async (em: Em, by: ByMail): Promise<CandidateViewer | RecruiterViewer> => {
  const recruiter = await em.findOne(Recruiter, { account: by.account.id });
  if (!recruiter) return viewerByMail(em, by);
  return { kind: 'recruiter', recruiterId: recruiter.id, companyId: recruiter.company.id, since: recruiter.joinedAt, ...personByMail(by) };
};

/** Passes a letter on to the other of the thread; answers what did not go with it (N3). */
const passOn = async (
  acting: Acting,
  { contact, withFile }: Extract<MailAct, { kind: 'write-to-contact' }>,
  by: ByMail,
): Promise<Withheld> => {
  const { text, hadAddress } = await letterOf(acting.em, by.account, contact, by.text, acting.services);
  await replyToContact(acting, contact, { text: textOf(text, limits.contactMessage, ['text']), mailSha256: by.rawSha256 });
  return { file: withFile, address: hadAddress };
};

/** The clip that somebody who asks to see theirs is shown. */
export const clipToShow = (em: Em, candidateId: string): Promise<Clip | null> =>
  em.findOne(Clip, { candidate: candidateId, state: { $in: ['RENDERED', 'AWAITING_APPROVAL'] } }, { orderBy: { updatedAt: 'desc' } });

const showClip = async (acting: Acting, candidateId: string): Promise<void> => {
  const clip = await clipToShow(acting.em, candidateId);
  if (!clip) throw new Refusal('CLIP_NOT_RENDERED');
  await requestClipApproval(acting, clip.id);
};

const restrictByMail = async (
  acting: Acting,
  candidateId: string,
  { elements, question }: Extract<MailAct, { kind: 'restrict' }>,
): Promise<void> => {
  const profile = await profileOf(acting.em, candidateId);
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

type AsCandidate = Extract<MailAct, { kind: 'preview' | 'withdraw-release' | 'restrict' | 'rights' }>;

const actAsCandidate = async (own: { em: Em; now: Date; services: Services }, act: AsCandidate, by: ByMail): Promise<void> => {
  const viewer = await viewerByMail(own.em, by);
  if (act.kind === 'preview') return showClip({ ...own, viewer }, viewer.candidateId);
  if (act.kind === 'withdraw-release') return withdrawByMail(own, viewer.candidateId);
  if (act.kind === 'restrict') return restrictByMail({ ...own, viewer }, viewer.candidateId, act);
  await noteRightsRequest(own.em, viewer.candidateId, by, own.now);
};

/** Does what a mail asks, by the very operations behind the buttons: their rules, their refusals, their register entries (C3, D1, N3, N6, G1). Answers what of a letter stayed behind. */
export const performAct = async (
  { em, now, services }: { em: Em; now: Date; services: Services },
  act: MailAct,
  by: ByMail,
): Promise<Withheld | undefined> => {
  const own = { em, now, services };
  const from = `sha256 of the mail ${by.rawSha256}`;
  switch (act.kind) {
    case 'approve-clip':
      await approveClip(own, { id: act.question }, { diffusion: act.diffusion }, { how: by.how, from });
      return undefined;
    case 'agree-to-clip':
      await em.nativeUpdate(ApprovalQuestion, { id: act.question, answeredAt: null }, { agreedAt: now });
      return undefined;
    case 'change-clip':
      await requestClipChanges(own, { id: act.question }, by.text.slice(0, limits.longText), null);
      return undefined;
    case 'agree-to-introduction':
      await agreeToIntroduction(own, { id: act.question }, { how: by.how, mailSha256: by.rawSha256 });
      return undefined;
    case 'decline-introduction':
      await declineByMail(own, { id: act.question });
      return undefined;
    case 'write-to-contact':
      return passOn({ ...own, viewer: await writerByMail(em, by) }, act, by);
    case 'stop-contact':
      await stopContact({ ...own, viewer: await writerByMail(em, by) }, act.contact, by.rawSha256);
      return undefined;
    default:
      await actAsCandidate(own, act, by);
      return undefined;
  }
};
