import { sayFirst } from '@jobprod/shared/first-of-month';
import type { Language } from '@jobprod/shared/language';
import { parisTime } from '@jobprod/shared/zone-words';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** JobProd lives by Paris time: legal periods are counted in it. */
export const parisZone = 'Europe/Paris';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

const partsIn = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);

/** Whether a clock in each zone shows the same at that instant. */
export const zonesDiffer = (one: string, other: string, at: Date): boolean => partsIn(one, at) !== partsIn(other, at);

/** « heure de La Réunion », "Eastern Time"; where a zone has no name of its own, how far it is from UTC. */
const zoneName = (language: Language, timeZone: string, at: Date): string => {
  if (timeZone === parisZone) return parisTime[language];
  const parts = new Intl.DateTimeFormat(locales[language], { timeZone, hour: '2-digit', timeZoneName: 'longGeneric' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const offset = /^(?:GMT|UTC)(?:([-+−])0?(\d+)(?::?(\d\d))?)?$/.exec(name);
  if (!offset) return name;
  const [, sign = '+', hours = '0', minutes = '00'] = offset;
  if (hours === '0' && minutes === '00') return 'UTC';
  return `UTC${sign === '+' ? '+' : '−'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
};

export type Format = ReturnType<typeof createFormat>;

/**
 * Dates, hours and numbers as the reader writes them. An hour is shown in the reader's zone, with the zone's name wherever
 * Paris reads another hour; a legal end is shown in Paris time, with the zone's name wherever the reader's clock differs.
 */
export const createFormat = (language: Language, readerZone: string) => {
  const locale = locales[language];
  const instant = (iso: string, zone: string, options: Intl.DateTimeFormatOptions) => {
    const at = new Date(iso);
    const hour = sayFirst(language, new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at));
    return zonesDiffer(readerZone, parisZone, at) ? `${hour} (${zoneName(language, zone, at)})` : hour;
  };
  const day = (iso: string, timeZone: string) =>
    sayFirst(language, new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }).format(new Date(iso)));
  const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const short = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return {
    /** A civil day, `2026-03-31`: the same for every reader. */
    day: (date: string) => day(`${date}T00:00:00Z`, 'UTC'),
    /** A civil month, for experiences. */
    month: (date: string) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`)),
    /** The day an instant falls on in Paris: of a legal act, the same for every reader. */
    legalDay: (iso: string) => day(iso, parisZone),
    /** The day an instant falls on, for the reader. */
    dayOf: (iso: string) => day(iso, readerZone),
    moment: (iso: string) => instant(iso, readerZone, long),
    shortMoment: (iso: string) => instant(iso, readerZone, short),
    /** The end of a legal period, in Paris time. */
    legalMoment: (iso: string) => instant(iso, parisZone, long),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** 1.5 → « 1,5 » in French: always one figure after the mark. */
    tenths: (value: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
    percent: (part: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part),
    euros: (value: number) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value),
    /** Whole cents, to the cent. */
    cents: (value: number) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value / 100),
    /** Hundredths of a per cent: 550 is 5.5 %. */
    rate: (hundredths: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(hundredths / 10_000),
    /** 75.4 → 1:15, as players show it. */
    duration: (seconds: number) => {
      const whole = Math.floor(seconds);
      const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      const two = (value: number) => String(value).padStart(2, '0');
      return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
    },
    bytes: (size: number) => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = Math.min(units.length - 1, size < 1 ? 0 : Math.floor(Math.log10(size) / 3));
      const style = { style: 'unit', unit: units[power], unitDisplay: 'short', maximumFractionDigits: power === 0 ? 0 : 1 } as const;
      return new Intl.NumberFormat(locale, style).format(size / 1000 ** power);
    },
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
};

const never = () => () => {};

/** The server draws in Paris time; the browser takes that over, and then shows the reader's own. */
export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => parisZone,
  );
  return createFormat(i18n.language === 'en' ? 'en' : 'fr', zone);
};
