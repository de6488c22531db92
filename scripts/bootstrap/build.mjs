import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';

const COMMON = ['tsconfig.base.json', 'pnpm-lock.yaml', 'packages/shared'];

export const hashOfApi = (root) => hashOf(root, [...COMMON, 'packages/api']);

export async function buildApi(root, { node }) {
  await unlessStamped(root, 'api', hashOfApi(root), ['packages/api/dist/src', 'packages/shared/dist'], () =>
    command('Building the server', node, [join(root, 'node_modules/typescript/bin/tsc'), '--build', 'packages/api'], { cwd: root }),
  );
}

export async function buildWeb(root, { node }) {
  if (!existsSync(join(root, 'packages/web/index.html'))) return;
  const products = ['client/index.html', 'server/entry-server.js', 'persisted-documents.json'].map((file) => `packages/web/dist/${file}`);
  const vite = (doing, ...args) =>
    command(doing, node, ['node_modules/vite/bin/vite.js', 'build', ...args], { cwd: join(root, 'packages/web') });
  await unlessStamped(root, 'web', hashOf(root, [...COMMON, 'packages/web']), products, async () => {
    await vite('Building the pages');
    await vite('Building what the server draws of them', '--ssr', 'src/app/entry-server.tsx');
  });
}
