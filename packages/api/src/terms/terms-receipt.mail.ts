import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import type { MailAttachment } from '../platform/mail/outbound-mail.entity.ts';
import { parisInstant } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import type { TermsAcceptance } from './terms-acceptance.entity.ts';

/** Of the receipt's two files, but for what comes after the point. */
export const receiptFileName = ({ version, approvedAt }: TermsAcceptance): string =>
  `jobprod-terms-${version.number}-${approvedAt.toISOString().slice(0, 10)}`;

export const termsReceiptMail = (
  { id, email, firstName, language }: Account,
  { version, contentHash }: TermsAcceptance,
  attachments: readonly MailAttachment[],
  origin: string,
  /** The release that came with the approval, if one did: its end, to the second, and the link that takes it back. */
  release: { until: Date; withdrawUrl: string } | null,
): Mail => ({
  template: 'terms-receipt',
  to: email,
  accountId: id,
  language,
  attachments,
  content: {
    subject: say(language, 'mail:termsReceipt.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:termsReceipt.lead', { number: version.number }),
      ...(release ? [say(language, 'mail:termsReceipt.until', { until: parisInstant(language, release.until) })] : []),
      say(language, 'mail:termsReceipt.hash', { contentHash }),
      say(language, 'mail:termsReceipt.detail'),
    ],
    action: { label: say(language, 'mail:termsReceipt.action'), url: `${origin}${addresses.verify}` },
    ...(release ? { wayOut: { label: say(language, 'mail:termsReceipt.withdraw'), url: release.withdrawUrl } } : {}),
  },
});
