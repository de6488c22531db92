import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import { type Account, emailOf } from '../authentication/account.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import type { MailVerdict } from '../platform/mail/authenticate-mail.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { ReadMessage } from '../platform/mail/read-message.ts';
import { replyAddress, secretOfReply } from '../platform/mail/reply-address.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/services.ts';
import { countAttempt } from '../platform/throttle/throttle.ts';
import { askAboutRelease } from './ask-about-release.ts';
import { askBack } from './ask-back.ts';
import { type Asked, accountAt, askedAt } from './asked-by-mail.ts';
import { confirmationMail, refusedByMail } from './incoming.mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailAct } from './mail-act.ts';
import type { MailOutcome, MailPurpose } from './mail-life.ts';
import { MailQuestion } from './mail-question.entity.ts';
import { noteDelivery } from './note-delivery.ts';
import { performAct } from './perform-act.ts';
import { tellDone } from './tell-done.ts';
import { type Understood, understandAnswer, understandRequest } from './understand-mail.ts';

export type Incoming = {
  mail: IncomingMail;
  arrival: Arrival;
  message: ReadMessage | undefined;
  verdict: MailVerdict;
  now: Date;
  services: Services;
};
type Read = Incoming & { message: ReadMessage };
type Decided = {
  purpose: MailPurpose;
  outcome: MailOutcome;
  right?: DataRight | null;
  account?: Account | null;
  answersMailId?: string | null;
};

const confirmationDays = 7;
/** Nobody can have us write to somebody else more often, whatever they send in their name. */
const confirmationsPerAddress = { limit: 3, minutes: 24 * 60 };

/** What may stand alone under what someone writes: their name, and for a recruiter the name of their company. */
const namesOf = async (em: Em, { id, kind, firstName, lastName }: Account): Promise<string[]> => {
  const recruiter = kind === 'recruiter' ? await em.findOne(Recruiter, { account: id }, { populate: ['company'] }) : null;
  return [firstName, lastName, ...(recruiter ? [recruiter.company.name] : [])];
};

/** More than this in a day no person writes: a program answers us, and would without end (fault D05). A restriction is in force on receipt however often it is asked (D1). */
const answersPerDay = { limit: 20, minutes: 24 * 60 };
const writesWithoutEnd = async (em: Em, { id }: Account, act: MailAct | undefined, now: Date): Promise<boolean> => {
  const { count } = await countAttempt(em, `mails answered to ${id}`, answersPerDay, now);
  return count > answersPerDay.limit && act?.kind !== 'restrict';
};

/** The mail of ours that a message answers or returns. */
const answered = async (em: Em, { about }: ReadMessage): Promise<string | null> =>
  about.length === 0 ? null : ((await em.findOne(OutboundMail, { messageId: { $in: [...about] } }))?.id ?? null);

/** Signed by its writer, but seen before: someone else sends it again (the same one, whatever was changed around it). */
const isReplay = async (em: Em, { id, replayDigests }: IncomingMail, account: Account): Promise<boolean> =>
  replayDigests.length > 0 &&
  (await em.count(IncomingMail, {
    id: { $ne: id },
    accountId: account.id,
    outcome: { $ne: 'NOT_AUTHENTIC' },
    replayDigests: { $overlap: replayDigests },
  })) > 0;

/** What was written to someone else says nothing to us, though its signature is whole. */
const isAddressedHere = ({ message, arrival, verdict }: Read): boolean => {
  const addressees = [...message.to, ...(verdict.coversCc ? message.cc : [])];
  return arrival.to.some((address) => addressees.includes(address.toLowerCase()));
};

const sendConfirmation = async (em: Em, { mail, services, now }: Read, account: Account, act: MailAct): Promise<MailOutcome> => {
  const { count } = await countAttempt(em, `mail confirmations to ${account.id}`, confirmationsPerAddress, now);
  if (count > confirmationsPerAddress.limit) return 'NOT_AUTHENTIC';
  const token = newSecret();
  Object.assign(mail, { act, confirmDigest: digestOf(token), confirmUntil: later(now, { days: confirmationDays }) });
  await queueMail(em, confirmationMail(account, token, confirmationDays, services.settings.origin), now);
  return 'CONFIRMATION_SENT';
};

const doAct = async (
  em: Em,
  { mail, services, now }: Read,
  account: Account,
  act: MailAct,
  reply: string | undefined,
): Promise<MailOutcome> => {
  const by = { account, mailId: mail.id, rawSha256: mail.rawSha256, how: 'reply by e-mail' };
  try {
    // A savepoint of its own: what was refused leaves nothing, and the message is still settled.
    await em.transactional((tx) => performAct({ em: tx, now, services }, act, by));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await queueMail(em, refusedByMail(account, error, services.settings.origin), now);
    return 'REFUSED';
  }
  return tellDone(em, account, act, reply, { receivedAt: mail.receivedAt, now });
};

/** To one of our public mailboxes anybody can send on what was signed for somebody else: a relay's word alone is not enough there. At an address made for one answer it is. */
const isTheirs = ({ isAuthentic, isSigned, by }: MailVerdict, reply: string | undefined): boolean =>
  isAuthentic && (by !== 'relay' || isSigned || reply !== undefined);

