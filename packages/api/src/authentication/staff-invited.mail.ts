import { addresses } from '@jobprod/shared/addresses';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import type { Account } from './account.entity.ts';

export const staffInvitedMail = ({ id, email, firstName, language }: Account, origin: string): Mail => ({
  template: 'staff-invited',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:staffInvited.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:staffInvited.lead'), say(language, 'mail:staffInvited.detail')],
    action: { label: say(language, 'mail:staffInvited.action'), url: `${origin}${addresses.signIn}` },
  },
});
