import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import { type Account, emailOf } from '../authentication/account.entity.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import type { MailVerdict } from '../platform/mail/authenticate-mail.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { ReadMessage } from '../platform/mail/read-message.ts';
import { replyAddress, secretOfReply } from '../platform/mail/reply-address.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/services.ts';
import { countAttempt } from '../platform/throttle/throttle.ts';
import { answerByMail } from './answer-by-mail.ts';
import { askAboutRelease } from './ask-about-release.ts';
import { askBack } from './ask-back.ts';
import { type Asked, accountAt, askedAt, closeAnswered } from './asked-by-mail.ts';
import { confirmationMail, refusedByMail, settlingMail } from './incoming.mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailAct, OneAct, Withheld } from './mail-act.ts';
import type { MailOutcome, MailPurpose } from './mail-life.ts';
import { noteDelivery } from './note-delivery.ts';
import { performAct } from './perform-act.ts';
import { sentFrom } from './sent-from.ts';
import { tellDone } from './tell-done.ts';
import { type Understood, understandAnswer, understandRequest } from './understand-mail.ts';
import { namesOf } from './writer.ts';

export type Incoming = {
  mail: IncomingMail;
  arrival: Arrival;
  message: ReadMessage | undefined;
  verdict: MailVerdict;
  now: Date;
  services: Services;
};
type Read = Incoming & { message: ReadMessage };
export type Decided = {
  purpose: MailPurpose;
  outcome: MailOutcome;
  right?: DataRight | null;
  account?: Account | null;
  answersMailId?: string | null;
};

const confirmationDays = 7;
/** Nobody can have us write to somebody else more often, whatever they send in their name. */
const confirmationsPerAddress = { limit: 3, minutes: 24 * 60 };

/**
 * More than this in a day no person writes, to us or to one and the same other: a program answers, and would without end (fault D05). A restriction is in force on receipt
 * however often it is asked (D1).
 */
const answersPerDay = { limit: 20, minutes: 24 * 60 };
const writesWithoutEnd = async (em: Em, { id }: Account, act: MailAct | undefined, now: Date): Promise<boolean> => {
  const to = act?.kind === 'write-to-contact' ? `mails of ${id} passed on in ${act.contact}` : `mails answered to ${id}`;
  const { count } = await countAttempt(em, to, answersPerDay, now);
  return count > answersPerDay.limit && (act?.also ?? act)?.kind !== 'restrict';
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
  await answerByMail(em, confirmationMail(account, token, confirmationDays, services.settings.origin), now);
  return 'CONFIRMATION_SENT';
};

const doAct = async (
  em: Em,
  { mail, message, services, now }: Read,
  account: Account,
  act: OneAct,
  reply: string | undefined,
): Promise<MailOutcome> => {
  const by = { account, mailId: mail.id, rawSha256: mail.rawSha256, text: message.text, how: 'reply by e-mail' };
  let withheld: Withheld | undefined;
  try {
    // A savepoint of its own: what was refused leaves nothing, and the message is still settled.
    withheld = await em.transactional((tx) => performAct({ em: tx, now, services }, act, by));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await answerByMail(em, refusedByMail(account, error, services.settings.origin), now);
    return 'REFUSED';
  }
  // Whoever wrote a letter knows that they did: they are told only of what did not go with it.
  const isToldOf = withheld && (withheld.file || withheld.address) ? withheld : undefined;
  return tellDone(em, account, act, reply, { receivedAt: mail.receivedAt, withheld: isToldOf, now });
};

/** To one of our public mailboxes anybody can send on what was signed for somebody else: a relay's word alone is not enough there. At an address made for one answer it is. */
const isTheirs = ({ isAuthentic, isSigned, by }: MailVerdict, reply: string | undefined): boolean =>
  isAuthentic && (by !== 'relay' || isSigned || reply !== undefined);

/** Why a message neither does nor asks anything by itself, where something holds it up. */
const heldUp = async (
  em: Em,
  incoming: Read,
  account: Account,
  act: MailAct | undefined,
  reply: string | undefined,
): Promise<MailOutcome | undefined> => {
  const { verdict, mail, message } = incoming;
  if (act && !isTheirs(verdict, reply)) return sendConfirmation(em, incoming, account, act);
  if (!verdict.isAuthentic) return 'NOT_AUTHENTIC';
  if (await isReplay(em, mail, account)) return 'REPLAYED';
  // Only its words tell of an absence, or its marks of a mail to many: a program may have written it, or a person who is away, or whose server marks all they write.
  if (message.seemsAutomatic || message.isMarkedBulk) return act ? sendConfirmation(em, incoming, account, act) : 'NOT_UNDERSTOOD';
  if (await writesWithoutEnd(em, account, act, incoming.now)) return 'TOO_MANY';
  return act && !isAddressedHere(incoming) ? sendConfirmation(em, incoming, account, act) : undefined;
};

