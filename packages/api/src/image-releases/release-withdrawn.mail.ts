import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';

export const releaseWithdrawnMail = ({ id, email, firstName, language }: Account, at: Date, origin: string): Mail => ({
  template: 'release-withdrawn',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:releaseWithdrawn.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:releaseWithdrawn.lead', { at: parisMoment(language, at) }),
      say(language, 'mail:releaseWithdrawn.detail'),
    ],
    action: { label: say(language, 'mail:releaseWithdrawn.action'), url: `${origin}${addresses.terms}` },
  },
});
