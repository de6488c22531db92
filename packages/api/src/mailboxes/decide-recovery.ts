import { limits } from '@jobprod/shared/limits';
import type { JsonValue } from '@jobprod/shared/strict-json';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { later } from '../platform/clock.ts';
import { textOf } from '../platform/graphql/text.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { holdAccount } from './hold-account.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { recoveryAcceptedMail, recoveryRefusedMail, recoveryWarningMail } from './mailbox-recovery.mail.ts';
import { type IdentityProof, type MailboxRecoveryState, mayRecoveryBecome } from './mailbox-recovery-life.ts';
import { registerRecovery } from './register-recovery.ts';

const said = (words: string, path: string): string => {
  const text = textOf(words, limits.reason, [path]);
  if (text === '') throw new Refusal('INVALID_INPUT', { detail: path }, [path]);
  return text;
};

/** A case comes to staff once its new mailbox is confirmed; before, and where there is none, it is not there. */
export const caseOf = { $nin: ['ASKED', 'EXPIRED'] satisfies MailboxRecoveryState[] };

/** The account is open, and still has the address that was lost. */
export const isAbout = ({ oldEmail }: Pick<MailboxRecovery, 'oldEmail'>, { email, closedAt }: Account): boolean =>
  email === oldEmail && !closedAt;

const hold = async (em: Em, id: string, next: MailboxRecoveryState): Promise<MailboxRecovery> => {
  const recovery = await em.findOne(MailboxRecovery, { id, state: { ...caseOf } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!recovery) throw notFound();
  if (!mayRecoveryBecome(recovery.state, next)) throw new Refusal('NOT_POSSIBLE_NOW');
  return recovery;
};

/** A look at a case is registered, like every act on it. */
export const seeRecovery = ({ em, viewer, now }: Context, id: string): Promise<MailboxRecovery | null> =>
  em.transactional(async (tx) => {
    const recovery = await tx.findOne(MailboxRecovery, { id, state: { ...caseOf } });
    if (recovery) await registerRecovery(tx, recovery, { type: 'mailbox-recovery-seen', by: referenceOf(viewer) }, now);
    return recovery;
  });

export type Establishment = { established: IdentityProof; words: string };

/**
 * Staff made sure that the account is theirs (T8). Nothing changes yet: the old address is warned at once, with a link that stops it all, and a waiting time begins. The
 * address it changes to is the one that was confirmed by its mailbox, never one that staff write.
 */
export const acceptRecovery = async (
  { em, viewer, now, services }: Context,
  id: string,
  { established, words }: Establishment,
): Promise<MailboxRecovery> => {
  if (viewer.kind !== 'staff') throw notFound();
  const establishedWords = said(words, 'words');
  return em.transactional(async (tx) => {
    const known = await tx.findOne(MailboxRecovery, { id, state: { ...caseOf } });
    if (!known) throw notFound();
    const account = known.account && (await holdAccount(tx, known.account.id));
    const recovery = await hold(tx, id, 'ACCEPTED');
    const isTaken = (await tx.count(Account, { email: recovery.newEmail })) > 0;
    // Held since: whose address it was a moment ago may have another by now.
    if (!account || !isAbout(recovery, account) || isTaken) throw new Refusal('NOT_POSSIBLE_NOW');
    if ((await tx.count(MailboxRecovery, { account: account.id, state: 'ACCEPTED' })) > 0) throw new Refusal('NOT_POSSIBLE_NOW');
    const token = newSecret();
    const dueAt = later(now, { days: services.settings.recoveryDays });
    const decision = { established, establishedWords, decidedAt: now, decidedBy: viewer.staffId };
    tx.assign(recovery, { ...decision, state: 'ACCEPTED', stopDigest: digestOf(token), dueAt });
    await tx.flush();
    const warning = await queueMail(tx, recoveryWarningMail(account, { dueAt, token, origin: services.settings.origin }), now);
    recovery.warningMailId = warning.id;
    await tx.flush();
    await queueMail(tx, recoveryAcceptedMail(recovery, dueAt), now);
    const payload = { established, words: establishedWords, to: digestOf(recovery.newEmail), dueAt: dueAt.toISOString() };
    await registerRecovery(tx, recovery, { type: 'mailbox-recovery-accepted', by: referenceOf(viewer), payload }, now);
    return recovery;
  });
};

/** Not established, or doubted again while the waiting time runs: nothing changes, and whoever asked is told why. */
export const refuseRecovery = async ({ em, viewer, now }: Context, id: string, reason: string): Promise<MailboxRecovery> => {
  if (viewer.kind !== 'staff') throw notFound();
  const why = said(reason, 'reason');
  return em.transactional(async (tx) => {
    const recovery = await hold(tx, id, 'REFUSED');
    tx.assign(recovery, { state: 'REFUSED', reason: why, decidedAt: now, decidedBy: viewer.staffId, endedAt: now });
    await tx.flush();
    await queueMail(tx, recoveryRefusedMail(recovery, why), now);
    // Of nobody known here, nothing they or we wrote stays in the register: nobody could have it forgotten.
    const payload: Record<string, JsonValue> = recovery.account ? { reason: why } : {};
    await registerRecovery(tx, recovery, { type: 'mailbox-recovery-refused', by: referenceOf(viewer), payload }, now);
    return recovery;
  });
};
