import type { Language } from './language.ts';

/** The clock of legal periods, as papers, mails and pages name it beside an hour. */
export const parisTime: Readonly<Record<Language, string>> = { fr: 'heure de Paris', en: 'Paris time' };
