import { describe, expect, it } from 'vitest';
import { createFormat, parisZone, zonesDiffer } from './format.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const end = '2028-02-29T11:15:00Z';

describe('hours', () => {
  it('J09: are shown without a zone to a reader whose clock is that of Paris', () => {
    expect(plain(createFormat('fr', parisZone).moment(end))).toBe('mardi 29 février 2028 à 12:15');
    expect(plain(createFormat('fr', 'Europe/Madrid').moment(end))).toBe('mardi 29 février 2028 à 12:15');
  });

  it('J09: name their zone to a reader in Réunion', () => {
    expect(plain(createFormat('fr', 'Indian/Reunion').moment(end))).toMatch(/29 février 2028 à 15:15 .*Réunion/);
  });

  it('A2: the end of a release is told in Paris time, and says so where the reader’s clock differs', () => {
    expect(plain(createFormat('en', 'America/Toronto').legalMoment(end))).toMatch(/^Tuesday.? 29 February 2028 at 12:15 \(Paris time\)$/);
    expect(plain(createFormat('fr', parisZone).legalMoment(end))).toBe('mardi 29 février 2028 à 12:15');
  });

  it.each([
    ['UTC', 'UTC'],
    ['Etc/GMT-3', 'UTC+3'],
    ['Etc/GMT+7', 'UTC−7'],
    ['America/Toronto', 'Eastern Time'],
  ])('J09: say where they are in words, or from UTC: %s', (zone, name) => {
    const shown = plain(createFormat('en', zone).shortMoment(end));
    expect(shown.slice(shown.indexOf('('))).toBe(`(${name})`);
  });

  it('say the first of a month as French does, whichever way it is shown', () => {
    const first = '2026-12-01T10:00:00Z';
    const { day, legalDay, dayOf, moment, shortMoment, legalMoment } = createFormat('fr', parisZone);
    for (const shown of [day('2026-12-01'), ...[legalDay, dayOf, moment, shortMoment, legalMoment].map((show) => show(first))])
      expect(plain(shown)).toMatch(/(^| )1er déc/);
  });

  it('compare zones at the instant itself: London and Paris differ, Paris and Madrid never', () => {
    expect(zonesDiffer('Europe/London', parisZone, new Date(end))).toBe(true);
    expect(zonesDiffer('Europe/Madrid', parisZone, new Date(end))).toBe(false);
  });
});

describe('figures', () => {
  it.each([
    ['fr', '2 000 €', '12 %', '31 mars 2026', '1,5'],
    ['en', '€2,000', '12%', '31 March 2026', '1.5'],
  ] as const)('are written as a reader of %s writes them', (language, euros, percent, day, tenths) => {
    const format = createFormat(language, 'Pacific/Auckland');
    const shown = [format.euros(2000), format.percent(0.12), format.day('2026-03-31'), format.tenths(1.46)];
    expect(shown.map(plain)).toEqual([euros, percent, day, tenths]);
  });

  it.each([
    [0, '0:00'],
    [75.9, '1:15'],
    [3600, '1:00:00'],
  ])('%d s lasts %s', (seconds, shown) => {
    expect(createFormat('fr', parisZone).duration(seconds)).toBe(shown);
  });

  it.each([
    [0, '0 o'],
    [999, '999 o'],
    [1_500_000, '1,5 Mo'],
  ])('%d bytes weigh %s', (size, shown) => {
    expect(plain(createFormat('fr', parisZone).bytes(size))).toBe(shown);
  });
});
