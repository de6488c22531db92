import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

type Issued = { toRecruiter: boolean; until: string };

/** Tells the candidate that a password was handed out, never the password, nor a company's name (N8). */
export const passwordIssuedMail = ({ id, email, firstName, language }: Account, { toRecruiter, until }: Issued, origin: string): Mail => ({
  template: 'password-issued',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:passwordIssued.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, toRecruiter ? 'mail:passwordIssued.recruiter' : 'mail:passwordIssued.outsider', { until }),
      say(language, 'mail:passwordIssued.detail'),
    ],
    action: { label: say(language, 'mail:passwordIssued.action'), url: `${origin}${addresses.myDiffusion}` },
  },
});
