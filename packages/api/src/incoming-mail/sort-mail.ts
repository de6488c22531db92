import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { ContactAddress } from '../introductions/contact-address.entity.ts';
import { knownContactAddress } from '../introductions/contact-address.ts';
import { IntroductionQuestion } from '../introductions/introduction-question.entity.ts';
import { openQuestion } from '../introductions/open-question.ts';
import { textOf } from '../platform/graphql/text.ts';
import { digestOf } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { secretOfReply } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { askAboutRelease } from './ask-about-release.ts';
import { askBack, type Question } from './ask-back.ts';
import { settlingMail, staffAnswerMail } from './incoming.mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailPurpose, MailThingKind } from './mail-life.ts';
import { kindOfPurpose, type MailThing } from './mail-thing.ts';
import { mailsOpenTo } from './mails-open-to.ts';
import { openArrival, openReading } from './sealed.ts';
import { thingsOf } from './things-of-mail.ts';
import { partyOf } from './writer.ts';

type Settled = { mail: IncomingMail; account: Account | null };
type How = { type: 'mail-filed' | 'mail-answered' | 'mail-asked-about'; purpose?: MailPurpose };
/** What a member of staff says a message is about, and which one, where they know. */
export type About = { purpose?: MailPurpose | undefined; thingId?: string | undefined };

/** One member of staff settles one message: two who do it at once, the first does. */
export const settleMail = (
  context: Context,
  mailId: string,
  how: How,
  act: (tx: Em, settled: Settled) => Promise<MailThing | undefined>,
): Promise<IncomingMail> =>
  context.em.transactional(async (tx) => {
    const { viewer, now } = context;
    const mail = await tx.findOne(IncomingMail, { $and: [{ id: mailId }, mailsOpenTo(viewer)] }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mail || viewer.kind !== 'staff') throw notFound();
    if (mail.state !== 'TO_SORT') throw new Refusal('ALREADY_ANSWERED');
    const account = mail.accountId ? await tx.findOne(Account, { id: mail.accountId, closedAt: null }) : null;
    const thing = await act(tx, { mail, account });
    Object.assign(mail, { state: 'FILED', filedAt: now, filedBy: viewer.staffId, purpose: how.purpose ?? mail.purpose ?? 'OTHER' });
    Object.assign(mail, { filedKind: thing?.kind ?? null, filedTo: thing?.id ?? null });
    const party = account ? await partyOf(tx, account) : undefined;
    await append(tx, {
      register: 'communications',
      type: how.type,
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'incoming-mail', id: mail.id },
      // Of whom nobody knows: it is entered for the candidate whose matter it was filed to.
      parties: party ? [party.party] : thing ? [thing.candidateId] : [],
      payload: {
        purpose: mail.purpose ?? 'OTHER',
        sha256: mail.rawSha256,
        ...(thing ? { filedTo: { kind: thing.kind, id: thing.id } } : {}),
      },
    });
    return mail;
  });

/** The one they named, of those that this message may be about; undefined where they named none. */
const thingNamed = async (
  { viewer, services }: Context,
  em: Em,
  mail: IncomingMail,
  { purpose, thingId }: About,
): Promise<MailThing | undefined> => {
  if (thingId === undefined) return undefined;
  const kinds: Partial<Record<MailPurpose, MailThingKind>> = kindOfPurpose;
  const kind = kinds[purpose ?? mail.purpose ?? 'OTHER'];
  const named = (await thingsOf({ em, viewer, services }, mail)).find((thing) => thing.kind === kind && thing.id === thingId);
  if (!named) throw notFound();
  return named;
};

/** Files a message to what it is about, and takes it off the list. */
export const fileMail = (context: Context, mailId: string, about: About & { purpose: MailPurpose }): Promise<IncomingMail> =>
  settleMail(context, mailId, { type: 'mail-filed', purpose: about.purpose }, (tx, { mail }) => thingNamed(context, tx, mail, about));

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

