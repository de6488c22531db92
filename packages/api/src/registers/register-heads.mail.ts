import { addresses } from '@jobprod/shared/addresses';
import { toBase64 } from '@jobprod/shared/bytes';
import type { Language } from '@jobprod/shared/language';
import type { Mail } from '../platform/mail/mail.ts';
import type { Head } from '../platform/register/register-heads.ts';
import { say } from '../platform/words.ts';

const inWords = (language: Language, size: number): string => new Intl.NumberFormat(language).format(size);

type Outside = { to: string; language: Language };

/** The newest signed head, to be kept where JobProd cannot reach it. */
export const registerHeadMail = (
  { to, language }: Outside,
  { size, root, note }: Pick<Head, 'size' | 'root' | 'note'>,
  origin: string,
): Mail => ({
  template: 'register-head',
  to,
  language,
  attachments: [{ fileName: `jobprod-register-${size}.txt`, contentType: 'text/plain; charset=utf-8', content: note }],
  content: {
    subject: say(language, 'mail:registerHead.subject', { size: inWords(language, size) }),
    greeting: say(language, 'mail:common.greetingPlain'),
    paragraphs: [
      say(language, 'mail:registerHead.lead', { size: inWords(language, size) }),
      say(language, 'mail:registerHead.root', { root: toBase64(root) }),
      say(language, 'mail:registerHead.keep'),
    ],
    action: { label: say(language, 'mail:registerHead.action'), url: `${origin}${addresses.verify}` },
  },
});

export const registerAlarmMail = ({ to, language }: Outside, where: string, origin: string): Mail => ({
  template: 'register-alarm',
  to,
  language,
  content: {
    subject: say(language, 'mail:registerAlarm.subject'),
    greeting: say(language, 'mail:common.greetingPlain'),
    paragraphs: [
      say(language, 'mail:registerAlarm.lead'),
      say(language, 'mail:registerAlarm.where', { where }),
      say(language, 'mail:registerAlarm.what'),
    ],
    action: { label: say(language, 'mail:registerAlarm.action'), url: `${origin}${addresses.verify}` },
  },
});
