import { compactWallClock, isSaidByWallClock } from '@jobprod/shared/zoned-time';
import { timeZoneComponent } from './time-zone-component.ts';

type Guest = { name: string; email: string };

export type CalendarEvent = {
  /** The same for as long as the event lives, however often it is moved. */
  uid: string;
  /** Greater at each change: a calendar keeps the greatest it was told. */
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  writtenAt: Date;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  summary: string;
  description: string;
  location: string;
  /** None for what no longer takes place. */
  url?: string;
  organizer: Guest;
  guest: Guest;
};

/** RFC 5545, 3.3.11: what stands for something in a text is escaped; what else a line cannot hold is left out. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** 3.2: a parameter between quotation marks, which cannot stand in it. */
const quoted = (value: string): string => `"${value.replace(/["\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()}"`;

const longestLine = 75;

/** 3.1: no line is longer than 75 octets; what follows a line break and a space goes on with it. No letter is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (length + size > longestLine) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join('\r\n');
};

const utc = (instant: Date): string => `${compactWallClock('UTC', instant)}Z`;

const person = ({ name, email }: Guest): string => `CN=${quoted(name)}:mailto:${email.replace(/[^\x21-\x7e]/g, '')}`;

/** One event as an iTIP message (RFC 5546), private, in the zone of its reader, who has agreed to it already. */
export const writeCalendar = (event: CalendarEvent): string => {
  const { method, timeZone, startsAt, endsAt } = event;
  const at = (instant: Date): string =>
    isSaidByWallClock(timeZone, instant) ? `;TZID=${timeZone}:${compactWallClock(timeZone, instant)}` : `:${utc(instant)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobProd//JobProd//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...timeZoneComponent(timeZone, startsAt, endsAt),
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.writtenAt)}`,
    `DTSTART${at(startsAt)}`,
    `DTEND${at(endsAt)}`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    `LOCATION:${text(event.location)}`,
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    `ORGANIZER;${person(event.organizer)}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;${person(event.guest)}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
