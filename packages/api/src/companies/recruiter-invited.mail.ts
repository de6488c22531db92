import { addresses } from '@jobprod/shared/addresses';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import type { RecruiterInvitation } from './recruiter-invitation.entity.ts';

/** The company's name stands in the body, for its own people; never in the subject (N8). */
export const recruiterInvitedMail = (
  { email, language, expiresAt }: RecruiterInvitation,
  companyName: string,
  token: string,
  origin: string,
): Mail => ({
  template: 'recruiter-invited',
  to: email,
  language,
  content: {
    subject: say(language, 'mail:recruiterInvited.subject'),
    greeting: say(language, 'mail:common.greetingPlain'),
    paragraphs: [
      say(language, 'mail:recruiterInvited.lead', { companyName }),
      say(language, 'mail:recruiterInvited.detail', { email, until: parisMoment(language, expiresAt) }),
    ],
    action: { label: say(language, 'mail:recruiterInvited.action'), url: `${origin}${addresses.invitation(token)}` },
    afterwards: [say(language, 'mail:common.ignore')],
  },
});
