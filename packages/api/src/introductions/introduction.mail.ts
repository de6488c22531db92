import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Company } from '../companies/company.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';
import { briefLine, quoted } from './brief-words.ts';
import type { AskedBy, Introduction } from './introduction.entity.ts';
import type { IntroductionState } from './introduction-life.ts';
import type { Side } from './side.ts';

type Asking = {
  introduction: Introduction;
  recruiterName: string;
  company: Company;
  reference: string;
  token: string;
  replyTo: string;
  origin: string;
  isConfidential: boolean;
};

/** The token stands in the fragment (fault D09), and the page it opens decides nothing by itself: mail scanners open links (N6). */
const answerUrl = ({ origin, token }: Asking): string => `${origin}${addresses.introductionAnswer(token)}`;

/** Who asked is told to each: a recruiter who consulted, the candidate from a card, or JobProd. */
const leadTo = {
  CANDIDATE: {
    COMPANY: 'mail:introductionAsked.lead',
    CANDIDATE: 'mail:introductionWished.leadCandidate',
    STAFF: 'mail:introductionWished.leadByStaff',
  },
  COMPANY: {
    COMPANY: 'mail:introductionToConfirm.lead',
    CANDIDATE: 'mail:introductionWished.leadCompany',
    STAFF: 'mail:introductionWished.leadCompanyByStaff',
  },
} as const;

export const askCandidateMail = ({ id, email, firstName, language }: Account, about: Asking): Mail => {
  const { introduction, recruiterName, company, isConfidential } = about;
  const named = { recruiterName, companyName: company.name, city: company.city, activity: company.mainActivity };
  return {
    template: 'introduction-asked',
    to: email,
    accountId: id,
    language,
    replyTo: about.replyTo,
    content: {
      subject: say(language, 'mail:introductionAsked.subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        ...(isConfidential ? [say(language, 'mail:common.confidential')] : []),
        say(language, leadTo.CANDIDATE[introduction.askedBy], named),
        briefLine(language, introduction.jobBrief),
        ...quoted(language, introduction.message ?? ''),
        say(language, 'mail:introductionAsked.detail'),
        say(language, 'mail:introductionAsked.reply'),
      ],
      action: { label: say(language, 'mail:introductionAsked.action'), url: answerUrl(about) },
      afterwards: [say(language, 'mail:introductionAsked.until', { until: parisMoment(language, introduction.expiresAt) })],
    },
  };
};

export const askRecruiterMail = ({ id, email, firstName, language }: Account, about: Asking): Mail => {
  const { introduction, reference } = about;
  const isOwn = introduction.askedBy === 'COMPANY';
  const words = isOwn
    ? { subject: 'introductionToConfirm.subject', detail: 'introductionToConfirm.detail', action: 'introductionToConfirm.action' }
    : {
        subject: 'introductionWished.subjectCompany',
        detail: 'introductionWished.detailCompany',
        action: 'introductionWished.actionCompany',
      };
  return {
    template: 'introduction-to-confirm',
    to: email,
    accountId: id,
    language,
    replyTo: about.replyTo,
    content: {
      subject: say(language, `mail:${words.subject}`),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        say(language, leadTo.COMPANY[introduction.askedBy], { reference }),
        briefLine(language, introduction.jobBrief),
        ...(isOwn ? [] : quoted(language, introduction.message ?? '')),
        say(language, `mail:${words.detail}`),
        say(language, 'mail:introductionAsked.reply'),
      ],
      action: { label: say(language, `mail:${words.action}`), url: answerUrl(about) },
      afterwards: [say(language, 'mail:introductionAsked.until', { until: parisMoment(language, introduction.expiresAt) })],
    },
  };
};

type Made = { candidate: Account; recruiter: Account; company: Company; origin: string; isConfidential: boolean };

const nameOf = ({ firstName, lastName }: Account): string => `${firstName} ${lastName}`;

/** One mail to each, with the other's way to be reached: sent once, on the second agreement (N6). */
export const introductionMadeMails = ({ candidate, recruiter, company, origin, isConfidential }: Made): readonly Mail[] => {
  const to = (account: Account, side: 'toCandidate' | 'toCompany', other: Account): Mail => {
    const { language, firstName } = account;
    const told = { name: nameOf(other), email: other.email, companyName: company.name };
    return {
      template: `introduction-made.${side}`,
      to: account.email,
      accountId: account.id,
      language,
      content: {
        subject: say(language, 'mail:introductionMade.subject'),
        greeting: say(language, 'mail:common.greeting', { firstName }),
        paragraphs: [
          ...(side === 'toCandidate' && isConfidential ? [say(language, 'mail:common.confidential')] : []),
          say(language, `mail:introductionMade.${side}`, told),
          say(language, 'mail:introductionMade.detail'),
        ],
        action: {
          label: say(language, 'mail:introductionMade.action'),
          url: `${origin}${side === 'toCandidate' ? addresses.myIntroductions : addresses.workspace}`,
        },
      },
    };
  };
  return [to(candidate, 'toCandidate', recruiter), to(recruiter, 'toCompany', candidate)];
};

export type End = Extract<IntroductionState, 'DECLINED' | 'WITHDRAWN' | 'EXPIRED' | 'RELEASED'>;

const templateOf = {
  DECLINED: 'introduction-declined',
  WITHDRAWN: 'introduction-withdrawn',
  EXPIRED: 'introduction-expired',
  RELEASED: 'introduction-released',
} as const satisfies Record<End, string>;

/** Why is told as far as the other side may know: a restriction, a blocking or a suspension is not. */
export const introductionEndedMail = (
  { id, email, firstName, language }: Account,
  about: { end: End; side: Side; askedBy: AskedBy; companyName: string; reference: string; isConfidential: boolean },
): Mail => {
  const { end, side, askedBy, companyName, reference, isConfidential } = about;
  return {
    template: templateOf[end],
    to: email,
    accountId: id,
    language,
    content: {
      subject: say(language, 'mail:introductionEnded.subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [
        ...(side === 'CANDIDATE' && isConfidential ? [say(language, 'mail:common.confidential')] : []),
        say(language, `mail:introductionEnded.${side}.${askedBy}.${end}`, { companyName, reference }),
        say(language, 'mail:introductionEnded.detail'),
      ],
    },
  };
};
