import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import type { ReminderDays } from './reminder-due.ts';

/** A2: how long the release still runs, what happens then, and how to renew it or take it back now. */
export const releaseReminderMail = (
  { id, email, firstName, language }: Account,
  { days, expiresAt }: { days: Exclude<ReminderDays, 0>; expiresAt: Date },
  { origin, withdrawUrl }: { origin: string; withdrawUrl: string },
): Mail => {
  const until = parisMoment(language, expiresAt);
  return {
    template: `release-reminder-${days}`,
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, days === 1 ? 'mail:releaseReminder.subjectTomorrow' : 'mail:releaseReminder.subject', { days }),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [say(language, 'mail:releaseReminder.lead', { until }), say(language, 'mail:releaseReminder.renew')],
      action: { label: say(language, 'mail:releaseReminder.action'), url: `${origin}${addresses.terms}` },
      wayOut: { label: say(language, 'mail:releaseReminder.withdraw'), url: withdrawUrl },
    },
  };
};

export const releaseEndedMail = ({ id, email, firstName, language }: Account, expiresAt: Date, origin: string): Mail => ({
  template: 'release-ended',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:releaseEnded.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:releaseEnded.lead', { at: parisMoment(language, expiresAt) }),
      say(language, 'mail:releaseEnded.renew'),
    ],
    action: { label: say(language, 'mail:releaseEnded.action'), url: `${origin}${addresses.terms}` },
  },
});
