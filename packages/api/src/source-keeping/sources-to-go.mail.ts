import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';

/** How many of each are to go. */
type Going = { sent: number; recorded: number };

/** What came in raw is no longer needed and is about to go (I4, G5): nothing to do, and time to say so where something is. */
export const sourcesToGoMail = (
  { id, email, firstName, language }: Account,
  { sent, recorded }: Going,
  from: Date,
  origin: string,
): Mail => {
  const when = parisMoment(language, from);
  return {
    template: 'sources-to-go',
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, 'mail:sourcesToGo.subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        ...(sent > 0 ? [say(language, 'mail:sourcesToGo.sent', { count: sent, from: when })] : []),
        ...(recorded > 0 ? [say(language, 'mail:sourcesToGo.recorded', { count: recorded, from: when })] : []),
        say(language, 'mail:sourcesToGo.detail'),
        say(language, 'mail:sourcesToGo.more'),
      ],
      action: { label: say(language, 'mail:sourcesToGo.action'), url: `${origin}${addresses.myVideo}` },
    },
  };
};
