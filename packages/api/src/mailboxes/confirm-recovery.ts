import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { registerRecovery } from './register-recovery.ts';

const waiting = (token: string, now: Date) => ({
  confirmDigest: digestOf(token.slice(0, limits.token)),
  state: 'ASKED' as const,
  confirmUntil: { $gt: now },
});

/** What the link in the mail to the new address is about; null for unknown, used and expired alike. Reading it decides nothing. */
export const recoveryToConfirm = (em: Em, token: string, now: Date): Promise<MailboxRecovery | null> =>
  em.findOne(MailboxRecovery, waiting(token, now));

/**
 * The new mailbox is theirs, by its link and an explicit button: now it is for staff to say who they are. From here on the case is about the account that has the old address
 * now, and about no other that may have it later.
 */
export const confirmRecovery = ({ em, now }: Pick<Context, 'em' | 'now'>, token: string): Promise<MailboxRecovery> =>
  em.transactional(async (tx) => {
    const recovery = await tx.findOne(MailboxRecovery, waiting(token, now), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!recovery) throw new Refusal('LINK_USED_OR_EXPIRED');
    const candidate = await registerRecovery(tx, recovery, { type: 'mailbox-recovery-confirmed', by: { kind: 'visitor' } }, now);
    tx.assign(recovery, { state: 'TO_DECIDE', confirmedAt: now, account: candidate?.account ?? null });
    await tx.flush();
    return recovery;
  });
