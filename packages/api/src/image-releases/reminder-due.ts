import { addInParis } from '@jobprod/shared/civil-time';

/** A2: how many days before its end a candidate is reminded; 0 is the end itself. */
export const reminderDays = [60, 30, 7, 1, 0] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * The reminder to send now, by civil days in Paris before the end; null where none is due. Each goes once: what was sent is never sent again, and of several
 * that have come due meanwhile only the nearest to the end still says something true.
 */
export const reminderDue = (
  { expiresAt, lastReminderDays }: { expiresAt: Date; lastReminderDays?: number | null },
  now: Date,
): ReminderDays | null => {
  const nearest = reminderDays.findLast((days) => addInParis(expiresAt, { days: -days }) <= now);
  return nearest !== undefined && nearest < (lastReminderDays ?? Number.POSITIVE_INFINITY) ? nearest : null;
};
