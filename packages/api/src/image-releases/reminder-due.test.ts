import { describe, expect, it } from 'vitest';
import { reminderDue } from './reminder-due.ts';

const expiresAt = new Date('2028-05-22T10:00:00+02:00');
const at = (text: string) => new Date(text);

describe('the reminders of a release', () => {
  it.each([
    ['none while it runs long', '2028-03-23T09:59:59.999+01:00', null, null],
    ['60 days before, by the clock of Paris, though an hour was skipped in between', '2028-03-23T10:00:00+01:00', null, 60],
    ['not twice', '2028-04-01T10:00:00+02:00', 60, null],
    ['30 days before', '2028-04-22T10:00:00+02:00', 60, 30],
    ['7 days before', '2028-05-15T10:00:00+02:00', 30, 7],
    ['1 day before', '2028-05-21T10:00:00+02:00', 7, 1],
    ['the end, at the instant itself', '2028-05-22T10:00:00+02:00', 1, 0],
    ['nothing after the end was told', '2028-06-22T10:00:00+02:00', 0, null],
    ['of several missed, the nearest alone', '2028-05-16T10:00:00+02:00', null, 7],
  ])('A2: %s', (_what, now, lastReminderDays, due) => {
    expect(reminderDue({ expiresAt, lastReminderDays }, at(now))).toBe(due);
  });
});
