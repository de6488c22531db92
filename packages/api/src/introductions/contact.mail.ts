import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { CourtesyMail, Mail } from '../platform/mail/mail.ts';
import { say } from '../platform/words.ts';
import { briefLine, quoted } from './brief-words.ts';
import type { JobBrief } from './job-brief.ts';

type FromCompany = {
  origin: string;
  /** The pair's own address: what is written to it goes through us. */
  replyTo: string;
  recruiterName: string;
  companyName: string;
  jobBrief: JobBrief | null;
  text: string;
  /** How many wait on the page: a mail carries none. */
  files: number;
  /** Until the two work together (N8). */
  isConfidential: boolean;
  isFirst: boolean;
};
type FromCandidate = { origin: string; replyTo: string; reference: string; text: string; files: number };

const filesWait = (language: Account['language'], count: number): string[] =>
  count > 0 ? [say(language, 'mail:contactFiles.wait', { count })] : [];

/** Tells the candidate who writes and why they may (N3). The company is named in the body alone, below what a phone shows of a new mail (N8). */
const fromCompany = ({ id, email, firstName, language }: Account, about: FromCompany): Omit<CourtesyMail, 'template'> => {
  const template = about.isFirst ? 'contactStarted' : 'contactContinued';
  const { recruiterName, companyName, jobBrief, text, files, origin, replyTo } = about;
  return {
    origin,
    replyTo,
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, `mail:${template}.subject`),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        ...(about.isConfidential ? [say(language, 'mail:common.confidential')] : []),
        say(language, `mail:${template}.lead`, { recruiterName, companyName }),
        ...(jobBrief ? [briefLine(language, jobBrief)] : []),
        ...quoted(language, text),
        ...filesWait(language, files),
      ],
      action: { label: say(language, 'mail:contactStarted.action'), url: `${origin}${addresses.myIntroductions}` },
      afterwards: [say(language, 'mail:contactStarted.why'), say(language, 'mail:contactStarted.stop')],
    },
  };
};

export const contactStartedMail = (account: Account, about: Omit<FromCompany, 'isFirst' | 'files'>): Mail => {
  const { origin: _, ...mail } = fromCompany(account, { ...about, files: 0, isFirst: true });
  return { ...mail, template: 'contact-started' };
};

/** A courtesy: the exchange stands on its page. */
export const contactContinuedMail = (account: Account, about: Omit<FromCompany, 'isFirst'>): CourtesyMail => ({
  ...fromCompany(account, { ...about, isFirst: false }),
  template: 'contact-continued',
});

export const messageFromCandidateMail = ({ id, email, firstName, language }: Account, about: FromCandidate): CourtesyMail => ({
  template: 'contact-replied',
  origin: about.origin,
  replyTo: about.replyTo,
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:contactReplied.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:contactReplied.lead', { reference: about.reference }),
      ...quoted(language, about.text),
      ...filesWait(language, about.files),
    ],
    action: { label: say(language, 'mail:contactReplied.action'), url: `${about.origin}${addresses.workspace}` },
    afterwards: [say(language, 'mail:contactReplied.reply')],
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
