import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command, together } from './command.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';

const COMMON = ['tsconfig.base.json', 'pnpm-lock.yaml', 'packages/shared'];

export const hashOfApi = (root) => hashOf(root, [...COMMON, 'packages/api']);

/** Without checking types, which takes as long again and is for who changes them: `npm test` does. What is written is the same. */
export async function buildApi(root, { node }) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await unlessStamped(root, 'api', hashOfApi(root), ['packages/api/dist/src', 'packages/shared/dist'], () =>
    command('Building the server', node, [tsc, '--build', '--noCheck', 'packages/api'], { cwd: root }),
  );
}

export async function buildWeb(root, { node }) {
  if (!existsSync(join(root, 'packages/web/index.html'))) return;
  const products = ['client/index.html', 'server/entry-server.js', 'persisted-documents.json'].map((file) => `packages/web/dist/${file}`);
  const vite = (doing, ...args) =>
    command(doing, node, ['node_modules/vite/bin/vite.js', 'build', ...args], { cwd: join(root, 'packages/web') });
  await unlessStamped(root, 'web', hashOf(root, [...COMMON, 'packages/web']), products, () =>
    together([vite('Building the pages'), vite('Building what the server draws of them', '--ssr', 'src/app/entry-server.tsx')]),
  );
}