const follow = async (
  em: Em,
  incoming: Read,
  account: Account,
  { act, ask }: Understood,
  reply: string | undefined,
): Promise<MailOutcome> => {
  const { verdict, mail, message } = incoming;
  if (act && !isTheirs(verdict, reply)) return sendConfirmation(em, incoming, account, act);
  if (!verdict.isAuthentic) return 'NOT_AUTHENTIC';
  if (await isReplay(em, mail, account)) return 'REPLAYED';
  // Only its words tell of an absence: a program may have written them, or a person who is away and asks something.
  if (message.seemsAutomatic) return act ? sendConfirmation(em, incoming, account, act) : 'NOT_UNDERSTOOD';
  if (await writesWithoutEnd(em, account, act, incoming.now)) return 'TOO_MANY';
  if (act) return isAddressedHere(incoming) ? doAct(em, incoming, account, act, reply) : sendConfirmation(em, incoming, account, act);
  if (!ask) return 'NOT_UNDERSTOOD';
  if (ask === 'release') return (await askAboutRelease(em, account, incoming)) ? 'ASKED' : 'NOT_UNDERSTOOD';
  await askBack(em, account, { about: ask }, reply, incoming);
  return 'ASKED';
};

const purposeOf = {
  clip: 'CLIP_APPROVAL',
  introduction: 'INTRODUCTION',
  restriction: 'RESTRICTION',
  rights: 'RIGHTS',
  other: 'OTHER',
} as const satisfies Record<Asked['about'], MailPurpose>;
const rightOf = ({ act }: Understood): DataRight | null => (act?.kind === 'rights' ? act.right : null);

/** The mails that named this address for their answer: what an answer shows below and is not of these was typed there, and a subject of another one too. */
const sentFrom = async (em: Em, address: string): Promise<{ sent: string[]; subjects: string[] }> => {
  const mails = await em.find(
    OutboundMail,
    { replyTo: address },
    { fields: ['text', 'subject'], orderBy: { queuedAt: 'desc' }, limit: 20 },
  );
  return { sent: mails.map(({ text }) => text), subjects: mails.map(({ subject }) => subject) };
};

/** An answer counts from the one it was asked of, at the address made for that question. */
const decideAnswer = async (em: Em, incoming: Read, account: Account | null, reply: string): Promise<Decided> => {
  const { message, services, verdict, now } = incoming;
  const asked = await askedAt(em, reply, now);
  if (!asked) return { purpose: 'OTHER', outcome: 'UNKNOWN_ADDRESS', account };
  const purpose = purposeOf[asked.about];
  if (account?.id !== asked.accountId) return { purpose, outcome: 'NOT_THEIR_ADDRESS', account };
  const address = replyAddress(reply, services.settings);
  const said = { ...message, names: await namesOf(em, account), ...(await sentFrom(em, address)) };
  const understood = understandAnswer(said, asked);
  // What was answered once is answered: a question about data or about anything else has no answer of its own that closes it.
  if (verdict.isAuthentic && (asked.about === 'rights' || asked.about === 'other'))
    await em.nativeUpdate(MailQuestion, { id: asked.question }, { answeredAt: now });
  const outcome = await follow(em, incoming, account, understood, address);
  return { purpose: understood.purpose, outcome, right: rightOf(understood), account };
};

const decideRequest = async (em: Em, incoming: Read, account: Account | null): Promise<Decided> => {
  const { message, arrival, services } = incoming;
  const isRightsMailbox = arrival.to.some((address) => emailOf(address) === services.settings.rightsAddress);
  const names = account ? await namesOf(em, account) : [];
  const understood = understandRequest({ ...message, names }, isRightsMailbox);
  const { purpose } = understood;
  if (account?.kind !== 'candidate') return { purpose, outcome: account ? 'NOT_UNDERSTOOD' : 'UNKNOWN_SENDER', account };
  return { purpose, outcome: await follow(em, incoming, account, understood, undefined), right: rightOf(understood), account };
};

/** What one message comes to. It is never dropped: what decides nothing waits for staff, with the reason. */
export const decideMail = async (em: Em, incoming: Incoming): Promise<Decided> => {
  const { message, arrival, services } = incoming;
  if (!message) return { purpose: 'OTHER', outcome: 'UNREADABLE' };
  const account = await accountAt(em, message.from);
  const isAutomatic = message.automatic !== undefined || (message.seemsAutomatic && !account);
  if (isAutomatic || message.seemsAutomatic) {
    const told = await noteDelivery(em, message, arrival, incoming);
    if (told) return { purpose: 'DELIVERY', account, ...told };
  }
  if (isAutomatic) {
    const outcome = message.automatic === 'bounce' ? 'BOUNCE' : 'AUTOMATIC';
    return { purpose: 'DELIVERY', outcome, account, answersMailId: await answered(em, message) };
  }
  if (message.from === undefined) return { purpose: 'OTHER', outcome: 'NOT_ONE_SENDER' };
  const replies = arrival.to.flatMap((address) => secretOfReply(address, services.settings) ?? []);
  const [reply] = replies;
  // Of two questions nothing says which one it answers.
  if (new Set(replies).size > 1)
    return { purpose: 'OTHER', outcome: 'NOT_UNDERSTOOD', account, answersMailId: await answered(em, message) };
  const decided = reply
    ? await decideAnswer(em, { ...incoming, message }, account, reply)
    : await decideRequest(em, { ...incoming, message }, account);
  return { ...decided, answersMailId: await answered(em, message) };
};
