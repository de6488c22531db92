/** Writes `docs/operating.md` (or the file named) with the table of settings as `config.ts` has them; the rest of the page is kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/app/config.ts';

const page = join(import.meta.dirname, '../../../docs/operating.md');
const [start, end] = ['<!-- settings: printed by packages/api/scripts/settings-table.ts -->', '<!-- end of settings -->'];
const [target = page] = process.argv.slice(2);

const lines = Object.entries(settings).map(([name, { accepts, defaultsTo, does }]) => `| \`${name}\` | ${accepts} | ${defaultsTo} | ${does} |`);
const table = ['| setting | accepts | when nothing is said | what it does |', '|---|---|---|---|', ...lines].join('\n');

const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(start);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error(`${page} lacks the two marks that the table stands between`);
writeFileSync(target, `${before}${start}\n\n${table}\n\n${end}${after}`);
