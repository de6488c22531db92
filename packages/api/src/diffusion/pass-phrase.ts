import { createHash, randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash } from '@node-rs/argon2';
import { createBoundedQueue } from '../platform/bounded-queue.ts';
import { passwordWords } from './password-words.ts';

/** Six of 2,048 words: 66 bits, more than can be tried at any gate. */
const wordsInPhrase = 6;

/** Readable, to be said on the telephone or copied by hand. */
export const newPassPhrase = (): string =>
  Array.from({ length: wordsInPhrase }, () => passwordWords[randomInt(passwordWords.length)]).join('-');

/** What was typed, without what people change on the way: accents, capitals, spaces for hyphens. */
export const normalPhrase = (typed: string): string =>
  (
    typed
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');

/** What was typed at the gate, as references are written: « jp 4f7k2q » is JP-4F7K2Q. */
export const normalReference = (typed: string): string => {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.startsWith('JP') ? `JP-${letters.slice(2)}` : letters;
};

/**
 * Hashing runs on the threads of the pool, of which two leave room for files and names, and never on every processor: one stays with whoever answers the rest
 * (fault F10).
 */
const queue = createBoundedQueue({ atOnce: Math.min(2, Math.max(1, availableParallelism() - 1)), waiting: 40 });

/** The least that is deemed safe for argon2id: 19 MiB, two passes (OWASP). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/**
 * The slow hash of a pass phrase at a gate. The salt is the gate's own, so that one hash is compared with every password of a profile, and a gate that leads nowhere
 * costs the same: salts need to differ, not to be secret, and the phrases are too random for a table.
 */
export const hashPhrase = (gate: string, phrase: string): Promise<string> =>
  queue(() => hash(normalPhrase(phrase), { ...cost, salt: createHash('sha256').update(`gate ${gate}`).digest().subarray(0, 16) }));
