import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';

/** Names no company: those it covers are read in the space alone (N4). The token stands in the fragment (fault D09). */
export const spaceInvitedMail = (
  { id, email, firstName, language }: Account,
  { token, expiresAt, origin }: { token: string; expiresAt: Date; origin: string },
): Mail => ({
  template: 'space-invited',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:spaceInvited.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:spaceInvited.lead'), say(language, 'mail:spaceInvited.undertaking')],
    action: { label: say(language, 'mail:spaceInvited.action'), url: `${origin}${addresses.enterSpace(token)}` },
    afterwards: [say(language, 'mail:spaceInvited.until', { until: parisMoment(language, expiresAt) })],
  },
});

export const wishDeclinedMail = (
  { id, email, firstName, language }: Account,
  { companyName, reason, origin }: { companyName: string; reason: string; origin: string },
): Mail => ({
  template: 'wish-declined',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:wishDeclined.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, 'mail:common.confidential'),
      say(language, 'mail:wishDeclined.lead', { companyName }),
      ...reason.split(/\n{2,}/),
      say(language, 'mail:wishDeclined.detail'),
    ],
    action: { label: say(language, 'mail:wishDeclined.action'), url: `${origin}${addresses.mySpace}` },
  },
});

/** Neither names the company: who handed its card in knows which (N8 holds for every mail alike). */
export const cardPresentedMail = ({ id, email, firstName, language }: Account, origin: string): Mail => ({
  template: 'card-presented',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:cardPresented.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [say(language, 'mail:cardPresented.lead')],
    action: { label: say(language, 'mail:cardPresented.action'), url: `${origin}${addresses.workspaceCard}` },
  },
});

export const cardSentBackMail = (
  { id, email, firstName, language }: Account,
  { reason, isStillShown, origin }: { reason: string; isStillShown: boolean; origin: string },
): Mail => ({
  template: 'card-sent-back',
  to: email,
  accountId: id,
  language,
  content: {
    subject: say(language, 'mail:cardSentBack.subject'),
    greeting: say(language, 'mail:common.greeting', { firstName }),
    paragraphs: [
      say(language, isStillShown ? 'mail:cardSentBack.leadShown' : 'mail:cardSentBack.lead'),
      ...reason.split(/\n{2,}/),
      say(language, 'mail:cardSentBack.detail'),
    ],
    action: { label: say(language, 'mail:cardSentBack.action'), url: `${origin}${addresses.workspaceCard}` },
  },
});
