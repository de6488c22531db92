import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import type { Account } from '../authentication/account.entity.ts';
import { type CalendarEvent, writeCalendar } from '../platform/calendar/write-calendar.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import type { Mail } from '../platform/mail/mail.ts';
import type { MailAttachment } from '../platform/mail/outbound-mail.entity.ts';
import type { Settings } from '../platform/services.ts';
import { say } from '../platform/words.ts';
import { clocksAgree, dayWordsIn, momentIn, shortMomentIn } from '../platform/zone-words.ts';
import type { Interview } from './interview.entity.ts';
import { changeableUntil } from './interview-facts.ts';
import type { InterviewSide } from './interview-life.ts';

/** An interview as its mails tell it: to each in their language and on their clock. */
export type Told = {
  interview: Pick<Interview, 'id' | 'startsAt' | 'endsAt' | 'timeZone' | 'calendarSequence'>;
  candidate: Account;
  interviewer: Account;
  interviewerZone: string;
  settings: Pick<Settings, 'origin' | 'mailDomain' | 'contactAddress'>;
};

const fullName = ({ firstName, lastName }: Account): string => `${firstName} ${lastName}`;

const reader = ({ interview, candidate, interviewer, interviewerZone, settings: { origin } }: Told, side: InterviewSide) =>
  side === 'CANDIDATE'
    ? { account: candidate, zone: interview.timeZone, url: `${origin}${addresses.myInterview}`, suffix: 'toCandidate' as const }
    : { account: interviewer, zone: interviewerZone, url: `${origin}${addresses.staffInterviews}`, suffix: 'toInterviewer' as const };

const roomOf = ({ interview, settings: { origin } }: Told): string =>
  `${origin}${addresses.interviewRoom(toGlobalId('Interview', interview.id))}`;

const names = ({ candidate, interviewer }: Told) => ({ candidateName: fullName(candidate), interviewerName: fullName(interviewer) });

/** One event for the life of the interview: its UID stays, its sequence rises (RFC 5545). No company is in it, since none is in an interview (N8). */
const calendarFile = (told: Told, side: InterviewSide, method: CalendarEvent['method'], writtenAt: Date): MailAttachment => {
  const { account, zone, url } = reader(told, side);
  const { interview, settings } = told;
  const { language } = account;
  const about = say(
    language,
    side === 'CANDIDATE' ? 'mail:interview.calendarForCandidate' : 'mail:interview.calendarForInterviewer',
    names(told),
  );
  // What is called off has no room any more, and nothing left to move.
  const change = `${say(language, 'mail:interview.calendarChange')}\n${url}`;
  const content = writeCalendar({
    uid: `interview-${interview.id}@${settings.mailDomain}`,
    sequence: interview.calendarSequence,
    method,
    writtenAt,
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    timeZone: zone,
    summary: say(language, 'mail:interview.calendarSummary'),
    description: method === 'CANCEL' ? about : `${about} ${say(language, 'mail:interview.calendarRoom')}\n${roomOf(told)}\n\n${change}`,
    location: say(language, 'mail:interview.calendarLocation'),
    ...(method === 'CANCEL' ? {} : { url: roomOf(told) }),
    organizer: { name: 'JobProd', email: settings.contactAddress },
    guest: { name: fullName(account), email: account.email },
  });
  const fileName = say(language, 'mail:interview.calendarFile');
  return { fileName, contentType: `text/calendar; charset=utf-8; method=${method}`, content };
};

/** The hour on the candidate's clock, for an interviewer whose own shows another. */
const onCandidatesClock = ({ interview, candidate, interviewerZone }: Told, side: InterviewSide, language: Language): string[] =>
  side === 'CANDIDATE' || clocksAgree(interview.timeZone, interviewerZone, interview.startsAt)
    ? []
    : [
        say(language, 'mail:interview.forCandidate', {
          candidateName: candidate.firstName,
          when: momentIn(language, interview.startsAt, interview.timeZone),
        }),
      ];

const mailTo = (
  told: Told,
  side: InterviewSide,
  template: MailTemplate,
  subjectKey: string,
  parts: {
    paragraphs: readonly string[];
    afterwards?: readonly string[];
    action?: string;
    isToRoom?: boolean;
    attachments?: readonly MailAttachment[];
  },
): Mail => {
  const { account, zone, url } = reader(told, side);
  const { language } = account;
  const { startsAt } = told.interview;
  return {
    template,
    to: account.email,
    accountId: account.id,
    language,
    content: {
      subject: say(language, `mail:interview.${subjectKey}`, {
        when: shortMomentIn(language, startsAt, zone),
        day: dayWordsIn(language, startsAt, zone),
      }),
      greeting: say(language, 'mail:common.greeting', { firstName: account.firstName }),
      paragraphs: parts.paragraphs,
      action: parts.isToRoom
        ? { label: say(language, 'mail:interview.toRoom'), url: roomOf(told) }
        : { label: say(language, `mail:interview.${parts.action ?? (side === 'CANDIDATE' ? 'toMine' : 'toAgenda')}`), url },
      ...(parts.afterwards ? { afterwards: parts.afterwards } : {}),
    },
    ...(parts.attachments ? { attachments: parts.attachments } : {}),
  };
};

const sides = ['CANDIDATE', 'INTERVIEWER'] as const;

