import { addresses } from '@jobprod/shared/addresses';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisDayWords } from '../platform/paris-words.ts';
import type { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';
import type { RectifiedElement } from '../profiles/rectify-profile.ts';
import { answerDue } from './answer-due.ts';
import type { MailAct, Withheld } from './mail-act.ts';
import type { Settling } from './mail-question.entity.ts';

type Said = {
  template: MailTemplate;
  subject: string;
  paragraphs: readonly string[];
  replyTo?: string;
  action?: { label: string; url: string };
};

const to = ({ id, email, firstName, language }: Account, { template, subject, paragraphs, replyTo, action }: Said): Mail => ({
  template,
  to: email,
  accountId: id,
  language,
  ...(replyTo ? { replyTo } : {}),
  content: {
    subject,
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs,
    ...(action ? { action } : {}),
  },
});

/** The one question that settles an unclear answer; it is answered at the same address. */
export const settlingMail = (account: Account, question: Settling | 'contact' | 'letter', replyTo: string): Mail => {
  const words = (key: string) => say(account.language, `mail:mailUnclear.${question}.${key}`);
  return to(account, {
    template: `mail-unclear.${question}`,
    subject: words('subject'),
    paragraphs: [words('lead'), words('question')],
    replyTo,
  });
};

/** What a rectification came to, for whom it is about. */
export type RectifiedFacts = {
  hasNewName: boolean;
  isSpokenOtherwise: boolean;
  elements: readonly RectifiedElement[];
  hasLostClip: boolean;
  /** The page says the name in its sentences, though it is not to be shown. */
  isOnPage: boolean;
};

const elementNames = {
  headline: 'HEADLINE',
  summary: 'SUMMARY',
  skills: 'SKILLS',
  places: 'PLACES',
  experiences: 'EXPERIENCE',
  educations: 'EDUCATION',
  spokenLanguages: 'LANGUAGES',
  availability: 'AVAILABILITY',
  contractKinds: 'CONTRACT_KINDS',
  salaryWish: 'SALARY_WISH',
  portfolio: 'PORTFOLIO',
} as const satisfies Record<RectifiedElement, string>;

/** G1: what was asked to be corrected is, and stands so from now on; and what follows from it. */
export const rectifiedMail = (account: Account, facts: RectifiedFacts): Mail => {
  const { firstName, lastName, language } = account;
  const elements = facts.elements.map((element) => say(language, `profile-elements:${elementNames[element]}`)).join(', ');
  const words = (key: string) => say(language, `mail:dataRectified.${key}`, { name: `${firstName} ${lastName}`, elements });
  const told = (isSo: boolean, key: string): string[] => (isSo ? [words(key)] : []);
  return to(account, {
    template: 'data-rectified',
    subject: words('subject'),
    paragraphs: [
      words('lead'),
      ...told(facts.hasNewName, 'name'),
      ...told(facts.isSpokenOtherwise, 'language'),
      ...told(elements !== '', 'elements'),
      ...told(facts.hasLostClip, 'clip'),
      ...told(facts.isOnPage, 'page'),
      words('detail'),
    ],
  });
};

/** To whom wrote a letter by mail: it was passed on, and without what (N3). */
export const letterPassedOnMail = (account: Account, { file, address }: Withheld): Mail => {
  const words = (key: string) => say(account.language, `mail:letterPassedOn.${key}`);
  return to(account, {
    template: 'letter-passed-on',
    subject: words('subject'),
    paragraphs: [words('lead'), ...(file ? [words('file')] : []), ...(address ? [words('address')] : [])],
  });
};

/** C4: an approval without the choice publishes nothing and is answered with that one question. */
export const diffusionQuestionMail = (account: Account, replyTo: string): Mail => {
  const words = (key: string) => say(account.language, `mail:diffusionQuestion.${key}`);
  return to(account, {
    template: 'diffusion-question',
    subject: words('subject'),
    paragraphs: [words('lead'), words('question')],
    replyTo,
  });
};

/** What was done by a mail is said, where no mail of the act itself says it. */
export const doneByMail = (account: Account, act: MailAct, receivedAt: Date): Mail | undefined => {
  const { language } = account;
  const done = (kind: 'approvedPublic' | 'approvedRestricted' | 'changes' | 'agreed' | 'declined' | 'stopped' | 'rights'): Mail =>
    to(account, {
      template: `done-by-mail.${kind}`,
      subject: say(language, `mail:doneByMail.${kind}.subject`),
      paragraphs: [say(language, `mail:doneByMail.${kind}.lead`, { due: parisDayWords(language, answerDue(receivedAt)) })],
    });
  switch (act.kind) {
    case 'approve-clip':
      return done(act.diffusion === 'PUBLIC' ? 'approvedPublic' : 'approvedRestricted');
    case 'change-clip':
      return done('changes');
    case 'agree-to-introduction':
      return done('agreed');
    case 'decline-introduction':
      return done('declined');
    case 'stop-contact':
      return done('stopped');
    case 'rights':
      return done('rights');
    default:
      return undefined;
  }
};

/** Understood, and not possible: the sentence a page would show. */
export const refusedByMail = (account: Account, { code, data }: Refusal, origin: string): Mail => {
  const { language } = account;
  return to(account, {
    template: 'refused-by-mail',
    subject: say(language, 'mail:refusedByMail.subject'),
    // A page can be read again; a mail cannot.
    paragraphs: [
      say(language, 'mail:refusedByMail.lead'),
      code === 'NOT_POSSIBLE_NOW' ? say(language, 'mail:refusedByMail.notPossible') : say(language, `refusals:${code}`, data),
    ],
    action: { label: say(language, 'mail:refusedByMail.action'), url: `${origin}${addresses.signIn}` },
  });
};

/** To the address on file, about a mail that could not be shown to be theirs. Opening the link decides nothing. */
export const confirmationMail = (account: Account, token: string, days: number, origin: string): Mail => {
  const { language } = account;
  const words = (key: string) => say(language, `mail:mailConfirmation.${key}`, { days });
  return to(account, {
    template: 'mail-confirmation',
    subject: words('subject'),
    paragraphs: [words('lead'), words('detail'), words('ignore')],
    action: { label: words('action'), url: `${origin}${addresses.mailConfirmation(token)}` },
  });
};

/** A member of staff answers. */
export const staffAnswerMail = (email: string, account: Account | null, text: string): Mail => {
  const language = account?.language ?? 'fr';
  return {
    template: 'staff-answer',
    to: email,
    accountId: account?.id ?? null,
    language,
    content: {
      subject: say(language, 'mail:staffAnswer.subject'),
      greeting: account
        ? say(language, 'mail:common.greeting', { firstName: account.firstName })
        : say(language, 'mail:common.greetingPlain'),
      paragraphs: text.split(/\n{2,}/),
    },
  };
};
