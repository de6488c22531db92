import type { Language } from './language.ts';

/** How a command speaks: what `npm run verify` and `npm run audit` have in common. */
export type CommandEnvironment = Readonly<Record<string, string | undefined>>;

export const commandLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: CommandEnvironment): Language =>
  /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'fr';

export const fill = (sentence: string, data: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });

/** What comes out of a file must neither move the cursor nor turn a line around. */
export const plain = (line: string): string =>
  line.replace(
    /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
