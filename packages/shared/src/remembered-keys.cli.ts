import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandEnvironment } from './command-words.ts';
import { formatKeyList, readKeyList } from './published-keys.ts';
import { standingKeys, type Trust } from './standing-keys.ts';
import { isSameKey, type VerifierKey } from './verifier-key.ts';

/** Where `npm run verify -- --remember` keeps the keys of whoever runs it; undefined where they have no folder of their own. */
export const rememberedKeysPath = ({ XDG_CONFIG_HOME, APPDATA, HOME }: CommandEnvironment): string | undefined => {
  const folder = XDG_CONFIG_HOME || APPDATA || (HOME && join(HOME, '.config'));
  return folder ? join(folder, 'jobprod', 'register-keys.txt') : undefined;
};

/** Undefined where nothing is remembered. A file that holds a line which is no key is not believed in part. */
export const rememberedKeys = async (path: string): Promise<Trust | 'damaged' | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { trust, unusable, unannounced } = await readKeyList(text);
  if (unusable.length > 0 || unannounced.length > 0) return 'damaged';
  return trust.trustedKeys.length > 0 ? trust : undefined;
};

const isKnown = async (key: VerifierKey, { trustedKeys, keyAnnouncements }: Trust): Promise<boolean> =>
  (await standingKeys(key.name, { trustedKeys, keyAnnouncements })).some((one) => isSameKey(one.key, key));

/**
 * Adds keys to those remembered, each origin under one first key for good: another one, which the first does not announce, is given back and
 * nothing is kept. Whoever wants that forgets the first by deleting the file.
 */
export const rememberKeys = async (path: string, known: Trust | undefined, given: Trust): Promise<{ other: VerifierKey } | undefined> => {
  const keyAnnouncements = [...new Set([...(known?.keyAnnouncements ?? []), ...(given.keyAnnouncements ?? [])])];
  const trustedKeys = [...(known?.trustedKeys ?? [])];
  for (const key of given.trustedKeys) {
    if (await isKnown(key, { trustedKeys, keyAnnouncements })) continue;
    if (trustedKeys.some(({ name }) => name === key.name)) return { other: key };
    trustedKeys.push(key);
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, formatKeyList({ keys: trustedKeys, announcements: keyAnnouncements }), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return undefined;
};
