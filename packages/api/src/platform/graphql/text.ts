import { Refusal } from '../refusal.ts';

/** A text as people wrote it: NFC, without control characters (line breaks and tabs stay), trimmed. Refused past `maximum` characters. */
export const textOf = (value: string, maximum: number, path: readonly string[]): string => {
  const text = value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  if ([...text].length > maximum) throw new Refusal('CONTENT_TOO_LONG', { maximum }, path);
  return text;
};

/** A text that must say something, on one line. */
export const lineOf = (value: string, maximum: number, path: readonly string[]): string => {
  const line = textOf(value, maximum, path).replace(/\s+/g, ' ');
  if (line === '') throw new Refusal('INVALID_INPUT', { detail: path.at(-1) ?? '' }, path);
  return line;
};
