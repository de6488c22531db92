import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import type { Restriction } from './restriction.entity.ts';

type Put = Pick<Restriction, 'whole' | 'elements'>;

export const diffusionRestrictedMail = ({ id, email, firstName, language }: Account, { whole, elements }: Put, origin: string): Mail => ({
  template: 'diffusion-restricted',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:diffusionRestricted.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      whole
        ? say(language, 'mail:diffusionRestricted.whole')
        : say(language, 'mail:diffusionRestricted.elements', {
            elements: elements.map((element) => say(language, `profile-elements:${element}`)).join(', '),
          }),
      say(language, 'mail:diffusionRestricted.detail'),
    ],
    action: { label: say(language, 'mail:diffusionRestricted.action'), url: `${origin}${addresses.myDiffusion}` },
  },
});
