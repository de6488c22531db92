import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';

/** Nothing was heard of them for long: signing in is enough for the profile to stay (G5). */
export const profileExpiringMail = ({ id, email, firstName, language }: Account, expiresAt: Date, origin: string): Mail => ({
  template: 'profile-expiring',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:profileExpiring.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:profileExpiring.lead', { until: parisMoment(language, expiresAt) }),
      say(language, 'mail:profileExpiring.detail'),
    ],
    action: { label: say(language, 'mail:profileExpiring.action'), url: `${origin}${addresses.myProfile}` },
  },
});

export const profileExpiredMail = ({ id, email, firstName, language }: Account, origin: string): Mail => ({
  template: 'profile-expired',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:profileExpired.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:profileExpired.lead'), say(language, 'mail:profileExpired.detail')],
    action: { label: say(language, 'mail:profileExpired.action'), url: `${origin}${addresses.myProfile}` },
  },
});
