import { centsIn } from '@jobprod/shared/trade';

/** An amount as a field shows it: `1234,50`. */
export const written = (cents: number): string => (cents > 0 ? `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}` : '');

/** The cents in a field, where they are between two bounds. */
export const centsBetween = (text: string, from: number, to: number): number | undefined => {
  const cents = centsIn(text);
  return cents !== undefined && cents >= from && cents <= to ? cents : undefined;
};
