import { describe, expect, it } from 'vitest';
import { Tree } from '../checks/tree.ts';
import { checks, types, webBuild } from './checks.ts';

const check = (name: string) => checks.find((step) => step.name === name) ?? expect.fail(`no check is called ${name}`);
const manifest = { '.gitignore': 'node_modules\n', 'package.json': '{\n  "name": "tried",\n  "private": true,\n  "type": "module"\n}\n' };
const compiler =
  '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2024", "noEmit": true, "types": [] }, "include": ["**/*.ts"] }\n';

describe('style', () => {
  it.each([
    ['a.ts', 'export const a = "1"', 'format'],
    ['BadName.ts', 'export const a = 1;\n', 'useFilenamingConvention'],
    ['a.ts', 'export default 1;\n', 'noDefaultExport'],
    ['index.ts', "export * from './a.ts';\n", 'noReExportAll'],
    ['a.ts', 'const unused = 1;\n', 'noUnusedVariables'],
  ])('answers %s holding %j with %s', async (path, source, rule) => {
    using tree = new Tree({ ...manifest, [path]: source }).borrow(['biome.json']);
    expect(await check('style').run(tree.root)).toMatchObject({ passed: 0, failed: 1, report: expect.stringContaining(rule) });
  });

  it('is content with what is written as agreed', async () => {
    using tree = new Tree({ ...manifest, 'a.ts': "export const a = 'one';\n" }).borrow(['biome.json']);
    expect(await check('style').run(tree.root)).toEqual({ passed: 1, failed: 0, skipped: 0, report: '' });
  });
});

describe('typed lint', () => {
  it.each([
    ['export const later = async () => 1;\nlater();', 'no-floating-promises'],
    ['export const later = async () => 1;\n[1].forEach(async () => { await later(); });', 'no-misused-promises'],
    ['export const a: any = 1;', 'no-explicit-any'],
    ['export const first = (list: string[]) => list[0]!;', 'no-non-null-assertion'],
    ['export const read = (text: string) => JSON.parse(text) as { id: string };', 'no-unsafe-type-assertion'],
    ["export const say = (kind: 'a' | 'b') => { switch (kind) { case 'a': return 1; } };", 'switch-exhaustiveness-check'],
    ["export const fail = () => { throw 'no'; };", 'only-throw-error'],
  ])('answers %j with %s', async (source, rule) => {
    using tree = new Tree({ ...manifest, 'tsconfig.json': compiler, 'a.ts': `${source}\n` }).borrow(['.oxlintrc.json']);
    expect(await check('typed lint').run(tree.root)).toMatchObject({ passed: 0, failed: 1, report: expect.stringContaining(rule) });
  });

  it('answers a test that is left out or alone', async () => {
    const source = "import { it } from 'vitest';\nit.only('a', () => {});\nit.skip('b', () => {});\n";
    using tree = new Tree({ ...manifest, 'tsconfig.json': compiler, 'a.test.ts': source }).borrow(['.oxlintrc.json']);
    const { report } = await check('typed lint').run(tree.root);
    expect(report).toContain('no-focused-tests');
    expect(report).toContain('no-disabled-tests');
  });

  it('lets an assertion stand whose reason is written', async () => {
    const source =
      '// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by us\nexport const read = (text: string) => JSON.parse(text) as { id: string };\n';
    using tree = new Tree({ ...manifest, 'tsconfig.json': compiler, 'a.ts': source }).borrow(['.oxlintrc.json']);
    expect(await check('typed lint').run(tree.root)).toMatchObject({ passed: 1, failed: 0 });
  });
});

describe('dead code', () => {
  it.each([
    ['a file nobody loads', { 'scripts/alone.ts': 'export const a = 1;\n' }, 'scripts/alone.ts'],
    [
      'an export nobody uses',
      {
        'scripts/test.ts': "import { a } from './a.ts';\nconsole.log(a);\n",
        'scripts/a.ts': 'export const a = 1;\nexport const forgotten = 2;\n',
      },
      'forgotten',
    ],
    ['a package that is not declared', { 'scripts/test.ts': "import 'undeclared';\n" }, 'undeclared'],
    [
      'a dependency nobody uses',
      { 'package.json': '{ "name": "tried", "type": "module", "dependencies": { "left-behind": "1.0.0" } }\n' },
      'left-behind',
    ],
  ])('finds %s', async (_, files, named) => {
    const started = { 'scripts/run.mjs': "import './test.ts';\n", 'scripts/test.ts': 'console.log(1);\n' };
    using tree = new Tree({ ...manifest, ...started, ...files }).borrow(['knip.json']);
    expect(await check('dead code').run(tree.root)).toMatchObject({ passed: 0, failed: 1, report: expect.stringContaining(named) });
  });
});

it('types: finds a wrong type', async () => {
  using tree = new Tree({ ...manifest, 'tsconfig.json': compiler, 'a.ts': "export const a: number = 'one';\n" });
  expect(await types.run(tree.root)).toMatchObject({
    passed: 0,
    failed: 1,
    report: expect.stringContaining("Type 'string' is not assignable to type 'number'"),
  });
});

it('web build: finds a page that cannot be built', async () => {
  const page = {
    'packages/web/index.html': '<script type="module" src="/src/main.ts"></script>',
    'packages/web/src/main.ts': "import './gone.ts';\n",
  };
  using tree = new Tree({ ...page, 'packages/web/package.json': '{ "type": "module" }' }).borrow([], ['packages/web/node_modules']);
  expect(await webBuild.run(tree.root)).toMatchObject({ passed: 0, failed: 1, report: expect.stringContaining('gone.ts') });
});
