import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

export const restrictionLiftedMail = ({ id, email, firstName, language }: Account, origin: string): Mail => ({
  template: 'restriction-lifted',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:restrictionLifted.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:restrictionLifted.lead'), say(language, 'mail:restrictionLifted.detail')],
    action: { label: say(language, 'mail:restrictionLifted.action'), url: `${origin}${addresses.myDiffusion}` },
  },
});
