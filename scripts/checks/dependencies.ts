import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.cjs';
import { sourceFiles } from './source-files.ts';

const FOLDERS = ['packages', 'e2e', 'bench'];

/** Who imports whom, held against the map of the house. Silence from a cruise that saw too little is no silence. */
export async function checkDependencies(root: string): Promise<string[]> {
  const expected = sourceFiles(root, FOLDERS).filter((path) => !/\.test\.tsx?$/.test(path));
  if (expected.length === 0) return ['No source file was found to check.'];
  const { forbidden, options } = configuration;
  const folders = FOLDERS.filter((folder) => expected.some((path) => path.startsWith(`${folder}/`)));
  const { output } = await cruise(folders, { ...options, baseDir: root, ruleSet: { forbidden }, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return [...unseen(output, expected), ...violations(output)];
}

function unseen(result: ICruiseResult, expected: string[]): string[] {
  const seen = new Set(result.modules.map((module) => module.source));
  const missing = expected.filter((path) => !seen.has(path));
  if (missing.length === 0) return [];
  return [
    `dependency-cruiser saw ${expected.length - missing.length} of ${expected.length} source files, and missed ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}.`,
  ];
}

function violations({ summary }: ICruiseResult): string[] {
  const comments = new Map(configuration.forbidden.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(({ from, to, rule, cycle }) => {
    const way = cycle && cycle.length > 0 ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`;
    return `${way}\n  ${rule.name}: ${comments.get(rule.name) ?? ''}`;
  });
}

if (import.meta.main) {
  const findings = await checkDependencies(join(import.meta.dirname, '../..'));
  console.log(findings.join('\n'));
}
