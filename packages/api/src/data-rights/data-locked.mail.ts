import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';

const mailOf = (
  { id, email, firstName, language }: Account,
  template: 'data-locked' | 'data-unlocked',
  paragraphs: readonly string[],
  origin: string,
): Mail => {
  const section = template === 'data-locked' ? 'dataLocked' : 'dataUnlocked';
  return {
    template,
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, `mail:${section}.subject`),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: paragraphs.map((key) => say(language, `mail:${section}.${key}`)),
      action: { label: say(language, `mail:${section}.action`), url: `${origin}${addresses.myDiffusion}` },
    },
  };
};

export const dataLockedMail = (account: Account, { byStaff }: { byStaff: boolean }, origin: string): Mail =>
  mailOf(account, 'data-locked', [byStaff ? 'uponRequest' : 'byThem', 'detail'], origin);

export const dataUnlockedMail = (account: Account, origin: string): Mail => mailOf(account, 'data-unlocked', ['lead', 'detail'], origin);
