import { addInParis } from './civil-time.ts';

/** How long a profile stays published without any sign of its person: two years after the last contact, as the CNIL recommends for candidates (G5). */
export const profileMonths = 24;

/** They are told so many days before. */
export const profileWarningDays = 30;

/** The instant a profile goes off: never without a warning that was given in time, however late that was. */
export const profileExpiry = (lastSignAt: Date, warnedAt: Date | null): { warnAt: Date; expiresAt: Date | null } => {
  const end = addInParis(lastSignAt, { months: profileMonths });
  const isWarned = warnedAt !== null && warnedAt > lastSignAt;
  return {
    warnAt: addInParis(end, { days: -profileWarningDays }),
    expiresAt: isWarned ? new Date(Math.max(end.getTime(), addInParis(warnedAt, { days: profileWarningDays }).getTime())) : null,
  };
};
