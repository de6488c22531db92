import { createHash } from 'node:crypto';

/** What was written, as the register proves it: by its digest. */
export const digestOfWords = (words: string): string => createHash('sha256').update(words).digest('hex');
