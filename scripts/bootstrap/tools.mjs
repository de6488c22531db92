import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { Stop } from './explain.mjs';
import { unlessStamped } from './stamp.mjs';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const NEEDED_BYTES = 1.5e9;

const numbers = (version) => version.split('.').map(Number);

export const nodeCanBootstrap = (version) => numbers(version)[0] >= 20;

/** The long-term lines that the packages accept; 23 ended before it learned what they need. */
export function nodeCanRun(version) {
  const [major, minor] = numbers(version);
  return (major === 22 && minor >= 22) || major >= 24;
}

/** The user's own Node where it will do, else one of ours; pnpm always at the version that wrote the lockfile. */
export async function installTools(root) {
  const own = nodeCanRun(process.versions.node);
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const runtime = `node-${os}-${process.arch}`;
  const wanted = [`pnpm@${PNPM}`, ...(own ? [] : [`${runtime}@${NODE}`])];
  const node = own ? process.execPath : join(root, '.tools/node_modules', runtime, 'bin/node');
  const pnpm = join(root, '.tools/node_modules/.bin/pnpm');
  await unlessStamped(
    root,
    'tools',
    wanted.join(' '),
    own ? ['.tools/node_modules/.bin/pnpm'] : ['.tools/node_modules/.bin/pnpm', node.slice(root.length)],
    async () => {
      checkSpace(root);
      mkdirSync(join(root, '.tools'), { recursive: true });
      const [file, first] = npm();
      const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--ignore-scripts=false', '--loglevel=error'];
      await command(
        own ? 'Getting pnpm' : `Getting Node ${NODE} and pnpm`,
        file,
        [...first, 'install', '--prefix', join(root, '.tools'), ...quiet, ...wanted],
        { cwd: join(root, '.tools') },
      );
    },
  );
  return { node, pnpm };
}

/** The npm that started us, else the first on the path. */
function npm() {
  const running = process.env.npm_execpath ?? '';
  if (running.endsWith('npm-cli.js') && existsSync(running)) return [process.execPath, [running]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

function checkSpace(root) {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Stop(
      `JobProd needs about 1.5 GB under ${root} to install itself, and ${Math.round((bavail * bsize) / 1e6)} MB are free: free some, then run the same command again.`,
    );
}
