import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import type { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { digestOf } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import { candidateOf } from './hold-account.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { recoveryStoppedMail } from './mailbox-recovery.mail.ts';
import { registerRecovery } from './register-recovery.ts';

const stop = async (em: Em, recovery: MailboxRecovery, by: RegisterReference, now: Date): Promise<void> => {
  Object.assign(recovery, { state: 'STOPPED', endedAt: now });
  await em.flush();
  await queueMail(em, recoveryStoppedMail(recovery), now);
  await registerRecovery(em, recovery, { type: 'mailbox-recovery-stopped', by }, now);
};

/** The one under way by which the link in the mail to the old address is about, or that of an account; null for any other. */
export const runningRecovery = (em: Em, key: { token: string } | { accountId: string }, now: Date): Promise<MailboxRecovery | null> =>
  em.findOne(MailboxRecovery, {
    ...('token' in key ? { stopDigest: digestOf(key.token.slice(0, limits.token)) } : { account: key.accountId }),
    state: 'ACCEPTED',
    dueAt: { $gt: now },
  });

/** “This was not me”: whoever reads at the old address, or is signed in, ends it all at once, by an explicit button (T8). */
export const stopRecovery = ({ em, viewer, now }: Context, token: string | undefined): Promise<MailboxRecovery> =>
  em.transactional(async (tx) => {
    if (token === undefined && viewer.kind !== 'candidate') throw notFound();
    const key = token === undefined ? { accountId: viewer.kind === 'candidate' ? viewer.accountId : '' } : { token };
    const found = await runningRecovery(tx, key, now);
    const held =
      found &&
      (await tx.findOne(MailboxRecovery, { id: found.id, state: 'ACCEPTED' }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
    if (!held?.account) throw new Refusal(token === undefined ? 'NOT_POSSIBLE_NOW' : 'LINK_USED_OR_EXPIRED');
    const candidate = await candidateOf(tx, held.account);
    await stop(tx, held, { kind: 'candidate', id: candidate.id }, now);
    return held;
  });

/** An account, held by the caller, has a new address that both its mailboxes confirmed: nothing is lost, and there is nothing more to establish. */
export const stopRecoveriesOf = async (em: Em, account: Account, by: RegisterReference, now: Date): Promise<void> => {
  const running = await em.find(
    MailboxRecovery,
    { account: account.id, state: { $in: ['TO_DECIDE', 'ACCEPTED'] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  for (const recovery of running) await stop(em, recovery, by, now);
};
