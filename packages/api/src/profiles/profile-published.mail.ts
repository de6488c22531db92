import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import type { Profile } from './profile.entity.ts';

type Shown = Pick<Profile, 'slug' | 'restrictedWhole'>;

export const profilePublishedMail = (
  { id, email, firstName, language }: Account,
  { slug, restrictedWhole }: Shown,
  origin: string,
): Mail => ({
  template: 'profile-published',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:profilePublished.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, restrictedWhole ? 'mail:profilePublished.restricted' : 'mail:profilePublished.public'),
      say(language, 'mail:profilePublished.promotion'),
    ],
    action: { label: say(language, 'mail:profilePublished.action'), url: `${origin}${addresses.profile(slug)}` },
  },
});
