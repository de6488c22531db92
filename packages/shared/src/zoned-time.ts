import { Temporal } from 'temporal-polyfill';

/** Names of IANA's, as calendars and browsers write them; an offset is none, since it knows no change of hour. */
const zoneShape = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2}$|^UTC$/;

export const isTimeZone = (name: string): boolean => {
  if (name.length > 40 || !zoneShape.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/**
 * What a wall clock shows, as an instant. An hour the clock skips (spring) is the first instant after the gap; an hour it shows twice (autumn) is the first of the
 * two (rule A2). Temporal's own choice in a gap would be 03:30 for 02:30.
 */
export const firstInstantOf = (wallClock: Temporal.PlainDateTime, zone: string): Date => {
  const found = wallClock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wallClock)) return new Date(found.epochMilliseconds);
  const afterGap = found.getTimeZoneTransition('next');
  if (!afterGap) throw new Error(`no instant shows ${wallClock.toString()} in ${zone}`);
  return new Date(afterGap.epochMilliseconds);
};

const zoned = (zone: string, at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

/** What a wall clock shows on a day, `HH:MM` from 00:00 to 24:00, as an instant. */
export const instantIn = (zone: string, day: string, time: string): Date => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return firstInstantOf(Temporal.PlainDate.from(day).toPlainDateTime().add({ hours: hour, minutes: minute }), zone);
};

/** The day it is in a zone at an instant. */
export const dayIn = (zone: string, at: Date): string => zoned(zone, at).toPlainDate().toString();

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

/** From here until the next one, a zone is so many seconds ahead of UTC. */
export type ZoneSpell = { from: Date; offsetSeconds: number; previousOffsetSeconds: number; wallClock: string };

const spellFrom = (transition: Temporal.ZonedDateTime): ZoneSpell => {
  const before = transition.subtract({ nanoseconds: 1 });
  const previous = before.offsetNanoseconds / 1e9;
  return {
    from: new Date(transition.epochMilliseconds),
    offsetSeconds: transition.offsetNanoseconds / 1e9,
    previousOffsetSeconds: previous,
    // As a clock still showed it that had not been changed.
    wallClock: transition
      .toInstant()
      .toZonedDateTimeISO('UTC')
      .add({ seconds: previous })
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' }),
  };
};

/** The changes of a zone's clock that say what it shows between two instants: the last one before the first, and those between. None where it has never changed. */
export const zoneSpells = (zone: string, from: Date, until: Date): ZoneSpell[] => {
  const start = zoned(zone, from).add({ nanoseconds: 1 });
  const spells: ZoneSpell[] = [];
  let transition = start.getTimeZoneTransition('previous') ?? start.getTimeZoneTransition('next');
  while (transition && transition.epochMilliseconds < until.getTime()) {
    spells.push(spellFrom(transition));
    transition = transition.getTimeZoneTransition('next');
  }
  return spells;
};

export const offsetSecondsAt = (zone: string, at: Date): number => zoned(zone, at).offsetNanoseconds / 1e9;

/** `YYYYMMDDTHHMMSS`, as calendar files write the hour of a wall clock. */
export const compactWallClock = (zone: string, at: Date): string =>
  zoned(zone, at).toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** Whether the hour a wall clock shows at an instant names it alone: it names two where the clock is put back, and programs choose differently. */
export const isSaidByWallClock = (zone: string, at: Date): boolean => {
  const shown = zoned(zone, at).toPlainDateTime();
  return shown.toZonedDateTime(zone, { disambiguation: 'earlier' }).equals(shown.toZonedDateTime(zone, { disambiguation: 'later' }));
};
