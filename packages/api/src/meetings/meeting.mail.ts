import { addresses } from '@jobprod/shared/addresses';
import { legalZone } from '@jobprod/shared/civil-time';
import type { Language } from '@jobprod/shared/language';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import type { Account } from '../authentication/account.entity.ts';
import type { JobBrief } from '../introductions/job-brief.ts';
import { fullName, type Parties } from '../introductions/parties.ts';
import { otherSide, type Side } from '../introductions/side.ts';
import { type CalendarEvent, writeCalendar } from '../platform/calendar/write-calendar.ts';
import type { Mail } from '../platform/mail/mail.ts';
import type { MailAttachment } from '../platform/mail/outbound-mail.entity.ts';
import type { Settings } from '../platform/services.ts';
import { say } from '../platform/words.ts';
import { momentIn, shortMomentIn } from '../platform/zone-words.ts';
import type { Meeting } from './meeting.entity.ts';
import type { MeetingProposal } from './meeting-facts.ts';

/** A meeting as its mails tell it. `isConfidential`: until the two work together (N8). */
export type Told = Parties & {
  jobBrief: JobBrief;
  meeting: Pick<Meeting, 'startsAt' | 'endsAt' | 'form' | 'place' | 'calendarSequence'> & { introduction: { id: string } };
  isConfidential: boolean;
  settings: Pick<Settings, 'origin' | 'mailDomain' | 'contactAddress'>;
};

export type Reminder = 'hours' | 'eve' | 'outcome';

const sides = ['CANDIDATE', 'COMPANY'] as const;

const pageOf = ({ settings: { origin } }: Told, side: Side): string =>
  `${origin}${side === 'CANDIDATE' ? addresses.myIntroductions : addresses.workspaceIntroductions}`;

const accountOf = ({ candidate, recruiter }: Told, side: Side): Account => (side === 'CANDIDATE' ? candidate : recruiter);

/** The other, as this side knows them since both agreed: in a body alone (N8). */
const otherName = ({ candidate, recruiter, company }: Told, side: Side): string =>
  side === 'CANDIDATE' ? `${fullName(recruiter)} (${company.name})` : fullName(candidate);

/** Private, and of the meeting nothing but the hour: no name, no company, no place (N8). Where it is stands on the page it leads to. */
const calendarFile = (told: Told, side: Side, method: CalendarEvent['method'], writtenAt: Date): MailAttachment[] => {
  const { meeting, settings } = told;
  const account = accountOf(told, side);
  const { language } = account;
  if (!meeting.startsAt || !meeting.endsAt) return [];
  const url = pageOf(told, side);
  const content = writeCalendar({
    uid: `meeting-${meeting.introduction.id}@${settings.mailDomain}`,
    sequence: meeting.calendarSequence,
    method,
    writtenAt,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    timeZone: legalZone,
    summary: say(language, 'mail:meeting.calendarSummary'),
    description: say(language, method === 'CANCEL' ? 'mail:meeting.calendarCancelled' : 'mail:meeting.calendarText'),
    location: say(language, 'mail:meeting.calendarLocation'),
    ...(method === 'CANCEL' ? {} : { url }),
    organizer: { name: 'JobProd', email: settings.contactAddress },
    guest: { name: fullName(account), email: account.email },
  });
  const fileName = say(language, 'mail:meeting.calendarFile');
  return [{ fileName, contentType: `text/calendar; charset=utf-8; method=${method}`, content }];
};

/** That a fixed hour leaves the calendar, for a mail that says why in its own words. */
export const calledOffFile = (told: Told, side: Side, writtenAt: Date): MailAttachment[] => calendarFile(told, side, 'CANCEL', writtenAt);

type Parts = { paragraphs: readonly string[]; attachments?: readonly MailAttachment[]; subject: string; action?: string };

const mailTo = (told: Told, side: Side, template: MailTemplate, { paragraphs, attachments, subject, action = 'action' }: Parts): Mail => {
  const { id, email, firstName, language } = accountOf(told, side);
  return {
    template,
    to: email,
    accountId: id,
    language,
    content: {
      subject,
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [...(side === 'CANDIDATE' && told.isConfidential ? [say(language, 'mail:common.confidential')] : []), ...paragraphs],
      action: { label: say(language, `mail:meeting.${action}`), url: pageOf(told, side) },
    },
    ...(attachments && attachments.length > 0 ? { attachments } : {}),
  };
};

const when = (language: Language, at: Date): string => momentIn(language, at, legalZone);
const soon = (language: Language, at: Date | null | undefined): string => (at ? shortMomentIn(language, at, legalZone) : '');

const formLine = (language: Language, { form, place }: Pick<Meeting, 'form' | 'place'>): string[] => [
  ...(form ? [say(language, `mail:meeting.form.${form}`)] : []),
  ...(place ? [say(language, 'mail:meeting.place', { place })] : []),
];

