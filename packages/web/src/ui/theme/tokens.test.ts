import { readFileSync } from 'node:fs';
import { colours } from '@jobprod/shared/colours';
import { expect, it } from 'vitest';

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

it.each(Object.entries(colours))('mails and pages without a script draw --%s in the pages’ own colour', (name, { day, night }) => {
  expect(tokens).toContain(`--${name}: light-dark(${day}, ${night});`);
});