/** Until when a candidate may change it, while they still may. */
const untilWhen = (told: Told, side: InterviewSide, now: Date, key = 'change'): string[] => {
  const { account, zone } = reader(told, side);
  const until = changeableUntil(told.interview, side);
  if (side !== 'CANDIDATE' || until <= now) return [];
  return [say(account.language, `mail:interview.${key}`, { until: momentIn(account.language, until, zone) })];
};

export const interviewBookedMails = (told: Told, now: Date): Mail[] =>
  sides.map((side) => {
    const { account, zone, suffix } = reader(told, side);
    const { language } = account;
    const when = momentIn(language, told.interview.startsAt, zone);
    const lead = side === 'CANDIDATE' ? 'bookedToCandidate' : 'bookedToInterviewer';
    return mailTo(told, side, `interview-booked.${suffix}`, 'bookedSubject', {
      paragraphs: [
        say(language, `mail:interview.${lead}`, { ...names(told), when, minutes: limits.interviewMinutes }),
        ...onCandidatesClock(told, side, language),
        ...(side === 'CANDIDATE' ? [say(language, 'mail:interview.inBrowser')] : []),
        say(language, 'mail:interview.calendar'),
      ],
      afterwards: untilWhen(told, side, now),
      attachments: [calendarFile(told, side, 'REQUEST', now)],
    });
  });

/** What whoever changed it wrote goes to the other side only. */
type Change = { by: InterviewSide | 'SERVICE'; words: string | null };

const wordsFor = ({ by, words }: Change, side: InterviewSide, language: Language): string[] =>
  words === null || by === side ? [] : [say(language, 'mail:interview.withWords'), ...words.split(/\n{2,}/)];

export const interviewMovedMails = (told: Told, before: Date, change: Change, now: Date): Mail[] =>
  sides.map((side) => {
    const { account, zone, suffix } = reader(told, side);
    const { language } = account;
    const said = { ...names(told), when: momentIn(language, told.interview.startsAt, zone), before: momentIn(language, before, zone) };
    return mailTo(told, side, `interview-moved.${suffix}`, 'movedSubject', {
      paragraphs: [
        say(language, `mail:interview.${side === 'CANDIDATE' ? 'movedToCandidate' : 'movedToInterviewer'}`, said),
        ...onCandidatesClock(told, side, language),
        ...wordsFor(change, side, language),
        say(language, 'mail:interview.calendar'),
      ],
      afterwards: untilWhen(told, side, now),
      attachments: [calendarFile(told, side, 'REQUEST', now)],
    });
  });

export const interviewCancelledMails = (told: Told, change: Change, now: Date): Mail[] =>
  sides.map((side) => {
    const { account, zone, suffix } = reader(told, side);
    const { language } = account;
    const said = { ...names(told), when: momentIn(language, told.interview.startsAt, zone) };
    return mailTo(told, side, `interview-cancelled.${suffix}`, 'cancelledSubject', {
      paragraphs: [
        say(language, `mail:interview.${side === 'CANDIDATE' ? 'cancelledToCandidate' : 'cancelledToInterviewer'}`, said),
        ...wordsFor(change, side, language),
        ...(side === 'CANDIDATE' ? [say(language, 'mail:interview.another')] : []),
      ],
      ...(side === 'CANDIDATE' ? { action: 'toBooking' } : {}),
      attachments: [calendarFile(told, side, 'CANCEL', now)],
    });
  });

export const interviewReminderMails = (told: Told, now: Date): Mail[] =>
  sides.map((side) => {
    const { account, zone, suffix } = reader(told, side);
    const { language } = account;
    const when = momentIn(language, told.interview.startsAt, zone);
    return mailTo(told, side, `interview-reminder.${suffix}`, 'reminderSubject', {
      paragraphs: [
        say(language, `mail:interview.${side === 'CANDIDATE' ? 'reminderToCandidate' : 'reminderToInterviewer'}`, { ...names(told), when }),
        ...onCandidatesClock(told, side, language),
        ...(side === 'CANDIDATE' ? [say(language, 'mail:interview.inBrowser')] : []),
        say(language, 'mail:interview.roomOpens', { minutes: limits.roomOpensMinutesBefore }),
      ],
      isToRoom: true,
      // The one button leads to the room: where to change the hour is said.
      afterwards: side === 'CANDIDATE' ? untilWhen(told, side, now, 'changeWhere') : [say(language, 'mail:interview.changeInAgenda')],
    });
  });

/** To the side that did not say it. */
export const interviewMissedMail = (told: Told, saidBy: InterviewSide, candidateWasThere: boolean): Mail => {
  const side = saidBy === 'CANDIDATE' ? 'INTERVIEWER' : 'CANDIDATE';
  const { account, zone, suffix } = reader(told, side);
  const { language } = account;
  const when = momentIn(language, told.interview.startsAt, zone);
  const toCandidate = candidateWasThere ? 'missedByUs' : 'missedToCandidate';
  return mailTo(told, side, `interview-missed.${suffix}`, 'missedSubject', {
    paragraphs: [say(language, `mail:interview.${side === 'CANDIDATE' ? toCandidate : 'missedToInterviewer'}`, { ...names(told), when })],
    ...(side === 'CANDIDATE' ? { action: 'toBooking' } : {}),
  });
};
