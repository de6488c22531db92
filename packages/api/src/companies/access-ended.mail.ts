import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

export const accessEndedMail = ({ id, email, firstName, language }: Account): Mail => ({
  template: 'access-ended',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:accessEnded.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:accessEnded.lead'), say(language, 'mail:accessEnded.detail')],
  },
});
