import { compactWallClock, offsetSecondsAt, zoneSpells } from '@jobprod/shared/zoned-time';

const two = (value: number): string => String(value).padStart(2, '0');

const offset = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}${rest ? two(rest) : ''}`;
};

/**
 * What the clock of a zone shows from one instant to another (RFC 5545, 3.6.5): the change before, and those between, each said as a single onset. A zone's rules for other years are not
 * told, since no hour of the event lies there. Winter is the lesser offset of the two.
 */
export const timeZoneComponent = (zone: string, from: Date, until: Date): string[] => {
  const spells = zoneSpells(zone, from, until);
  const unchanged = offset(offsetSecondsAt(zone, from));
  const parts = spells.map(({ offsetSeconds, previousOffsetSeconds, wallClock }) => ({
    kind: offsetSeconds > previousOffsetSeconds ? 'DAYLIGHT' : 'STANDARD',
    begins: wallClock.replace(/[-:]/g, ''),
    before: offset(previousOffsetSeconds),
    after: offset(offsetSeconds),
  }));
  const always = { kind: 'STANDARD', begins: compactWallClock('UTC', new Date(0)), before: unchanged, after: unchanged };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(parts.length > 0 ? parts : [always]).flatMap(({ kind, begins, before, after }) => [
      `BEGIN:${kind}`,
      `DTSTART:${begins}`,
      `TZOFFSETFROM:${before}`,
      `TZOFFSETTO:${after}`,
      `END:${kind}`,
    ]),
    'END:VTIMEZONE',
  ];
};
