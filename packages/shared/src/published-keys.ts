import { findNotes } from './find-notes.ts';
import { standingKeys, type Trust } from './standing-keys.ts';
import { formatVerifierKey, isSameKey, parseVerifierKey, type VerifierKey } from './verifier-key.ts';

/** What a list of keys says. */
export interface KeyList {
  /** The first key of each origin, and what announces those after it. */
  trust: Trust;
  /** Lines that are neither a key nor a comment. */
  unusable: string[];
  /** Keys that none before them announces: nobody is known to stand behind them, and they are not trusted. */
  unannounced: string[];
}

const asComment = (note: string): string => note.replaceAll(/^(.*)$/gm, (_, line: string) => (line === '' ? '#' : `# ${line}`));

/**
 * Keys as they are published, one vkey a line, oldest first, as every verifier of signed notes reads them. The heads that announce the later ones
 * follow in comments, which others pass over: without them a key that was replaced, and stolen, would be believed for ever.
 */
export const formatKeyList = ({ keys, announcements }: { keys: readonly VerifierKey[]; announcements: readonly string[] }): string =>
  [
    ...keys.map((key) => `${formatVerifierKey(key)}\n`),
    // A note ends with a newline, which is no empty line of it.
    ...announcements.map((note) => `#\n${asComment(note.replace(/\n$/, ''))}\n`),
  ].join('');

/** Reads what `formatKeyList` writes, and lists that people keep: comments and empty lines between keys. */
export const readKeyList = async (text: string): Promise<KeyList> => {
  const lines = text.split('\n').map((line) => line.trim());
  const comments = lines.filter((line) => line === '' || line.startsWith('#')).map((line) => line.replace(/^# ?/, ''));
  const keyAnnouncements = findNotes(comments.join('\n'));
  const trustedKeys: VerifierKey[] = [];
  const [unusable, unannounced]: [string[], string[]] = [[], []];
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const key = parseVerifierKey(line);
    if (!key) unusable.push(line);
    else if (!trustedKeys.some(({ name }) => name === key.name)) trustedKeys.push(key);
    else {
      const standing = await standingKeys(key.name, { trustedKeys, keyAnnouncements });
      if (!standing.some((one) => isSameKey(one.key, key))) unannounced.push(line);
    }
  }
  return { trust: { trustedKeys, keyAnnouncements }, unusable, unannounced };
};
