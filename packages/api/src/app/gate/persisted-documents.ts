import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** Operations of our own pages: SHA-256 of the text, in hexadecimal, → the text. */
export type PersistedDocuments = ReadonlyMap<string, string>;

const manifest = v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), v.string());

/** Reads what the pages' build registered; nothing where the pages were not built. */
export const readPersistedDocuments = async (path: string): Promise<PersistedDocuments> => {
  try {
    return new Map(Object.entries(v.parse(manifest, JSON.parse(await readFile(path, 'utf8')))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
};
