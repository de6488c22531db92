import { delimiter, join } from 'node:path';
import { buildWeb } from '../bootstrap/build.mjs';
import { checkContract } from '../checks/contract.ts';
import { checkDependencies } from '../checks/dependencies.ts';
import { checkDrift } from '../checks/drift.ts';
import { generated } from '../checks/generated.ts';
import { checkTime } from '../checks/time.ts';
import { checkTranslations } from '../checks/translations.ts';
import { complaint } from './command.ts';
import { checked, type Step } from './outcome.ts';

const tools = join(import.meta.dirname, '../../node_modules/.bin');
const tool = (name: string, bin: string, ...args: string[]): Step => ({
  name,
  run: async (root) =>
    checked(await complaint(join(tools, bin), args, { cwd: root, env: { PATH: `${tools}${delimiter}${process.env.PATH}` } })),
});

const finding = (name: string, check: (root: string) => Promise<string[]> | string[]): Step => ({
  name,
  run: async (root) => checked((await check(root)).join('\n')),
});

export const types = tool('types', 'tsc', '--build', '--pretty');

export const webBuild: Step = {
  name: 'web build',
  run: async (root) => {
    try {
      await buildWeb(root, { node: process.execPath });
      return checked('');
    } catch (error) {
      return checked(error instanceof Error && 'output' in error ? String(error.output) : String(error));
    }
  },
};

/** Needs the built pages. */
export const pageWeight: Step = {
  name: 'page weight',
  run: async (root) => checked(await complaint(process.execPath, [join(root, 'scripts/checks/bundle-size.mjs')], { cwd: root })),
};

export const checks: Step[] = [
  tool('style', 'biome', 'check', '--error-on-warnings', '--colors=off'),
  tool('typed lint', 'oxlint', '--report-unused-disable-directives'),
  finding('dependencies', checkDependencies),
  finding('contract', checkContract),
  finding('time', checkTime),
  finding('translations', checkTranslations),
  tool('dead code', 'knip'),
  ...generated.map((one) => finding(`drift of ${one.path}`, (root) => checkDrift(root, one))),
];
