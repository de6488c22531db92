import { later } from '../platform/clock.ts';
import { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { MailboxRecovery } from './mailbox-recovery.entity.ts';

type Accepted = Pick<MailboxRecovery, 'warningMailId' | 'decidedAt' | 'dueAt'>;

/** A mail as a rule leaves within seconds. Within this after the acceptance, the moment it tells is the one that counts. */
const asAnnounced = { minutes: 60 };

/** The address itself has none of it: whoever read there reads there no more, and waiting would warn nobody. Anything else that keeps a mail from leaving is ours, and may pass. */
const isRefusedForGood = async (em: Em, { id, state }: OutboundMail): Promise<boolean> =>
  state === 'bounced' || (state === 'failed' && (await em.count(MailAttempt, { mailId: id, outcome: 'NO_SUCH_ADDRESS' })) > 0);

/**
 * When the waiting time of an accepted case is over: as announced, but never before it has run whole since the warning left for the old address (T8). Where that has not
 * left yet, it begins now at the earliest.
 */
export const waitsUntil = async (
  em: Em,
  { warningMailId, decidedAt, dueAt }: Accepted,
  recoveryDays: number,
  now: Date,
): Promise<{ hasLeft: boolean; until: Date }> => {
  const announced = dueAt ?? now;
  const mail = warningMailId ? await em.findOne(OutboundMail, { id: warningMailId }, { refresh: true }) : null;
  if (mail && (await isRefusedForGood(em, mail))) return { hasLeft: true, until: announced };
  const leftAt = mail?.state === 'sent' ? (mail.sentAt ?? null) : null;
  if (!leftAt) return { hasLeft: false, until: later(now, { days: recoveryDays }) };
  const isAsAnnounced = decidedAt != null && leftAt <= later(decidedAt, asAnnounced);
  return { hasLeft: true, until: isAsAnnounced ? announced : later(leftAt, { days: recoveryDays }) };
};
