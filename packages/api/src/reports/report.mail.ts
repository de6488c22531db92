import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import { quoted } from '../introductions/brief-words.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import type { ReportKind } from './report-facts.ts';

type Told = { kind: ReportKind; isUpheld: boolean; answer: string; isConfidential: boolean; origin: string; contactId?: string };

/** To who reported it: what was decided, in the words of the person who decided. */
export const reportDecidedMail = ({ id, email, firstName, language }: Account, about: Told): Mail => {
  const { kind, isUpheld, answer, isConfidential, origin, contactId } = about;
  const page = contactId === undefined ? addresses.workspaceReports : addresses.contact(toGlobalId('Contact', contactId));
  return {
    template: kind === 'CONTACT' ? 'report-decided.toCandidate' : 'report-decided.toCompany',
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, 'mail:reportDecided.subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        ...(isConfidential ? [say(language, 'mail:common.confidential')] : []),
        say(language, `mail:reportDecided.${kind}.${isUpheld ? 'UPHELD' : 'NOT_UPHELD'}`),
        ...quoted(language, answer),
      ],
      action: { label: say(language, `mail:reportDecided.${kind}.action`), url: `${origin}${page}` },
      afterwards: [say(language, 'mail:reportDecided.dispute')],
    },
  };
};

/** To the recruiter of a thread that was reported with cause. */
export const contactUpheldMail = ({ id, email, firstName, language }: Account, { reference }: { reference: string }): Mail => ({
  template: 'contact-report-upheld',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:contactUpheld.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:contactUpheld.lead', { reference }), say(language, 'mail:contactUpheld.detail')],
  },
});

/** To the candidate, of what they undertook (N5). The company is named where they know it from us, and nowhere else. */
export const approachUpheldMail = (
  { id, email, firstName, language }: Account,
  { companyName, isConfidential }: { companyName: string | null; isConfidential: boolean },
): Mail => ({
  template: 'direct-approach-upheld',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:approachUpheld.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      ...(companyName !== null && isConfidential ? [say(language, 'mail:common.confidential')] : []),
      say(language, 'mail:approachUpheld.undertaking'),
      companyName === null ? say(language, 'mail:approachUpheld.someone') : say(language, 'mail:approachUpheld.named', { companyName }),
      say(language, 'mail:approachUpheld.detail'),
    ],
  },
});
