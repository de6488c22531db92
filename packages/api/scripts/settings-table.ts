/// <reference types="node" />
/** Writes `docs/operating.md` (or the file named) with the table of settings as `settings.ts` has them; the rest of the page is kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSettings } from '../src/app/settings-table.ts';

const page = join(import.meta.dirname, '../../../docs/operating.md');
const [start, end] = ['<!-- settings: printed by packages/api/scripts/settings-table.ts -->', '<!-- end of settings -->'] as const;
const [target = page] = process.argv.slice(2);

const [before, rest] = readFileSync(page, 'utf8').split(start);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error(`${page} lacks the two marks that the table stands between`);
writeFileSync(target, `${before}${start}\n\n${printSettings()}\n\n${end}${after}`);
