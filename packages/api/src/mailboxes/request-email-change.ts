import { Account, emailOf } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { EmailChange } from './email-change.entity.ts';
import { addressAskedForMail, askNewMailboxMail, askOldMailboxMail } from './email-change.mail.ts';
import { confirmHours } from './email-change-life.ts';
import { endEmailChanges } from './end-email-changes.ts';
import { holdAccount } from './hold-account.ts';

const perAccount = { limit: 5, minutes: 60 };
/** Whoever asks, in whichever way: nobody can have us write to a stranger more often. */
export const perNewAddress = { limit: 5, minutes: 24 * 60 };
export const asksFor = (email: string): string => `asked to become an address: ${email}`;

/**
 * A candidate asks to be reached, and to sign in, at another address: a mail to each mailbox, each with its own link, and nothing changes before both confirmed (T8).
 * An address that is another account's gets the same answer after the same work: one row, two mails.
 */
export const requestEmailChange = async ({ em, viewer, now, services }: Context, address: string): Promise<EmailChange> => {
  if (viewer.kind !== 'candidate') throw notFound();
  const newEmail = emailOf(address);
  if (newEmail === viewer.email) throw new Refusal('INVALID_INPUT', { detail: 'newEmail' }, ['newEmail']);
  await throttle(em, `email change of ${viewer.accountId}`, perAccount, now);
  await throttle(em, asksFor(newEmail), perNewAddress, now);
  return em.transactional(async (tx) => {
    const account = await holdAccount(tx, viewer.accountId);
    await endEmailChanges(tx, account.id, 'REPLACED', now);
    const isTaken = (await tx.count(Account, { email: newEmail })) > 0;
    const [forOld, forNew] = [newSecret(), newSecret()];
    const change = tx.create(EmailChange, {
      id: newId(),
      account,
      oldEmail: account.email,
      newEmail,
      oldDigest: digestOf(forOld),
      newDigest: isTaken ? null : digestOf(forNew),
      sessionId: viewer.sessionId,
      state: 'ASKED',
      askedAt: now,
      expiresAt: later(now, { hours: confirmHours }),
    });
    await tx.persist(change).flush();
    const { origin } = services.settings;
    await queueMail(tx, askOldMailboxMail(account, { change, token: forOld, origin }), now);
    const toNew = isTaken
      ? addressAskedForMail(account.language, newEmail)
      : askNewMailboxMail(account.language, { change, token: forNew, origin });
    await queueMail(tx, toNew, now);
    await append(tx, {
      register: 'communications',
      type: 'email-change-asked',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'email-change', id: change.id },
      parties: [viewer.candidateId],
      payload: { to: digestOf(newEmail) },
    });
    return change;
  });
};
