import { legalZone } from '@jobprod/shared/civil-time';
import { sayFirst } from '@jobprod/shared/first-of-month';
import type { Language } from '@jobprod/shared/language';
import { parisTime } from '@jobprod/shared/zone-words';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A deadline as a mail says it, to the minute, in Paris, the zone written: « 6 décembre 2026 à 11:00 (heure de Paris) ». */
export const parisMoment = (language: Language, at: Date): string => {
  const moment = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: legalZone }).format(at);
  return `${sayFirst(language, moment)} (${parisTime[language]})`;
};

/** A legal day as papers say it: « 11 juin 2012 ». */
export const parisDayWords = (language: Language, at: Date): string =>
  sayFirst(language, new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: legalZone }).format(at));

/** An instant as proofs say it, to the second: « 22 novembre 2026 à 11:00:00 (heure de Paris) ». */
export const parisInstant = (language: Language, at: Date): string => {
  const moment = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'medium', timeZone: legalZone }).format(at);
  return `${sayFirst(language, moment)} (${parisTime[language]})`;
};
