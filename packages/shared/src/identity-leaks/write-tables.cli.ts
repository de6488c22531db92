import { readFileSync, writeFileSync } from 'node:fs';
import { type GeneratedTable, generatedTables } from './tables.ts';

/** `node write-tables.cli.ts` writes the generated tables anew; a test fails while they differ. */
const pathOf = (table: GeneratedTable) => new URL(table.file, import.meta.url);

for (const table of generatedTables()) {
  const before = readFileSync(pathOf(table), { encoding: 'utf8', flag: 'a+' });
  if (before !== table.source) writeFileSync(pathOf(table), table.source);
  process.stdout.write(`${table.file}: ${before === table.source ? 'unchanged' : 'written'}, ${table.source.length} characters\n`);
}
