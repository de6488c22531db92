import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { digestOf } from '../platform/ids.ts';
import { secretOfReply } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { askedAt, closeAnswered } from './asked-by-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailAct } from './mail-act.ts';
import { isSettled } from './mail-life.ts';
import { performAct } from './perform-act.ts';
import { openArrival, openReading } from './sealed.ts';
import { tellDone } from './tell-done.ts';
import { partyOf } from './writer.ts';

/** What a confirmation mail's link is about; null for unknown, used and expired alike. Reading it decides nothing. */
export const mailToConfirm = (em: Em, token: string, now: Date): Promise<(IncomingMail & { act: MailAct }) | null> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the condition says that an act waits
  em.findOne(IncomingMail, { confirmDigest: digestOf(token.slice(0, 200)), confirmUntil: { $gt: now }, act: { $ne: null } }) as Promise<
    (IncomingMail & { act: MailAct }) | null
  >;

/** What ended since the mail takes nothing from the claim beside it. */
const isDone = async (em: Em, perform: (part: Em) => Promise<unknown>): Promise<boolean> => {
  try {
    await em.transactional(perform);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/** By the link sent to the address on file and an explicit button: what the mail asked is done, as if its writer had been known for sure. */
export const confirmMail = ({ em, now, services }: Context, token: string): Promise<{ kind: MailAct['kind'] }> =>
  em.transactional(async (tx) => {
    const asked = await mailToConfirm(tx, token, now);
    if (!asked) throw new Refusal('LINK_USED_OR_EXPIRED');
    const mail = await tx.findOneOrFail(IncomingMail, { id: asked.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const { act } = mail;
    const account = await tx.findOne(Account, { id: mail.accountId ?? '', closedAt: null });
    if (!mail.confirmDigest || !act || !account) throw new Refusal('LINK_USED_OR_EXPIRED');
    await tx.populate(mail, ['key', 'raw', 'envelope']);
    const how = 'a mail confirmed by the link sent to the address on file, and an explicit button';
    const text = (await openReading(tx, services, mail.id))?.text ?? '';
    const by = { account, mailId: mail.id, rawSha256: mail.rawSha256, text, how };
    const { also: beside } = act;
    const also = beside && (await isDone(tx, (part) => performAct({ em: part, now, services }, beside, by))) ? beside : undefined;
    const withheld = await performAct({ em: tx, now, services }, act, by);
    const replyTo = openArrival(services, mail).to.find((address) => secretOfReply(address, services.settings) !== undefined);
    const asksAt = replyTo && secretOfReply(replyTo, services.settings);
    const question = asksAt ? await askedAt(tx, asksAt, now) : undefined;
    if (also) await tellDone(tx, account, also, replyTo, { receivedAt: mail.receivedAt, now });
    const outcome = await tellDone(tx, account, act, replyTo, { receivedAt: mail.receivedAt, withheld, now });
    if (question) await closeAnswered(tx, question, outcome, now);
    Object.assign(mail, { act: null, confirmDigest: null, confirmUntil: null, outcome: outcome === 'ACTED' ? 'CONFIRMED' : outcome });
    mail.state = isSettled(outcome) ? 'DONE' : 'TO_SORT';
    const party = await partyOf(tx, account);
    await append(tx, {
      register: 'communications',
      type: 'mail-confirmed',
      at: now,
      by: party ? { kind: party.kind, id: party.id } : { kind: 'service' },
      about: { kind: 'incoming-mail', id: mail.id },
      parties: party ? [party.party] : [],
      payload: { sha256: mail.rawSha256, act: act.kind, ...(also ? { also: also.kind } : {}) },
    });
    return { kind: (also ?? act).kind };
  });

/** Messages that wait for a confirmation from a mailbox that is not their writer's any more wait no longer (T8). */
export const forgetConfirmations = async (em: Em, accountId: string): Promise<void> => {
  await em.nativeUpdate(IncomingMail, { accountId, confirmDigest: { $ne: null } }, { act: null, confirmDigest: null, confirmUntil: null });
};
