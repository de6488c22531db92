import type { Language } from './language.ts';

/** « 1er décembre »: so French says the first of a month, and CLDR’s patterns, which `Intl` follows, do not. */
export const sayFirst = (language: Language, date: string): string =>
  language === 'fr' ? date.replace(/(?<!\d)1(?=\s(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/u, '1er') : date;
