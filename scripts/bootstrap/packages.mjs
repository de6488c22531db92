import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { command } from './command.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';

export function hashOfManifests(root) {
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')).map((name) => `packages/${name}`) : [];
  const manifests = ['.', ...packages, 'e2e', 'bench'].map((folder) => join(folder, 'package.json'));
  return hashOf(root, [...manifests, 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'patches']);
}

/** Exactly what the lockfile names. It was checked when it was written: asking the registry about each package again takes 19 s. */
export async function installPackages(root, { node, pnpm }) {
  await unlessStamped(root, 'packages', hashOfManifests(root), ['node_modules/.modules.yaml'], async () => {
    const env = { ...process.env, CI: 'true', PATH: [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter) };
    const args = ['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=append-only'];
    await command('Installing packages', pnpm, args, { cwd: root, env });
  });
}
