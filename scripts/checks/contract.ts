import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

const schemaFile = 'packages/api/schema.graphql';
const declarations = 'CHANGELOG.md';

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'safe.directory=*', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const commitsOf = (root: string): string[] =>
  git(root, 'log', '-2', '--first-parent', '--format=%H', '--', schemaFile)
    .split('\n')
    .filter((line) => line !== '');

/**
 * What programs that know the schema before its last change would find broken, and that the changelog does not declare: a line that names the field in backticks
 * (`Candidate.nextStep`) and says what to use instead. A copy without that history has nothing to compare with.
 */
export function checkContract(root: string): string[] {
  const now = readFileSync(join(root, schemaFile), 'utf8');
  const before = (existsSync(join(root, '.git')) ? commitsOf(root) : [])
    .map((commit) => git(root, 'show', `${commit}:${schemaFile}`))
    .find((schema) => schema !== now);
  if (before === undefined) return [];
  const declared = readFileSync(join(root, declarations), 'utf8');
  return findBreakingChanges(buildSchema(before), buildSchema(now))
    .filter(({ description }) => !declared.includes(`\`${/^\S*\w/.exec(description)?.[0]}\``))
    .map(({ description }) => `${description} Deprecate it instead, or declare it in ${declarations}.`);
}
