import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedTables } from './tables.ts';

it.each(generatedTables())('C2: $file is what write-tables.cli.ts makes', ({ file, source }) => {
  expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toBe(source);
});
