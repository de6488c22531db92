import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import type { Diffusion } from '../clips/clip-version.entity.ts';
import { findQuestion } from '../clips/open-question.ts';
import { Company } from '../companies/company.entity.ts';
import { Contact } from '../introductions/contact.entity.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { hasAgreed, stateAt } from '../introductions/introduction-life.ts';
import type { JobBrief } from '../introductions/job-brief.ts';
import { openQuestion } from '../introductions/open-question.ts';
import { recruiterName } from '../introductions/parties.ts';
import { otherSide, type Side } from '../introductions/side.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { ProfileElement } from '../profiles/profile-elements.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';
import { letterOf } from './letter-of.ts';
import type { MailAct, OneAct } from './mail-act.ts';
import { clipToShow } from './perform-act.ts';
import { openReading } from './sealed.ts';

type Waiting = IncomingMail & { act: MailAct };
type Shown = {
  elements?: readonly ProfileElement[] | null;
  right?: DataRight | null;
  clipTitle?: string;
  clipVersion?: number;
  diffusion?: Diffusion;
  companyName?: string;
  recruiterName?: string;
  profileReference?: string;
  jobBrief?: JobBrief;
  otherSideAgreed?: boolean;
  alsoRights?: true;
  words?: string | null;
};
export type ConfirmationShown = Shown & { act: MailAct['kind']; receivedAt: Date };

/** The other of the two, as this one may know them: the company and who writes for it to the candidate, to whom it is confidential (N8); the profile's reference to the company. */
const otherOf = async (em: Em, pair: Pick<Introduction, 'company' | 'recruiter' | 'profile'>, side: Side): Promise<Shown> =>
  side === 'CANDIDATE'
    ? { companyName: (await em.findOneOrFail(Company, { id: pair.company.id })).name, recruiterName: await recruiterName(em, pair) }
    : { profileReference: (await em.findOneOrFail(Profile, { id: pair.profile.id })).reference };

const clipShown = async (em: Em, id: string, now: Date): Promise<Shown | undefined> => {
  const question = await findQuestion(em, { id }, now);
  return question ? { clipTitle: question.version.title, clipVersion: question.version.number } : undefined;
};

const introductionShown = async (em: Em, id: string, now: Date): Promise<Shown | undefined> => {
  const question = await openQuestion(em, { id }, now);
  if (!question) return undefined;
  const { introduction, side } = question;
  const otherSideAgreed = hasAgreed(stateAt(introduction, now), otherSide(side));
  return { ...(await otherOf(em, introduction, side)), jobBrief: introduction.jobBrief, otherSideAgreed };
};

const contactShown = async (em: Em, id: string, accountId: string): Promise<Shown | undefined> => {
  const contact = await em.findOne(Contact, { id, stoppedAt: null });
  if (!contact) return undefined;
  const isCandidates = (await em.count(Candidate, { id: contact.candidate.id, account: accountId })) > 0;
  return { ...(await otherOf(em, contact, isCandidates ? 'CANDIDATE' : 'COMPANY')), jobBrief: contact.jobBrief };
};

const previewShown = async (em: Em, accountId: string): Promise<Shown> => {
  const candidate = await em.findOne(Candidate, { account: accountId });
  const clip = candidate && (await clipToShow(em, candidate.id));
  return clip ? { clipTitle: clip.title } : {};
};

/** What a message asks, in full: what it is about, what would be changed, and the words that would go on. Undefined where what it is about has ended. */
export const confirmationShown = async (
  em: Em,
  mail: Waiting,
  { services, now }: { services: Services; now: Date },
): Promise<ConfirmationShown | null> => {
  const { id, receivedAt } = mail;
  const account = await em.findOne(Account, { id: mail.accountId ?? '', closedAt: null });
  if (!account) return null;
  const words = async () => (await openReading(em, services, id))?.text ?? null;
  const shown = async (act: OneAct): Promise<Shown | undefined> => {
    switch (act.kind) {
      case 'approve-clip': {
        const clip = await clipShown(em, act.question, now);
        return clip && { ...clip, diffusion: act.diffusion };
      }
      case 'agree-to-clip':
        return clipShown(em, act.question, now);
      case 'change-clip': {
        const clip = await clipShown(em, act.question, now);
        return clip && { ...clip, words: await words() };
      }
      case 'agree-to-introduction':
      case 'decline-introduction':
        return introductionShown(em, act.question, now);
      case 'write-to-contact': {
        const contact = await contactShown(em, act.contact, account.id);
        return contact && { ...contact, words: (await letterOf(em, account, act.contact, (await words()) ?? '', services)).text };
      }
      case 'stop-contact':
        return contactShown(em, act.contact, account.id);
      case 'restrict':
        return { elements: act.elements };
      case 'preview':
        return previewShown(em, account.id);
      case 'withdraw-release':
        return {};
      case 'rights':
        return { right: act.right, words: await words() };
    }
  };
  const { also } = mail.act;
  const beside = also && (await shown(also));
  // What of its words is a claim over data, staff read: the writer sees them whole.
  if (also && beside) return { ...beside, alsoRights: true, words: await words(), act: also.kind, receivedAt };
  // What it did besides has ended: the claim stands by itself.
  const found = await shown(mail.act);
  return found ? { ...found, act: mail.act.kind, receivedAt } : null;
};
