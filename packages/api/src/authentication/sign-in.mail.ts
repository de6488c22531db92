import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import type { Account } from './account.entity.ts';
import type { Registration } from './sign-in-attempt.entity.ts';

type SignInMail = {
  to: string;
  account: Account | null;
  registration: Registration | null;
  language: Language;
  code: string;
  link: string;
  origin: string;
};

const templateFor = ({ account, registration }: SignInMail): 'signIn' | 'signUp' | 'knownAddress' | 'unknownAddress' => {
  if (account) return registration ? 'knownAddress' : 'signIn';
  return registration ? 'signUp' : 'unknownAddress';
};

/** The link's token stands in the fragment, which browsers send to no server and put in no Referer (fault D09). */
export const signInMail = (about: SignInMail): Mail => {
  const { to, account, registration, language, code, link, origin } = about;
  const template = templateFor(about);
  const firstName = account?.firstName ?? registration?.firstName;
  return {
    template: `sign-in.${template}`,
    to,
    accountId: account?.id ?? null,
    language,
    content: {
      subject: say(language, `mail:${template}.subject`),
      greeting: firstName ? say(language, 'mail:common.greeting', { firstName }) : say(language, 'mail:common.greetingPlain'),
      paragraphs: [say(language, `mail:${template}.lead`, { code }), say(language, `mail:${template}.detail`)],
      ...(template === 'unknownAddress' ? {} : { highlight: code }),
      action: {
        label: say(language, `mail:${template}.action`),
        url: `${origin}${template === 'unknownAddress' ? addresses.register : addresses.completeSignIn(link)}`,
      },
      afterwards: [say(language, 'mail:common.ignore')],
    },
  };
};
