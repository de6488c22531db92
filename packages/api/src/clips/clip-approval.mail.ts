import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

type Asked = { url: string; replyTo: string; days: number };

export const clipApprovalMail = ({ id, email, firstName, language }: Account, { url, replyTo, days }: Asked): Mail => ({
  template: 'clip-approval',
  to: email,
  accountId: id,
  language,
  replyTo,
  content: {
    subject: say(language, 'mail:clipApproval.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:clipApproval.lead'),
      say(language, 'mail:clipApproval.detail'),
      say(language, 'mail:clipApproval.reply'),
    ],
    action: { label: say(language, 'mail:clipApproval.action'), url },
    afterwards: [say(language, 'mail:clipApproval.silence', { days })],
  },
});