/** The question of theirs that waits for an answer, to be asked again at an address of its own: the newest, or the one about what was named. */
const openClipQuestion = async (em: Em, accountId: string, named: MailThing | undefined, now: Date): Promise<string | undefined> => {
  const version = { clip: { candidate: { account: accountId } }, ...(named ? { id: named.id } : {}) };
  const [newest] = await em.find(
    ApprovalQuestion,
    { answeredAt: null, expiresAt: { $gt: now }, version },
    { orderBy: { sentAt: 'desc' }, limit: 1 },
  );
  return newest?.id;
};
const openIntroductionQuestion = async (
  em: Em,
  { id, kind }: Account,
  named: MailThing | undefined,
  now: Date,
): Promise<string | undefined> => {
  const ofWhom = kind === 'candidate' ? { candidate: { account: id } } : { recruiter: { account: id } };
  const introduction = { ...ofWhom, ...(named ? { id: named.id } : {}) };
  const side = kind === 'candidate' ? 'CANDIDATE' : 'COMPANY';
  const waiting = await em.find(IntroductionQuestion, { side, closedAt: null, introduction }, { orderBy: { sentAt: 'desc' }, limit: 20 });
  for (const question of waiting) if (await openQuestion(em, { id: question.id }, now)) return question.id;
  return undefined;
};

/** The thread a message was meant for: the one that was named, or whose address it was sent to, or the only one of theirs. Their own address in it, to be written to. */
const threadAddress = async (
  em: Em,
  { id }: Account,
  { mail, services, named: thread }: { mail: IncomingMail; services: Services; named: MailThing | undefined },
): Promise<string> => {
  const contact = { stoppedAt: null, ...(thread ? { id: thread.id } : {}) };
  const theirs = await em.find(ContactAddress, { accountId: id, contact }, { limit: 50 });
  const asked = openArrival(services, mail).to.flatMap((address) => secretOfReply(address, services.settings) ?? []);
  const named = theirs.filter(({ replyDigest }) => asked.some((secret) => digestOf(secret) === replyDigest));
  const [one, ...others] = new Set((named.length > 0 ? named : theirs).map(({ contact }) => contact.id));
  if (one === undefined || others.length > 0) throw new Refusal('NOT_POSSIBLE_NOW');
  return knownContactAddress(one, id, services);
};

const questionAbout = async (
  em: Em,
  purpose: MailPurpose,
  { account, named, now }: { account: Account; named: MailThing | undefined; now: Date },
): Promise<Question> => {
  if (purpose === 'CLIP_APPROVAL' || purpose === 'PREVIEW') {
    const asksAgain = await openClipQuestion(em, account.id, named, now);
    if (asksAgain) return { about: 'clip', asksAgain };
  }
  if (purpose === 'INTRODUCTION') {
    const asksAgain = await openIntroductionQuestion(em, account, named, now);
    if (asksAgain) return { about: 'introduction', asksAgain };
  }
  if (account.kind === 'candidate' && purpose === 'RESTRICTION') return { about: 'restriction' };
  if (account.kind === 'candidate' && purpose === 'RIGHTS') return { about: 'rights' };
  if (account.kind === 'candidate' && purpose === 'OTHER') return { about: 'other' };
  throw new Refusal('NOT_POSSIBLE_NOW');
};

/**
 * Asks whom it says it is from, at the address on file, the one question that settles it: again what a question of theirs asks (C3, N6), what of their profile to
 * restrict (D1), whether to take their image release back (A3), which right over their data (G1), what to pass on to the other of their thread (N3), or what it is about.
 */
export const askAboutMail = (context: Context, mailId: string, about: About = {}): Promise<IncomingMail> =>
  settleMail(
    context,
    mailId,
    { type: 'mail-asked-about', ...(about.purpose ? { purpose: about.purpose } : {}) },
    async (tx, { mail, account }) => {
      refuseAutomatic(mail);
      if (!account) throw new Refusal('NOT_POSSIBLE_NOW');
      const purpose = about.purpose ?? mail.purpose ?? 'OTHER';
      const named = await thingNamed(context, tx, mail, about);
      if (purpose === 'IMAGE_RELEASE') {
        if (!(await askAboutRelease(tx, account, context))) throw new Refusal('NOT_POSSIBLE_NOW');
      } else if (purpose === 'CONTACT') {
        await tx.populate(mail, ['key', 'raw', 'envelope']);
        const replyTo = await threadAddress(tx, account, { mail, services: context.services, named });
        await queueMail(tx, settlingMail(account, 'letter', replyTo), context.now);
      } else {
        const question = await questionAbout(tx, purpose, { account, named, now: context.now });
        await askBack(tx, account, question, undefined, context);
      }
      return named;
    },
  );
