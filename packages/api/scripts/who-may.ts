/** Writes `docs/who-may.md` (or the file named): the rule tree in the reader's words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlainSchema } from '../src/app/schema.ts';
import { printWhoMay } from '../src/app/who-may.ts';

const [target = join(import.meta.dirname, '../../../docs/who-may.md')] = process.argv.slice(2);
writeFileSync(target, printWhoMay(await buildPlainSchema()));
