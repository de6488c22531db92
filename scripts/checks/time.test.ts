import { expect, it } from 'vitest';
import { checkTime } from './time.ts';
import { Tree } from './tree.ts';

const file = 'packages/api/src/profiles/publish-profile.ts';

it.each([
  ['new Date()', 'export const at = new Date();'],
  ['Date()', 'export const at = Date();'],
  ['Date.now', 'export const at = Date.now();'],
  ['Date.now', 'export const clock = Date.now;'],
  ['Temporal.Now', 'export const at = Temporal.Now.instant();'],
  ["the database's clock, now()", 'export const sql = `select * from clip where expires_at < now()`;'],
  ["the database's clock, now()", "export const column = { default: 'now()' };"],
  ["the database's clock, current_timestamp", "export const sql = 'insert into seen values (current_timestamp)';"],
  ["the database's clock, clock_timestamp()", 'export const sql = `update seen set at = ${column} where clock_timestamp() > at`;'],
])('finds that a file reads %s', (what, source) => {
  using tree = new Tree({ [file]: `// a first line\n${source}` });
  expect(checkTime(tree.root)).toEqual([
    `${file}:2 reads ${what}. Time comes in by the door: take \`now\` as a value (clock.now() is read once per request or job).`,
  ]);
});

it('finds it in migrations too', () => {
  using tree = new Tree({ 'packages/api/migrations/1.ts': 'export const column = `at timestamptz default now()`;' });
  expect(checkTime(tree.root)).toEqual([expect.stringContaining('packages/api/migrations/1.ts:1 reads')]);
});

it('lets dates be made from values, the clock read time, and tests name the day', () => {
  using tree = new Tree({
    [file]: `// new Date() in a comment\nexport const at = new Date(0), soon = clock.now(), sentence = 'Not now (later)';`,
    'packages/api/src/platform/clock.ts': 'export const now = () => new Date();',
    'packages/api/src/profiles/publish-profile.test.ts': 'export const at = Date.now();',
  });
  expect(checkTime(tree.root)).toEqual([]);
});
