import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { Mail } from '../platform/mail/mail.ts';
import type { MailContent } from '../platform/mail/mail-layout.tsx';
import { say } from '../platform/words.ts';
import type { Account } from './account.entity.ts';
import type { Registration } from './sign-in-attempt.entity.ts';

type SignInMail = {
  to: string;
  account: Account | null;
  registration: Registration | null;
  language: Language;
  /** Null after many askings: the link alone stands in the mail. */
  code: string | null;
  link: string;
  origin: string;
};

const templateFor = ({ account, registration }: SignInMail): 'signIn' | 'signUp' | 'knownAddress' | 'unknownAddress' => {
  if (account) return registration ? 'knownAddress' : 'signIn';
  return registration ? 'signUp' : 'unknownAddress';
};

const wordsFor = (
  template: ReturnType<typeof templateFor>,
  { language, code }: SignInMail,
): Pick<MailContent, 'subject' | 'paragraphs'> => {
  const own = (key: string) => say(language, `mail:${template}.${key}`, { code: code ?? '' });
  if (code !== null || template === 'unknownAddress') return { subject: own('subject'), paragraphs: [own('lead'), own('detail')] };
  const crowded = (key: string) => say(language, `mail:crowded.${key}`);
  return { subject: template === 'signIn' ? crowded('subject') : own('subject'), paragraphs: [crowded(template), crowded('why')] };
};

/** The link's token stands in the fragment, which browsers send to no server and put in no Referer (fault D09). */
export const signInMail = (about: SignInMail): Mail => {
  const { to, account, registration, language, code, link, origin } = about;
  const template = templateFor(about);
  // After many askings, whoever reads the mail need not be who gave that name.
  const firstName = account?.firstName ?? (code === null ? undefined : registration?.firstName);
  return {
    template: `sign-in.${template}`,
    to,
    accountId: account?.id ?? null,
    language,
    content: {
      ...wordsFor(template, about),
      greeting: firstName ? say(language, 'mail:common.greeting', { firstName }) : say(language, 'mail:common.greetingPlain'),
      ...(template === 'unknownAddress' || code === null ? {} : { highlight: code }),
      action: {
        label: say(language, `mail:${template}.action`),
        url: `${origin}${template === 'unknownAddress' ? addresses.register : addresses.completeSignIn(link)}`,
      },
      afterwards: [say(language, 'mail:common.ignore')],
    },
  };
};