const doOrAsk = async (
  em: Em,
  incoming: Read,
  account: Account,
  { act, ask }: Understood,
  reply: string | undefined,
  asked?: Asked['about'],
): Promise<MailOutcome> => {
  if (act) return doAct(em, incoming, account, act, reply);
  if (!ask) return 'NOT_UNDERSTOOD';
  if (ask === 'contact') {
    if (reply) await answerByMail(em, settlingMail(account, ask, reply), incoming.now);
    return 'ASKED';
  }
  if (ask === 'release') return (await askAboutRelease(em, account, incoming)) ? 'ASKED' : 'NOT_UNDERSTOOD';
  // Another question has an address of its own: a yes to it is no yes to the one that was asked here.
  await askBack(em, account, { about: ask }, asked === ask ? reply : undefined, incoming);
  return 'ASKED';
};

/** A link shows one thing to confirm, and that a right is claimed besides; of two others the answer to a question can be given again. */
const toConfirm = ({ act, also }: Understood): MailAct | undefined =>
  act?.kind === 'rights' ? { ...act, also: also?.act } : (act ?? also?.act);

const follow = async (
  em: Em,
  incoming: Read,
  account: Account,
  understood: Understood,
  reply: string | undefined,
  asked?: Asked['about'],
): Promise<MailOutcome> => {
  const held = await heldUp(em, incoming, account, toConfirm(understood), reply);
  if (held) return held;
  // Each by itself: what is refused of the one takes nothing from the other.
  for (let { also } = understood; also; { also } = also) await doOrAsk(em, incoming, account, also, reply, asked);
  return doOrAsk(em, incoming, account, understood, reply, asked);
};

const purposeOf = {
  clip: 'CLIP_APPROVAL',
  introduction: 'INTRODUCTION',
  contact: 'CONTACT',
  restriction: 'RESTRICTION',
  rights: 'RIGHTS',
  other: 'OTHER',
} as const satisfies Record<Asked['about'], MailPurpose>;
const rightOf = ({ act }: Understood): DataRight | null => (act?.kind === 'rights' ? act.right : null);

/** An answer counts from the one it was asked of, at the address made for that question. */
const decideAnswer = async (em: Em, incoming: Read, account: Account | null, reply: string): Promise<Decided> => {
  const { message, services, now } = incoming;
  const asked = await askedAt(em, reply, now);
  if (!asked) return { purpose: 'OTHER', outcome: 'UNKNOWN_ADDRESS', account };
  const purpose = purposeOf[asked.about];
  if (account?.id !== asked.accountId) return { purpose, outcome: 'NOT_THEIR_ADDRESS', account };
  const address = replyAddress(reply, services.settings);
  const isCandidates = account.kind === 'candidate';
  const said = { ...message, isCandidates, names: await namesOf(em, account), ...(await sentFrom(em, address)) };
  const understood = understandAnswer(said, asked);
  const outcome = await follow(em, incoming, account, understood, address, asked.about);
  await closeAnswered(em, asked, outcome, now);
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

/** Something is asked of us, or may be: whoever writes to the mailbox of rights has one, from whatever address they write (G1). */
const asksSomething = (message: ReadMessage, { to }: Arrival, { settings }: Services): boolean =>
  to.some((address) => emailOf(address) === settings.rightsAddress) ||
  understandRequest({ ...message, names: [] }, false).purpose !== 'OTHER';

/**
 * Nobody wrote it to us. What answers us, or comes from someone of ours, may be a person's whatever their server marks it as: a person reads it. Words of an absence prove
 * nothing: whoever is away writes the same.
 */
const isByProgram = (message: ReadMessage, account: Account | null, answersUs: boolean, { arrival, services }: Incoming): boolean =>
  message.automatic !== undefined || (!account && message.isMarkedBulk && !answersUs && !asksSomething(message, arrival, services));

/** What one message comes to. It is never dropped: what decides nothing waits for staff, with the reason. */
export const decideMail = async (em: Em, incoming: Incoming): Promise<Decided> => {
  const { message, arrival, services } = incoming;
  if (!message) return { purpose: 'OTHER', outcome: 'UNREADABLE' };
  const account = await accountAt(em, message.from);
  const answersMailId = await answered(em, message);
  const replies = arrival.to.flatMap((address) => secretOfReply(address, services.settings) ?? []);
  const isAutomatic = isByProgram(message, account, answersMailId !== null || replies.length > 0, incoming);
  if (isAutomatic || message.seemsAutomatic || message.isMarkedBulk) {
    const told = await noteDelivery(em, message, arrival, incoming);
    if (told) return { purpose: 'DELIVERY', account, ...told };
  }
  if (isAutomatic) {
    const outcome = message.automatic === 'bounce' ? 'BOUNCE' : 'AUTOMATIC';
    return { purpose: 'DELIVERY', outcome, account, answersMailId };
  }
  if (message.from === undefined) return { purpose: 'OTHER', outcome: 'NOT_ONE_SENDER' };
  const [reply] = replies;
  // Of two questions nothing says which one it answers.
  if (new Set(replies).size > 1) return { purpose: 'OTHER', outcome: 'NOT_UNDERSTOOD', account, answersMailId };
  const decided = reply
    ? await decideAnswer(em, { ...incoming, message }, account, reply)
    : await decideRequest(em, { ...incoming, message }, account);
  return { ...decided, answersMailId };
};
