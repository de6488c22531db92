import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { hashOfApi } from './bootstrap/build.mjs';
import { hashOfManifests } from './bootstrap/packages.mjs';
import { Tree } from './checks/tree.ts';

const isRoot = process.getuid?.() === 0;
/** Root in a container may be without this right. */
const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

/** A clone that holds the bootstrap alone: nothing is installed. */
function clone(files: Record<string, string> = {}): Tree {
  const tree = new Tree({
    'package.json': '{ "private": true, "type": "module", "scripts": { "start": "exec node scripts/run.mjs start" } }',
    ...files,
  });
  chmodSync(tree.root, 0o755);
  mkdirSync(join(tree.root, 'scripts'));
  for (const path of ['run.mjs', 'bootstrap'])
    cpSync(join(import.meta.dirname, path), join(tree.root, 'scripts', path), { recursive: true });
  return tree;
}

const run = (tree: Tree, target: string, env: NodeJS.ProcessEnv = {}, account = {}) => {
  const given = { PATH: process.env.PATH, HOME: join(tree.root, 'home'), npm_config_cache: join(tree.root, 'npm-cache'), ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', target], {
    cwd: tree.root,
    env: given,
    encoding: 'utf8',
    ...account,
  });
  return { status, said: stdout + stderr };
};

describe('a start that cannot be made says what to do', () => {
  it('for a target that does not exist', () => {
    using tree = clone();
    expect(run(tree, 'strat')).toEqual({
      status: 1,
      said: '"strat" is none of start, admin, audit, verify, test, test-long, generate, bench.\n',
    });
  });

  it('without a network', () => {
    using tree = clone();
    const { status, said } = run(tree, 'start', { npm_config_registry: 'http://127.0.0.1:9/' });
    expect(said).toContain('The package registry cannot be reached. Check the network');
    expect(status).toBe(1);
  });

  it('in a folder that this account may not write', () => {
    using tree = clone();
    if (!isRoot) chmodSync(tree.root, 0o555);
    const { status, said } = run(tree, 'start', {}, isRoot ? { uid: 65534, gid: 65534 } : {});
    expect(said).toContain(`This account may not write in ${tree.root}. Give it the folder (chown), or clone to one of its own.`);
    expect(status).toBe(1);
  });

  it.runIf(canMount)('on a disk without space', () => {
    using tree = clone();
    mkdirSync(join(tree.root, '.tools'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', tree.root]);
    try {
      cpSync(join(import.meta.dirname, 'run.mjs'), join(tree.root, 'scripts/run.mjs'));
      cpSync(join(import.meta.dirname, 'bootstrap'), join(tree.root, 'scripts/bootstrap'), { recursive: true });
      const { status, said } = run(tree, 'start');
      expect(said).toMatch(/JobProd needs about 1\.5 GB under .*, and \d MB are free: free some, then run the same command again\./);
      expect(status).toBe(1);
    } finally {
      execFileSync('umount', [tree.root]);
    }
  });
});

/** Stands for the service: says ready, takes a moment to stop, says what it was told. */
const service = `
  let told = 0;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
    told += 1;
    console.log('told ' + signal);
    setTimeout(() => { console.log('stopped after ' + told); process.exit(0); }, 300);
  });
  setInterval(() => {}, 1000);
  console.log('ready ' + process.pid);
`;

/** A clone where everything was installed and built before. */
function built(main: string): Tree {
  const tree = clone({
    'packages/api/src/main.ts': '',
    'packages/api/dist/src/main.js': main,
    'packages/shared/dist/a.js': '',
    'node_modules/.modules.yaml': '',
    '.tools/node_modules/.bin/pnpm': '',
    '.tools/stamps/tools': 'pnpm@12.21.0',
  });
  tree.write('.tools/stamps/packages', hashOfManifests(tree.root));
  tree.write('.tools/stamps/api', hashOfApi(tree.root));
  return tree;
}

/** Starts as npm does, in a group of its own as a terminal does, and waits for the service. */
async function start(tree: Tree): Promise<{ npm: ChildProcess; pid: number; lines: string[]; ended: Promise<unknown> }> {
  const npm = spawn('npm', ['start'], { cwd: tree.root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const lines: string[] = [];
  const pid = await new Promise<number>((resolve) => {
    createInterface(npm.stdout).on('line', (line) => {
      lines.push(line);
      const [, ready] = /^ready (\d+)$/.exec(line) ?? [];
      if (ready) resolve(Number(ready));
    });
  });
  return { npm, pid, lines, ended: once(npm.stdout, 'close') };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a start', () => {
  it('installs and builds nothing that is there, and hands back the exit code', () => {
    using tree = built('process.exit(7);');
    expect(run(tree, 'start')).toEqual({ status: 7, said: '' });
  });

  it.each([
    ['Ctrl-C in a terminal, which reaches the whole group,', 'SIGINT', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['SIGINT to npm', 'SIGINT', (pid: number) => process.kill(pid, 'SIGINT')],
    ['SIGTERM to npm', 'SIGTERM', (pid: number) => process.kill(pid, 'SIGTERM')],
  ])('ends well on %s: the service is told once, and npm waits until it has stopped', async (_, signal, send) => {
    using tree = built(service);
    const { npm, pid, lines, ended } = await start(tree);
    const exit = once(npm, 'exit');
    send(npm.pid ?? 0);
    expect(await exit).toEqual([0, null]);
    expect(isAlive(pid)).toBe(false);
    await ended;
    expect(lines.slice(-2)).toEqual([`told ${signal}`, 'stopped after 1']);
  });

  it('does not outlive an npm that was killed', async () => {
    using tree = built(service);
    const { npm, lines, ended } = await start(tree);
    npm.kill('SIGKILL');
    await ended; // nobody holds the pipe any more
    expect(lines.slice(-2)).toEqual(['told SIGTERM', 'stopped after 1']);
  });

  it.runIf(process.platform === 'linux')('does not outlive a bootstrap that was killed', async () => {
    using tree = built(service);
    const { pid, lines, ended } = await start(tree);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(execFileSync('cat', [`/proc/${pid}/status`], { encoding: 'utf8' }))?.[1]);
    process.kill(parent, 'SIGKILL');
    await ended;
    expect(lines.slice(-2)).toEqual(['told SIGTERM', 'stopped after 1']);
  });

  it('leaves no lock behind', () => {
    using tree = built('');
    expect(run(tree, 'start').status).toBe(0);
    expect(existsSync(join(tree.root, '.tools/lock'))).toBe(false);
  });
});
