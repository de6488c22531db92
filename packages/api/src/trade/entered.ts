import { parisDay } from '@jobprod/shared/civil-time';
import type { Language } from '@jobprod/shared/language';
import { firstTradeDay } from '@jobprod/shared/trade';
import { Refusal } from '../platform/refusal.ts';

/** The civil day in a `Date` of the API, from the founding terms to today in Paris: an entry tells what has happened (fault J12). */
export const dayOf = (date: Date, now: Date, path: string): string => {
  const day = date.toISOString().slice(0, 10);
  const today = parisDay(now);
  if (day.length !== 10 || date.getUTCFullYear() > 9999 || day < firstTradeDay || day > today)
    throw new Refusal('DAY_OUT_OF_BOUNDS', { from: firstTradeDay, to: today }, [path]);
  return day;
};

/** A reference in capitals without spaces: two spellings are one. */
export const referenceKeyOf = (reference: string): string => reference.toLocaleUpperCase('fr').replaceAll(/\s/g, '');

export const eurosIn = (language: Language, cents: number): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Whole cents within their bounds. */
export const boundedCents = (
  cents: number,
  { from, to, path, language }: { from: number; to: number; path: string; language: Language },
): number => {
  if (!Number.isSafeInteger(cents) || cents < from || cents > to)
    throw new Refusal('AMOUNT_OUT_OF_BOUNDS', { from: eurosIn(language, from), to: eurosIn(language, to) }, [path]);
  return cents;
};
