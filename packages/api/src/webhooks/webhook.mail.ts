import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

/** That nothing is sent to an address any more, to whoever gave it. By its host alone: the rest of an address may be a secret. */
export const webhookDisabledMail = ({ id, email, firstName, language }: Account, url: string, origin: string): Mail => ({
  template: 'webhook-disabled',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:webhookDisabled.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:webhookDisabled.text', { host: new URL(url).host }), say(language, 'mail:webhookDisabled.next')],
    action: { label: say(language, 'mail:webhookDisabled.action'), url: `${origin}${addresses.workspaceCompany}` },
  },
});
