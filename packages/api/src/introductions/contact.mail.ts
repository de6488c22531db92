import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import { briefLine, quoted } from './brief-words.ts';
import type { JobBrief } from './job-brief.ts';

type FromCompany = {
  origin: string;
  recruiterName: string;
  companyName: string;
  jobBrief: JobBrief | null;
  text: string;
  isFirst: boolean;
};
type FromCandidate = { origin: string; reference: string; text: string };

/** Tells the candidate who writes and why they may (N3). The company is named in the body alone (N8). */
export const messageFromCompanyMail = ({ id, email, firstName, language }: Account, about: FromCompany): Mail => {
  const template = about.isFirst ? 'contactStarted' : 'contactContinued';
  const { recruiterName, companyName, jobBrief, text } = about;
  return {
    template: about.isFirst ? 'contact-started' : 'contact-continued',
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, `mail:${template}.subject`),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        say(language, `mail:${template}.lead`, { recruiterName, companyName }),
        ...(jobBrief ? [briefLine(language, jobBrief)] : []),
        ...quoted(language, text),
      ],
      action: { label: say(language, 'mail:contactStarted.action'), url: `${about.origin}${addresses.myIntroductions}` },
      afterwards: [
        say(language, 'mail:contactStarted.why'),
        say(language, 'mail:contactStarted.stop'),
        say(language, 'mail:common.confidential'),
      ],
    },
  };
};

export const messageFromCandidateMail = ({ id, email, firstName, language }: Account, about: FromCandidate): Mail => ({
  template: 'contact-replied',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:contactReplied.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:contactReplied.lead', { reference: about.reference }), ...quoted(language, about.text)],
    action: { label: say(language, 'mail:contactReplied.action'), url: `${about.origin}${addresses.workspace}` },
  },
});

export const contactStoppedMail = ({ id, email, firstName, language }: Account, { reference }: { reference: string }): Mail => ({
  template: 'contact-stopped',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:contactStopped.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:contactStopped.lead', { reference })],
  },
});
