import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

export const newTermsMail = ({ id, email, firstName, language }: Account, number: number, origin: string): Mail => ({
  template: 'new-terms',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:newTerms.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:newTerms.lead', { number }), say(language, 'mail:newTerms.detail')],
    action: { label: say(language, 'mail:newTerms.action'), url: `${origin}${addresses.terms}` },
  },
});
