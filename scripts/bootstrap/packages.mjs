import { readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { command } from './command.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';

/** Exactly what the lockfile names. It was checked when it was written: asking the registry about each package again takes 19 s. */
export async function installPackages(root, { node, pnpm }) {
  const workspace = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'e2e', 'bench'];
  const manifests = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'patches',
    ...workspace.map((folder) => `${folder}/package.json`),
  ];
  await unlessStamped(root, 'packages', hashOf(root, manifests), ['node_modules/.modules.yaml'], async () => {
    const env = { ...process.env, CI: 'true', PATH: [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter) };
    const args = ['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=append-only'];
    await command('Installing packages', pnpm, args, { cwd: root, env });
  });
}
