import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

export type DisputeNews = 'opened' | 'written' | 'proposed' | 'settled' | 'notSettled';
export type Told = { email: string; language: Language; id?: string; firstName?: string };

/** Says that something happened in a case, by its reference alone: what it is about is read signed in. */
export const disputeMail = (
  { id, email, language, firstName }: Told,
  news: DisputeNews,
  { disputeId, reference, origin }: { disputeId: string; reference: string; origin: string },
): Mail => ({
  template: `dispute-${news}`,
  to: email,
  accountId: id ?? null,
  language,
  content: {
    subject: say(language, 'mail:dispute.subject', { reference }),
    greeting: firstName ? say(language, 'mail:common.greeting', { firstName }) : say(language, 'mail:common.greetingPlain'),
    paragraphs: [say(language, `mail:dispute.${news}`, { reference }), say(language, 'mail:dispute.where')],
    action: { label: say(language, 'mail:dispute.action'), url: `${origin}${addresses.dispute(disputeId)}` },
  },
});
