/**
 * An instant as JSON of PostgreSQL has it, in UTC and without the noughts at its end, as the API writes it. No date is made of it on the way, since a page of a list
 * holds dozens.
 */
export const instantOf = (text: string): string => {
  if (!text.endsWith('+00:00')) return new Date(text).toISOString();
  const length = text.length - 6;
  if (length === 23) return `${text.slice(0, 23)}Z`;
  return length === 19 ? `${text.slice(0, 19)}.000Z` : `${text.slice(0, Math.min(length, 23)).padEnd(23, '0')}Z`;
};
