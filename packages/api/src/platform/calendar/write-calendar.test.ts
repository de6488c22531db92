import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

const event: CalendarEvent = {
  uid: 'interview-01990000-0000-7000-8000-000000000001@jobprod.com',
  sequence: 2,
  method: 'REQUEST',
  writtenAt: new Date('2026-03-20T10:00:00.000Z'),
  startsAt: new Date('2026-03-29T07:00:00.000Z'),
  endsAt: new Date('2026-03-29T07:45:00.000Z'),
  timeZone: 'Europe/Paris',
  summary: 'Entretien JobProd',
  description: 'En ligne.\nPour rejoindre : http://localhost/me/interview',
  location: 'En ligne',
  url: 'http://localhost/me/interview',
  organizer: { name: 'JobProd', email: 'contact@jobprod.com' },
  guest: { name: 'Camille Durand', email: 'camille@example.test' },
};

/** As a calendar program reads it: by the zone told in the file, and by nothing else. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const component = calendar.getFirstSubcomponent('vevent');
  if (!zone || !component) throw new Error('No event, or no zone');
  const timeZone = new ICAL.Timezone(zone);
  const instant = (name: string) => {
    const time = component.getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) throw new Error(`No ${name}`);
    if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = timeZone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return { calendar, component, instant, value: (name: string) => component.getFirstPropertyValue(name) };
};

describe('calendar files (RFC 5545)', () => {
  it('I1: are read back as they were meant: whose, when, which, private', () => {
    const { calendar, component, value, instant } = read(writeCalendar(event));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect({ uid: value('uid'), sequence: value('sequence'), status: value('status'), class: value('class') }).toEqual({
      uid: event.uid,
      sequence: 2,
      status: 'CONFIRMED',
      class: 'PRIVATE',
    });
    expect(value('description')).toBe(event.description);
    expect(instant('dtstart')).toBe('2026-03-29T07:00:00.000Z');
    expect(instant('dtend')).toBe('2026-03-29T07:45:00.000Z');
    expect(component.getFirstProperty('attendee')?.getParameter('cn')).toBe('Camille Durand');
    expect(component.getFirstPropertyValue('attendee')).toBe('mailto:camille@example.test');
  });

  it('I1: call off what they announced, by the same name', () => {
    const { calendar, value } = read(writeCalendar({ ...event, sequence: 3, method: 'CANCEL' }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([value('uid'), value('sequence'), value('status')]).toEqual([event.uid, 3, 'CANCELLED']);
  });

  it.each([
    ['J08: the day before the clock changes', 'Europe/Paris', '2026-03-28T09:00:00.000Z'],
    ['J08: minutes before it changes', 'Europe/Paris', '2026-03-29T00:30:00.000Z'],
    ['J08: the day it changed', 'Europe/Paris', '2026-03-29T07:00:00.000Z'],
    ['J08: the first 02:30 of 25 October', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['J08: the second 02:30 of 25 October', 'Europe/Paris', '2026-10-25T01:30:00.000Z'],
    ['J09: Réunion, which never changes', 'Indian/Reunion', '2026-03-29T07:00:00.000Z'],
    ['J09: Québec, which has changed three weeks earlier', 'America/Toronto', '2026-03-27T14:00:00.000Z'],
    ['J09: Tahiti', 'Pacific/Tahiti', '2026-10-25T19:00:00.000Z'],
    ['a zone half an hour off', 'Asia/Kolkata', '2026-10-25T05:00:00.000Z'],
    ['a zone that has never been anything', 'UTC', '2026-10-25T05:00:00.000Z'],
  ])('%s: the hour is found again from the zone told in the file', (_what, timeZone, begins) => {
    const startsAt = new Date(begins);
    const endsAt = new Date(startsAt.getTime() + 45 * 60_000);
    const { instant } = read(writeCalendar({ ...event, timeZone, startsAt, endsAt }));
    expect([instant('dtstart'), instant('dtend')]).toEqual([startsAt.toISOString(), endsAt.toISOString()]);
  });

  it('hold 75 octets a line, cut no letter, and let no text become a line of its own', () => {
    const nasty = `Né à "l’Île"; a, b\\n: 🎬${'é'.repeat(200)}\r\nATTENDEE:mailto:evil@example.test\nEND:VEVENT`;
    const file = writeCalendar({
      ...event,
      summary: nasty,
      description: nasty,
      location: nasty,
      guest: { name: nasty, email: event.guest.email },
    });
    const lines = file.split('\r\n');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.every((line) => !/[\r\n]|\uFFFD/.test(line))).toBe(true);
    const { component, value } = read(file);
    expect(component.getAllProperties('attendee')).toHaveLength(1);
    expect(value('summary')).toBe(nasty.replace('\r\n', '\n'));
    expect(value('description')).toBe(nasty.replace('\r\n', '\n'));
  });
});
