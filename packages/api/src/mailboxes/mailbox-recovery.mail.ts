import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import type { MailboxRecovery } from './mailbox-recovery.entity.ts';

type Asker = Pick<MailboxRecovery, 'newEmail' | 'language'>;

/** To whoever asks, at an address that nobody has shown to be an account's: nothing of any account stands in it. */
const toAsker = (
  { newEmail, language }: Asker,
  what: 'confirm' | 'accepted' | 'refused' | 'stopped' | 'notPossible',
  { data = {}, url }: { data?: Record<string, string>; url?: string } = {},
): Mail => {
  const words = (key: string) => say(language, `mail:mailboxRecovery.${what}.${key}`, data);
  return {
    template: `mailbox-recovery.${what}`,
    to: newEmail,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greetingPlain'),
      paragraphs: [words('lead'), words('detail')],
      ...(url === undefined ? {} : { action: { label: words('action'), url }, afterwards: [say(language, 'mail:common.ignore')] }),
    },
  };
};

export const confirmRecoveryMail = (asker: Asker & Pick<MailboxRecovery, 'confirmUntil'>, token: string, origin: string): Mail =>
  toAsker(asker, 'confirm', {
    data: { until: parisMoment(asker.language, asker.confirmUntil) },
    url: `${origin}${addresses.confirmRecovery(token)}`,
  });
export const recoveryAcceptedMail = (asker: Asker, dueAt: Date): Mail =>
  toAsker(asker, 'accepted', { data: { due: parisMoment(asker.language, dueAt) } });
export const recoveryRefusedMail = (asker: Asker, reason: string): Mail => toAsker(asker, 'refused', { data: { reason } });
export const recoveryStoppedMail = (asker: Asker): Mail => toAsker(asker, 'stopped');
export const recoveryNotPossibleMail = (asker: Asker): Mail => toAsker(asker, 'notPossible');

/** To the mailbox that is the key until then: whoever still reads there stops it by one link and one button. */
export const recoveryWarningMail = (
  { id, email, firstName, language }: Account,
  { dueAt, token, origin }: { dueAt: Date; token: string; origin: string },
): Mail => {
  const words = (key: string) => say(language, `mail:mailboxRecovery.warning.${key}`, { due: parisMoment(language, dueAt) });
  return {
    template: 'mailbox-recovery.warning',
    to: email,
    accountId: id,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [words('lead'), words('detail')],
      action: { label: words('action'), url: `${origin}${addresses.stopRecovery(token)}` },
      afterwards: [words('otherwise')],
    },
  };
};
