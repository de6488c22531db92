// The one door behind every script of package.json. Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApi, buildWeb } from './bootstrap/build.mjs';
import { together } from './bootstrap/command.mjs';
import { explain, Stop } from './bootstrap/explain.mjs';
import { alone } from './bootstrap/lock.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { whenParentLeaves } from './bootstrap/parent.mjs';
import { installTools, nodeCanBootstrap } from './bootstrap/tools.mjs';

const root = join(fileURLToPath(import.meta.url), '../..');

/** `build`: what must be up to date first. `own`: Ctrl-C in a terminal reaches the whole group; this one is told once, by us. */
const targets = {
  start: { file: 'packages/api/dist/src/main.js', build: [buildApi, buildWeb], own: true },
  admin: { file: 'packages/api/dist/src/admin.js', build: [buildApi] },
  audit: { file: 'packages/api/dist/src/audit.js', build: [buildApi] },
  verify: { file: 'packages/shared/src/verify-receipt.cli.ts', build: [] },
  test: { file: 'scripts/test.ts', build: [] },
  'test-long': { file: 'scripts/test.ts', args: ['--long'], build: [] },
  generate: { file: 'scripts/generate.ts', build: [] },
  bench: { file: 'bench/bench.ts', build: [buildApi, buildWeb] },
};

async function run(name, args) {
  const target = targets[name];
  if (!target) throw new Stop(`"${name}" is none of ${Object.keys(targets).join(', ')}.`);
  if (!nodeCanBootstrap(process.versions.node))
    throw new Stop(`JobProd needs Node 20 or later to get going; this is ${process.version}. Install a newer one and try again.`);
  const { node, pnpm } = await alone(root, async () => {
    const tools = await installTools(root);
    await installPackages(root, tools);
    await together(target.build.map((build) => build(root, tools)));
    return tools;
  });
  if (!existsSync(join(root, target.file))) throw new Stop(`${target.file} is missing: is this clone whole?`);
  const path = [...[node, pnpm].map((file) => join(file, '..')), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const flags = [
    '--enable-source-maps',
    '--disable-warning=ExperimentalWarning',
    '--import',
    new URL('./bootstrap/leave-with-parent.mjs', import.meta.url).href,
  ];
  const child = spawn(node, [...flags, join(root, target.file), ...(target.args ?? []), ...args], {
    cwd: target.own ? root : (process.env.INIT_CWD ?? process.cwd()),
    // What Node compiled is kept for the next start, and for every process of a test run.
    env: { NODE_COMPILE_CACHE: join(root, '.tools/compiled'), ...process.env, PATH: path },
    stdio: 'inherit',
    detached: target.own && process.platform !== 'win32',
  });
  return ending(child, target.own);
}

/** Hands signals on, and the exit code back. npm repeats a Ctrl-C that the terminal has already sent: one second makes one of the two. */
function ending(child, own) {
  let interrupted = 0;
  process.on('SIGINT', () => {
    const again = Date.now() - interrupted < 1000;
    interrupted = Date.now();
    if (own ? !again : !process.stdin.isTTY) child.kill('SIGINT');
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  leave = () => child.kill('SIGTERM');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

let leave = () => process.exit(128 + constants.signals.SIGTERM);
if (process.env.npm_lifecycle_event) whenParentLeaves(() => leave());

try {
  const [name, ...args] = process.argv.slice(2);
  process.exitCode = await run(name, args);
} catch (error) {
  console.error(explain(error, root));
  process.exitCode = 1;
}
