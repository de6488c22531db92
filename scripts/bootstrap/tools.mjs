import { existsSync, statfsSync } from 'node:fs';
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

const runtime = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** Ours is not needed where the user's own will do. Once here it stays, whoever comes next: to install without it would take it from under what runs. */
export const needsRuntime = (root, version) => !nodeCanRun(version) || existsSync(join(root, `.tools/node_modules/${runtime}/bin/node`));

/** The user's own Node where it will do, else one of ours; pnpm always at the version that wrote the lockfile. */
export async function installTools(root) {
  const own = !needsRuntime(root, process.versions.node);
  const wanted = [`pnpm@${PNPM}`, ...(own ? [] : [`${runtime}@${NODE}`])];
  const products = ['.tools/node_modules/.bin/pnpm', ...(own ? [] : [`.tools/node_modules/${runtime}/bin/node`])];
  await unlessStamped(root, 'tools', wanted.join(' '), products, () => {
    checkSpace(root);
    return command(own ? 'Getting pnpm' : `Getting Node ${NODE} and pnpm`, ...npmInstall(join(root, '.tools'), wanted));
  });
  const [pnpm, node = process.execPath] = products.map((product) => join(root, product));
  return { node, pnpm };
}

function npmInstall(folder, wanted) {
  const [file, ...first] = npm();
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--loglevel=error'];
  // pnpm's install script puts its binary in place; npm's own patience without a network is two minutes.
  const settings = ['--ignore-scripts=false', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  return [file, [...first, 'install', '--prefix', folder, ...quiet, ...settings, ...wanted], { cwd: folder }];
}

/** The npm that started us, else the first on the path. */
function npm() {
  const running = process.env.npm_execpath ?? '';
  if (running.endsWith('npm-cli.js') && existsSync(running)) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function checkSpace(root) {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Stop(
      `JobProd needs about 1.5 GB under ${root} to install itself, and ${Math.round((bavail * bsize) / 1e6)} MB are free: free some, then run the same command again.`,
    );
}
