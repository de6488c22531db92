import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

export const profileErasedMail = ({ id, email, firstName, language }: Account, origin: string): Mail => ({
  template: 'profile-erased',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:profileErased.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: ['lead', 'stays', 'detail'].map((key) => say(language, `mail:profileErased.${key}`)),
    action: { label: say(language, 'mail:profileErased.action'), url: `${origin}${addresses.myRegister}` },
  },
});
