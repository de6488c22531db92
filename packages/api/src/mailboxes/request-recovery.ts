import { limits } from '@jobprod/shared/limits';
import { Account, emailOf } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { textOf } from '../platform/graphql/text.ts';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { addressAskedForMail } from './email-change.mail.ts';
import { confirmHours } from './email-change-life.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { confirmRecoveryMail } from './mailbox-recovery.mail.ts';
import { registerRecovery } from './register-recovery.ts';
import { asksFor, perNewAddress } from './request-email-change.ts';

const perSource = { limit: 5, minutes: 60 };

export type RecoveryRequest = { oldEmail: string; newEmail: string; words: string };

/**
 * Somebody says that they lost the mailbox of their account (T8). Whoever exists, the answer is the same after the same work: one row, one mail, to the new address; staff
 * hear of it once that mailbox has confirmed.
 */
export const requestRecovery = async ({ em, viewer, exchange, now, services }: Context, asked: RecoveryRequest): Promise<void> => {
  const [oldEmail, newEmail] = [emailOf(asked.oldEmail), emailOf(asked.newEmail)];
  if (oldEmail === newEmail) throw new Refusal('INVALID_INPUT', { detail: 'newEmail' }, ['newEmail']);
  const words = textOf(asked.words, limits.reason, ['words']);
  if (words === '') throw new Refusal('INVALID_INPUT', { detail: 'words' }, ['words']);
  await throttle(em, `recoveries from ${exchange.source}`, perSource, now);
  await throttle(em, asksFor(newEmail), perNewAddress, now);
  await em.transactional(async (tx) => {
    const { language } = viewer;
    const isTaken = (await tx.count(Account, { email: newEmail })) > 0;
    const token = newSecret();
    const recovery = tx.create(MailboxRecovery, {
      id: newId(),
      oldEmail,
      newEmail,
      words,
      language,
      state: 'ASKED',
      askedAt: now,
      confirmDigest: isTaken ? null : digestOf(token),
      confirmUntil: later(now, { hours: confirmHours }),
    });
    await tx.persist(recovery).flush();
    const mail = isTaken ? addressAskedForMail(language, newEmail) : confirmRecoveryMail(recovery, token, services.settings.origin);
    await queueMail(tx, mail, now);
    await registerRecovery(tx, recovery, { type: 'mailbox-recovery-asked', by: { kind: 'visitor' } }, now);
  });
};
