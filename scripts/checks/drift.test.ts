import { expect, it } from 'vitest';
import { checkDrift } from './drift.ts';
import { Tree } from './tree.ts';

const writes = (script: string) => ({
  path: 'made',
  cwd: '.',
  command: (target: string): [string, ...string[]] => [
    process.execPath,
    '--eval',
    `const fs = require('fs'); const target = ${JSON.stringify(target)}; ${script}`,
  ],
});
const file = writes("fs.writeFileSync(target, 'one\\ntwo\\n')");
const folder = writes("fs.mkdirSync(target); fs.writeFileSync(target + '/a', '1'); fs.writeFileSync(target + '/b', '2')");

it('is content with what would be made again', async () => {
  using tree = new Tree({ made: 'one\ntwo\n' });
  expect(await checkDrift(tree.root, file)).toEqual([]);
});

it.each([
  ['a stale file', file, { made: 'one\ntoo\n' }, ['made is stale at line 2: "too" should be "two". Run: npm run generate']],
  ['a missing file', file, {}, ['made is missing. Run: npm run generate']],
  ['a longer file', file, { made: 'one\ntwo\n\nthree' }, ['made is stale at line 4: "three" should be "". Run: npm run generate']],
  [
    'a folder',
    folder,
    { 'made/a': '1', 'made/c': '3' },
    ['made/c is no longer made. Run: npm run generate', 'made/b is missing. Run: npm run generate'],
  ],
  [
    'a command that makes nothing',
    writes(''),
    { made: 'one' },
    ['made was not made again: its command wrote nothing. Run: npm run generate'],
  ],
])('finds %s', async (_, generated, files, findings) => {
  using tree = new Tree(files);
  expect(await checkDrift(tree.root, generated)).toEqual(findings);
});

it('passes on what the command says when it fails', async () => {
  using tree = new Tree({});
  await expect(checkDrift(tree.root, writes("throw new Error('no schema here')"))).rejects.toThrow('no schema here');
});
