import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import type { EmailChange } from './email-change.entity.ts';

type Asked = { change: Pick<EmailChange, 'newEmail' | 'expiresAt'>; token: string; origin: string };

const linkTo = ({ token, origin }: Asked): string => `${origin}${addresses.emailChange(token)}`;

/** To the mailbox that is the key: it confirms, or takes the wish back. Opening the link decides nothing. */
export const askOldMailboxMail = ({ id, email, firstName, language }: Account, asked: Asked): Mail => {
  const { newEmail, expiresAt } = asked.change;
  const words = (key: string) => say(language, `mail:emailChangeToOld.${key}`, { newEmail, until: parisMoment(language, expiresAt) });
  return {
    template: 'email-change.toOld',
    to: email,
    accountId: id,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [words('lead'), words('detail')],
      action: { label: words('action'), url: linkTo(asked) },
      afterwards: [words('notYou'), words('until')],
    },
  };
};

/** To the mailbox that is to be the key. Nothing of the account stands in it: whoever reads there may be a stranger. */
export const askNewMailboxMail = (language: Language, asked: Asked): Mail => {
  const { newEmail, expiresAt } = asked.change;
  const words = (key: string) => say(language, `mail:emailChangeToNew.${key}`, { until: parisMoment(language, expiresAt) });
  return {
    template: 'email-change.toNew',
    to: newEmail,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greetingPlain'),
      paragraphs: [words('lead'), words('detail')],
      action: { label: words('action'), url: linkTo(asked) },
      afterwards: [say(language, 'mail:common.ignore'), words('until')],
    },
  };
};

/** To an address that is an account's already: that somebody asked, and nothing about either account. */
export const addressAskedForMail = (language: Language, to: string): Mail => {
  const words = (key: string) => say(language, `mail:addressAskedFor.${key}`);
  return {
    template: 'email-change.taken',
    to,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greetingPlain'),
      paragraphs: [words('lead'), words('detail')],
    },
  };
};

/** To both, once it is done: the new one says where to go on, the old one where to write if it was not them. */
export const emailChangedMails = (
  { id, email, firstName, language }: Account,
  { oldEmail, hasLostClip, origin }: { oldEmail: string; hasLostClip: boolean; origin: string },
): readonly [Mail, Mail] => {
  const words = (side: 'New' | 'Old', key: string) => say(language, `mail:emailChangedTo${side}.${key}`);
  const greeting = say(language, 'mail:common.greeting', { firstName });
  return [
    {
      template: 'email-changed.toNew',
      to: email,
      accountId: id,
      language,
      content: {
        subject: words('New', 'subject'),
        greeting,
        paragraphs: [words('New', 'lead'), words('New', 'detail'), ...(hasLostClip ? [words('New', 'clip')] : [])],
        action: { label: words('New', 'action'), url: `${origin}${addresses.signIn}` },
      },
    },
    {
      template: 'email-changed.toOld',
      to: oldEmail,
      accountId: id,
      language,
      content: { subject: words('Old', 'subject'), greeting, paragraphs: [words('Old', 'lead'), words('Old', 'detail')] },
    },
  ];
};

/** Both confirmed, and the address became another account's meanwhile. */
export const emailChangeNotPossibleMail = ({ id, email, firstName, language }: Account): Mail => {
  const words = (key: string) => say(language, `mail:emailChangeNotPossible.${key}`);
  return {
    template: 'email-change.notPossible',
    to: email,
    accountId: id,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [words('lead'), words('detail')],
    },
  };
};
