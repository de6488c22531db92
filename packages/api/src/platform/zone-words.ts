import { sayFirst } from '@jobprod/shared/first-of-month';
import type { Language } from '@jobprod/shared/language';
import { isSaidByWallClock, offsetSecondsAt } from '@jobprod/shared/zoned-time';
import { catalogues } from './word-catalogues.ts';
import { say } from './words.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** « heure de La Réunion » */
export const zoneName = (language: Language, zone: string): string =>
  zone in catalogues.fr.zones.names
    ? say(language, `zones:names.${zone}`)
    : say(language, 'zones:other', { city: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') });

const offset = (zone: string, at: Date): string => {
  const minutes = offsetSecondsAt(zone, at) / 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${minutes % 60 ? `:${String(Math.abs(minutes % 60)).padStart(2, '0')}` : ''}`;
};

const named = (language: Language, at: Date, zone: string): string =>
  isSaidByWallClock(zone, at) ? zoneName(language, zone) : `${zoneName(language, zone)}, ${offset(zone, at)}`;

/** « vendredi 27 mars 2026 à 10:00 (heure de La Réunion) »: an hour that a clock shows twice says which. */
export const momentIn = (language: Language, at: Date, zone: string): string => {
  const moment = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(at);
  return `${sayFirst(language, moment)} (${named(language, at, zone)})`;
};

/** « 27 mars à 10:00 » */
export const shortMomentIn = (language: Language, at: Date, zone: string): string =>
  sayFirst(
    language,
    new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    }).format(at),
  );

export const dayWordsIn = (language: Language, at: Date, zone: string): string =>
  sayFirst(language, new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: zone }).format(at));

/** Whether a clock in each zone shows the same. */
export const clocksAgree = (one: string, other: string, at: Date): boolean => offsetSecondsAt(one, at) === offsetSecondsAt(other, at);
