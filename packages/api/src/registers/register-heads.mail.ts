import { addresses } from '@jobprod/shared/addresses';
import { toBase64 } from '@jobprod/shared/bytes';
import type { Mail } from '../platform/mail/mail.ts';
import type { Head } from '../platform/register/register-heads.ts';
import { say } from '../platform/words.ts';

/** The newest signed head, to be kept where JobProd cannot reach it. French first: who is outside chose no language with us. */
export const registerHeadMail = (to: string, { size, root, note }: Pick<Head, 'size' | 'root' | 'note'>, origin: string): Mail => ({
  template: 'register-head',
  to,
  language: 'fr',
  attachments: [{ fileName: `jobprod-register-${size}.txt`, contentType: 'text/plain; charset=utf-8', content: note }],
  content: {
    subject: say('fr', 'mail:registerHead.subject', { size }),
    greeting: say('fr', 'mail:common.greetingPlain'),
    paragraphs: [
      say('fr', 'mail:registerHead.lead', { size }),
      say('fr', 'mail:registerHead.root', { root: toBase64(root) }),
      say('fr', 'mail:registerHead.keep'),
    ],
    action: { label: say('fr', 'mail:registerHead.action'), url: `${origin}${addresses.verify}` },
  },
});

export const registerAlarmMail = (to: string, where: string, origin: string): Mail => ({
  template: 'register-alarm',
  to,
  language: 'fr',
  content: {
    subject: say('fr', 'mail:registerAlarm.subject'),
    greeting: say('fr', 'mail:common.greetingPlain'),
    paragraphs: [
      say('fr', 'mail:registerAlarm.lead'),
      say('fr', 'mail:registerAlarm.where', { where }),
      say('fr', 'mail:registerAlarm.what'),
    ],
    action: { label: say('fr', 'mail:registerAlarm.action'), url: `${origin}${addresses.verify}` },
  },
});
