import { expect, it } from 'vitest';
import { profileExpiry } from './profile-expiry.ts';

const at = (text: string) => new Date(text);

it('G5: without a sign of its person for two years, by the calendar of Paris, a profile goes off; they are told thirty days before', () => {
  const sign = at('2026-02-28T09:30:00Z');
  expect(profileExpiry(sign, null)).toEqual({ warnAt: at('2028-01-29T09:30:00Z'), expiresAt: null });
  expect(profileExpiry(sign, at('2028-01-29T09:31:00Z')).expiresAt).toEqual(at('2028-02-28T09:31:00Z'));
});

it('G5: never without a warning: told late, it goes off late; a warning from before the last sign counts for nothing', () => {
  const sign = at('2026-02-28T09:30:00Z');
  expect(profileExpiry(sign, at('2028-06-01T08:00:00Z')).expiresAt).toEqual(at('2028-07-01T08:00:00Z'));
  expect(profileExpiry(sign, at('2026-02-28T09:30:00Z')).expiresAt).toBeNull();
});
