import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const generated = join(import.meta.dirname, '../../web/src/gql');

/** Every operation of our own pages, as their generated sources have it: hash → text. */
export const pagesOperations = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(generated, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('persisted-documents.json'))
      .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(generated, file), 'utf8')) as Record<string, string>))
      .map(([hash, text]) => [hash.replace(/^sha256:/, ''), text] as const),
  );
