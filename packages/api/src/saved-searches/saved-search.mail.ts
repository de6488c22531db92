import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { CourtesyMail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

/** How many profiles a search newly finds, and the address query that finds them. */
export type SearchNews = { name: string; count: number; query: string };

/** Counts alone, nothing of anybody's profile: a mail lies about for longer than a profile may be shown. */
export const savedSearchMail = ({ id, email, firstName, language }: Account, news: readonly SearchNews[], origin: string): CourtesyMail => {
  const only = news.length === 1 ? news[0]?.query : undefined;
  return {
    template: 'saved-search-news',
    origin,
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, 'mail:savedSearchNews.subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        say(language, 'mail:savedSearchNews.lead'),
        ...news.map(({ name, count }) => say(language, 'mail:savedSearchNews.found', { name, count })),
      ],
      action: {
        label: say(language, 'mail:savedSearchNews.action'),
        url: `${origin}${addresses.workspace}${only === undefined ? '' : `?${only}`}`,
      },
      afterwards: [say(language, 'mail:savedSearchNews.why')],
    },
  };
};