export const meetingProposedMail = (told: Told, { by, hours, minutes, form, place }: MeetingProposal): Mail => {
  const side = otherSide(by);
  const { language } = accountOf(told, side);
  const said = { other: otherName(told, side), role: told.jobBrief.role, minutes };
  return mailTo(told, side, 'meeting-proposed', {
    subject: say(language, 'mail:meeting.proposedSubject'),
    paragraphs: [
      say(language, told.meeting.startsAt ? 'mail:meeting.proposedInstead' : 'mail:meeting.proposed', said),
      ...hours.map((hour) => say(language, 'mail:meeting.hour', { when: when(language, new Date(hour)) })),
      ...formLine(language, { form, place }),
      say(language, 'mail:meeting.choose'),
    ],
    action: 'chooseAction',
  });
};

const fixedWords = (told: Told, side: Side) => {
  const { language } = accountOf(told, side);
  const { startsAt, endsAt } = told.meeting;
  const minutes = startsAt && endsAt ? Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) : 0;
  return { other: otherName(told, side), role: told.jobBrief.role, when: startsAt ? when(language, startsAt) : '', minutes };
};

export const meetingScheduledMails = (told: Told, now: Date): Mail[] =>
  sides.map((side) => {
    const { language } = accountOf(told, side);
    return mailTo(told, side, 'meeting-scheduled', {
      subject: say(language, 'mail:meeting.scheduledSubject', { when: soon(language, told.meeting.startsAt) }),
      paragraphs: [
        say(language, 'mail:meeting.scheduled', fixedWords(told, side)),
        ...formLine(language, told.meeting),
        say(language, 'mail:meeting.calendar'),
      ],
      attachments: calendarFile(told, side, 'REQUEST', now),
    });
  });

/** To both where an hour was fixed, for both calendars; else to the other alone. */
export const meetingCancelledMails = (told: Told, { by, words }: { by: Side; words: string | null }, now: Date): Mail[] => {
  const isFixed = told.meeting.startsAt != null;
  return sides
    .filter((side) => isFixed || side !== by)
    .map((side) => {
      const { language } = accountOf(told, side);
      const key = `${side === by ? 'cancelledByYou' : 'cancelled'}${isFixed ? '' : 'Unfixed'}`;
      return mailTo(told, side, 'meeting-cancelled', {
        subject: say(language, 'mail:meeting.cancelledSubject'),
        paragraphs: [
          say(language, `mail:meeting.${key}`, fixedWords(told, side)),
          ...(words && side !== by ? [say(language, 'mail:meeting.words'), ...words.split(/\n{2,}/)] : []),
        ],
        attachments: calendarFile(told, side, 'CANCEL', now),
      });
    });
};

/** To both, where staff closed it without a meeting: an hour that is ahead leaves both calendars. */
export const meetingClosedMails = (told: Told, { isAhead }: { isAhead: boolean }, now: Date): Mail[] =>
  sides.map((side) => {
    const { language } = accountOf(told, side);
    return mailTo(told, side, 'meeting-cancelled', {
      subject: say(language, 'mail:meeting.cancelledSubject'),
      paragraphs: [
        say(language, `mail:meeting.closedByStaff${isAhead ? '' : 'Unfixed'}`, fixedWords(told, side)),
        say(language, 'mail:meeting.closedWhy'),
      ],
      ...(isAhead ? { attachments: calendarFile(told, side, 'CANCEL', now) } : {}),
    });
  });

/** To the one of whom the other says that they did not come. */
export const meetingMissedMail = (told: Told, saidBy: Side): Mail => {
  const side = otherSide(saidBy);
  const { language } = accountOf(told, side);
  return mailTo(told, side, 'meeting-missed', {
    subject: say(language, 'mail:meeting.missedSubject'),
    paragraphs: [say(language, 'mail:meeting.missed', fixedWords(told, side)), say(language, 'mail:meeting.missedAnswer')],
    action: 'tellAction',
  });
};

const reminderTemplate = {
  hours: 'meeting-reminder.hours',
  eve: 'meeting-reminder.eve',
  outcome: 'meeting-reminder.outcome',
} as const satisfies Record<Reminder, MailTemplate>;

export const meetingReminderMails = (told: Told, of: Reminder, to: readonly Side[]): Mail[] =>
  to.map((side) => {
    const { language } = accountOf(told, side);
    return mailTo(told, side, reminderTemplate[of], {
      subject: say(language, `mail:meeting.reminder.${of}Subject`, { when: soon(language, told.meeting.startsAt) }),
      paragraphs: [
        say(language, `mail:meeting.reminder.${of}`, fixedWords(told, side)),
        ...(of === 'eve' ? formLine(language, told.meeting) : []),
      ],
      action: of === 'outcome' ? 'tellAction' : 'action',
    });
  });

/** To the other: what was declared, and that nothing between the two is a secret any more (N8). */
export const collaborationMail = (told: Told, declaredBy: Side): Mail => {
  const side = otherSide(declaredBy);
  const { language } = accountOf(told, side);
  return mailTo(told, side, 'collaboration-declared', {
    subject: say(language, 'mail:meeting.collaborationSubject'),
    paragraphs: [
      say(language, 'mail:meeting.collaboration', { other: otherName(told, side) }),
      say(language, `mail:meeting.collaborationEnds${side === 'CANDIDATE' ? 'Candidate' : 'Company'}`),
    ],
  });
};
