import { LockMode } from '@mikro-orm/core';
import { later } from '../platform/clock.ts';
import { defineTick, type JobRun } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { EmailChange } from './email-change.entity.ts';
import { endEmailChange, endEmailChanges } from './end-email-changes.ts';
import { holdAccount, holdAccountAndClips } from './hold-account.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { recoveryAcceptedMail, recoveryNotPossibleMail } from './mailbox-recovery.mail.ts';
import { moveAccount } from './move-account.ts';
import { registerRecovery } from './register-recovery.ts';
import { waitsUntil } from './warning-left.ts';

/** How long the addresses and words of what has ended are kept; what nobody ever confirmed, a day. */
export const keptDays = 30;

const service = { kind: 'service' };

/** The old address was not warned in time, or not yet: the waiting time runs whole from when it was. Whoever asked is told once that is known. */
const putOff = async (
  em: Em,
  recovery: MailboxRecovery,
  { hasLeft, until }: { hasLeft: boolean; until: Date },
  now: Date,
): Promise<void> => {
  recovery.dueAt = until;
  await em.flush();
  if (hasLeft) await queueMail(em, recoveryAcceptedMail(recovery, until), now);
  const payload = { dueAt: until.toISOString() };
  await registerRecovery(em, recovery, { type: 'mailbox-recovery-put-off', by: service, payload }, now);
};

/** At the end of the waiting time the address changes, unless somebody stopped it before; once, however often the tick runs (T8). */
const finish = (em: Em, id: string, accountId: string, services: Services, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const account = await holdAccountAndClips(tx, accountId);
    const due = { id, state: 'ACCEPTED' as const, dueAt: { $lte: now } };
    const recovery = await tx.findOne(MailboxRecovery, due, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!recovery) return;
    const waiting = await waitsUntil(tx, recovery, services.settings.recoveryDays, now);
    if (!account.closedAt && waiting.until > now) return putOff(tx, recovery, waiting, now);
    const move = {
      newEmail: recovery.newEmail,
      how: 'staff' as const,
      by: { kind: 'staff', id: recovery.decidedBy ?? '' },
      about: { kind: 'mailbox-recovery', id },
      kept: [],
    };
    const isMoved = !account.closedAt && (await moveAccount(tx, account, move, { services, now }));
    Object.assign(recovery, { state: isMoved ? 'DONE' : 'NOT_POSSIBLE', endedAt: now });
    await tx.flush();
    if (isMoved) return endEmailChanges(tx, account.id, 'REPLACED', now);
    await queueMail(tx, recoveryNotPossibleMail(recovery), now);
    await registerRecovery(tx, recovery, { type: 'mailbox-recovery-not-possible', by: service }, now);
  });

const expireChange = (em: Em, { id, account }: EmailChange, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    await holdAccount(tx, account.id);
    const due = { id, state: 'ASKED' as const };
    const change = await tx.findOne(EmailChange, due, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (change) await endEmailChange(tx, change, { end: 'EXPIRED', by: service }, now);
  });

const expireRecovery = (em: Em, id: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const due = { id, state: 'ASKED' as const };
    const recovery = await tx.findOne(MailboxRecovery, due, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!recovery) return;
    Object.assign(recovery, { state: 'EXPIRED', endedAt: now });
    await tx.flush();
    await registerRecovery(tx, recovery, { type: 'mailbox-recovery-expired', by: service }, now);
  });

const forget = async (em: Em, now: Date): Promise<void> => {
  const [month, day] = [later(now, { days: -keptDays }), later(now, { days: -1 })];
  await em.nativeDelete(EmailChange, { endedAt: { $lte: month } });
  await em.nativeDelete(MailboxRecovery, { $or: [{ endedAt: { $lte: month } }, { state: 'EXPIRED', endedAt: { $lte: day } }] });
};

/** Each in a transaction of its own: one that cannot be settled keeps none of the others waiting, and is tried again. */
const settleEach = async <Row extends { id: string }>(
  rows: readonly Row[],
  { services, signal }: JobRun,
  settle: (row: Row) => Promise<void>,
): Promise<void> => {
  for (const row of rows) {
    if (signal.aborted) return;
    await settle(row).catch((error: unknown) =>
      services.log.error({ err: error, row: row.id }, 'what is due of a mailbox could not be settled'),
    );
  }
};

/** Carries out what is due: recoveries whose waiting time is over, wishes and requests that nobody confirmed in time, and the forgetting of what has ended. */
export const settleMailboxes = defineTick({
  name: 'settle-mailboxes',
  everySeconds: 2,
  async run(run) {
    const { services, now } = run;
    const em = services.orm.em.fork();
    const inOrder = { limit: 200, orderBy: { id: 'asc' as const } };
    const accepted = await em.find(MailboxRecovery, { state: 'ACCEPTED', dueAt: { $lte: now } }, inOrder);
    await settleEach(accepted, run, async ({ id, account }) => {
      if (account) await finish(em.fork(), id, account.id, services, now);
    });
    const changes = await em.find(EmailChange, { state: 'ASKED', expiresAt: { $lte: now } }, inOrder);
    await settleEach(changes, run, (change) => expireChange(em.fork(), change, now));
    const unconfirmed = await em.find(MailboxRecovery, { state: 'ASKED', confirmUntil: { $lte: now } }, inOrder);
    await settleEach(unconfirmed, run, ({ id }) => expireRecovery(em.fork(), id, now));
    await forget(em.fork(), now);
  },
});
