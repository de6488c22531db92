import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { IntroductionQuestion } from '../introductions/introduction-question.entity.ts';
import { openQuestion } from '../introductions/open-question.ts';
import { textOf } from '../platform/graphql/text.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { askAboutRelease } from './ask-about-release.ts';
import { askBack, type Question } from './ask-back.ts';
import { staffAnswerMail } from './incoming.mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailPurpose } from './mail-life.ts';
import { openReading } from './sealed.ts';
import { partyOf } from './writer.ts';

type Settled = { mail: IncomingMail; account: Account | null };
type How = { type: 'mail-filed' | 'mail-answered' | 'mail-asked-about'; purpose?: MailPurpose };

/** One member of staff settles one message: two who do it at once, the first does. */
export const settleMail = (
  context: Context,
  mailId: string,
  how: How,
  act: (tx: Em, settled: Settled) => Promise<void>,
): Promise<IncomingMail> =>
  context.em.transactional(async (tx) => {
    const { viewer, now } = context;
    const mail = await tx.findOne(IncomingMail, { id: mailId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mail || viewer.kind !== 'staff') throw notFound();
    if (mail.state !== 'TO_SORT') throw new Refusal('ALREADY_ANSWERED');
    const account = mail.accountId ? await tx.findOne(Account, { id: mail.accountId, closedAt: null }) : null;
    await act(tx, { mail, account });
    Object.assign(mail, { state: 'FILED', filedAt: now, filedBy: viewer.staffId, purpose: how.purpose ?? mail.purpose ?? 'OTHER' });
    const party = account ? await partyOf(tx, account) : undefined;
    await append(tx, {
      register: 'communications',
      type: how.type,
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'incoming-mail', id: mail.id },
      parties: party ? [party.party] : [],
      payload: { purpose: mail.purpose ?? 'OTHER', sha256: mail.rawSha256 },
    });
    return mail;
  });

/** Files a message to what it is about, and takes it off the list. */
export const fileMail = (context: Context, mailId: string, purpose: MailPurpose): Promise<IncomingMail> =>
  settleMail(context, mailId, { type: 'mail-filed', purpose }, () => Promise.resolve());

/** Never an answer to what no person wrote (fault D05). */
const refuseAutomatic = ({ outcome }: IncomingMail): void => {
  if (outcome === 'BOUNCE' || outcome === 'AUTOMATIC') throw new Refusal('NOT_POSSIBLE_NOW');
};

/** Answers whom it says it is from: someone of ours at the address on file, so that a forger hears nothing. */
export const answerMail = (context: Context, mailId: string, written: string): Promise<IncomingMail> =>
  settleMail(context, mailId, { type: 'mail-answered' }, async (tx, { mail, account }) => {
    refuseAutomatic(mail);
    const text = textOf(written, limits.longText, ['text']);
    if (text === '') throw new Refusal('INVALID_INPUT', { detail: 'text' }, ['text']);
    const to = account?.email ?? (await openReading(tx, context.services, mail.id))?.from;
    if (!to?.includes('@')) throw new Refusal('NOT_POSSIBLE_NOW');
    await queueMail(tx, staffAnswerMail(to, account, text), context.now);
  });

/** The question of theirs that waits for an answer, to be asked again at an address of its own. */
const openClipQuestion = async (em: Em, accountId: string, now: Date): Promise<string | undefined> => {
  const [newest] = await em.find(
    ApprovalQuestion,
    { answeredAt: null, expiresAt: { $gt: now }, version: { clip: { candidate: { account: accountId } } } },
    { orderBy: { sentAt: 'desc' }, limit: 1 },
  );
  return newest?.id;
};
const openIntroductionQuestion = async (em: Em, { id, kind }: Account, now: Date): Promise<string | undefined> => {
  const introduction = kind === 'candidate' ? { candidate: { account: id } } : { recruiter: { account: id } };
  const side = kind === 'candidate' ? 'CANDIDATE' : 'COMPANY';
  const waiting = await em.find(IntroductionQuestion, { side, closedAt: null, introduction }, { orderBy: { sentAt: 'desc' }, limit: 20 });
  for (const question of waiting) if (await openQuestion(em, { id: question.id }, now)) return question.id;
  return undefined;
};

const questionAbout = async (em: Em, purpose: MailPurpose, account: Account, now: Date): Promise<Question> => {
  if (purpose === 'CLIP_APPROVAL' || purpose === 'PREVIEW') {
    const asksAgain = await openClipQuestion(em, account.id, now);
    if (asksAgain) return { about: 'clip', asksAgain };
  }
  if (purpose === 'INTRODUCTION') {
    const asksAgain = await openIntroductionQuestion(em, account, now);
    if (asksAgain) return { about: 'introduction', asksAgain };
  }
  if (account.kind === 'candidate' && purpose === 'RESTRICTION') return { about: 'restriction' };
  if (account.kind === 'candidate' && purpose === 'RIGHTS') return { about: 'rights' };
  if (account.kind === 'candidate' && purpose === 'OTHER') return { about: 'other' };
  throw new Refusal('NOT_POSSIBLE_NOW');
};

/**
 * Asks whom it says it is from, at the address on file, the one question that settles it: again what a question of theirs asks (C3, N6), what of their profile to
 * restrict (D1), whether to take their image release back (A3), which right over their data (G1), or what it is about.
 */
export const askAboutMail = (context: Context, mailId: string, asked?: MailPurpose): Promise<IncomingMail> =>
  settleMail(context, mailId, { type: 'mail-asked-about', ...(asked ? { purpose: asked } : {}) }, async (tx, { mail, account }) => {
    refuseAutomatic(mail);
    if (!account) throw new Refusal('NOT_POSSIBLE_NOW');
    const purpose = asked ?? mail.purpose ?? 'OTHER';
    if (purpose === 'IMAGE_RELEASE') {
      if (!(await askAboutRelease(tx, account, context))) throw new Refusal('NOT_POSSIBLE_NOW');
      return;
    }
    const question = await questionAbout(tx, purpose, account, context.now);
    await askBack(tx, account, question, undefined, context);
  });
