import { LockMode } from '@mikro-orm/core';
import { newId } from '../platform/ids.ts';
import { noteBounce } from '../platform/mail/mail-addresses.ts';
import { MailAttempt, type MailAttemptOutcome } from '../platform/mail/mail-attempt.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { DeliveryReport } from '../platform/mail/read-bounce.ts';
import type { ReadMessage } from '../platform/mail/read-message.ts';
import { secretOfBounce } from '../platform/mail/reply-address.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { MailOutcome } from './mail-life.ts';

type Told = { outcome: MailOutcome; answersMailId: string };
type Around = { services: Services; now: Date };

/**
 * The mail a report is about: whoever writes to the address it left from has had it in hand, and so has whoever shows its Message-ID, which no stranger can guess; the latter
 * only for the recipient it was sent to. Anything else is a forger's word, and changes nothing.
 */
const mailReported = async (
  em: Em,
  { returned, reports }: ReadMessage,
  { to }: Arrival,
  { services }: Around,
): Promise<OutboundMail | null> => {
  const returnPaths = to
    .map((address) => address.toLowerCase())
    .filter((address) => secretOfBounce(address, services.settings) !== undefined);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  if (returnPaths.length > 0) return em.findOne(OutboundMail, { returnPath: { $in: returnPaths } }, lock);
  const shown =
    returned.length > 0 && reports.length > 0 ? await em.findOne(OutboundMail, { messageId: { $in: [...returned] } }, lock) : null;
  return shown && reports.some(({ recipients }) => recipients.includes(shown.to.toLowerCase())) ? shown : null;
};

const note = (em: Em, mail: OutboundMail, outcome: MailAttemptOutcome, said: string, now: Date): void =>
  void em.persist(em.create(MailAttempt, { id: newId(), mailId: mail.id, at: now, outcome, said }));

/** A failure behind a redirection of the recipient's own says nothing for good of their address here. */
const isGone = (mail: OutboundMail, { isForGood, recipients }: DeliveryReport): boolean =>
  isForGood && (recipients.length === 0 || recipients.includes(mail.to.toLowerCase()));

const noteFailure = async (em: Em, mail: OutboundMail, report: DeliveryReport, now: Date): Promise<void> => {
  const isNews = mail.state !== 'bounced';
  const isForGood = isGone(mail, report);
  note(em, mail, 'BOUNCED', report.said, now);
  // Taken up again meanwhile, it is on its way once more.
  if (mail.state === 'sent') Object.assign(mail, { state: 'bounced', lastError: report.said });
  // One mail counts once, however many servers return it.
  if (isNews || isForGood) await noteBounce(em, { address: mail.to, isForGood, said: report.said }, now);
};

/** Ties a bounce, a delay or an automatic answer to the mail of ours it is about. Nothing is ever sent in return (fault D05). Undefined where it is about none. */
export const noteDelivery = async (em: Em, message: ReadMessage, arrival: Arrival, around: Around): Promise<Told | undefined> => {
  const { now } = around;
  const mail = await mailReported(em, message, arrival, around);
  if (!mail) return undefined;
  if (message.automatic !== 'bounce') {
    note(em, mail, 'AUTO_REPLY', message.subject, now);
    return { outcome: 'AUTOMATIC', answersMailId: mail.id };
  }
  const failures = message.reports.filter(({ action }) => action === 'failed');
  const failed = failures.find((report) => isGone(mail, report)) ?? failures[0];
  const delayed = message.reports.find((report) => report.action === 'delayed');
  if (failed) await noteFailure(em, mail, failed, now);
  else if (delayed) note(em, mail, 'DELAYED', delayed.said, now);
  await em.flush();
  return { outcome: failed ? 'BOUNCE_NOTED' : 'AUTOMATIC', answersMailId: mail.id };
};
