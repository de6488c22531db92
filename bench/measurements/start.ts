import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { closeLater } from '../closing.ts';
import { median } from '../figures/statistics.ts';
import { short, table } from '../figures/table.ts';
import type { Section } from './section.ts';

const root = join(import.meta.dirname, '../..');

/** The files of this tree that git knows or would add, as a clone has them: nothing installed, nothing built. */
const copyTree = async (into: string): Promise<void> => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  for (const file of files.split('\n').filter(Boolean)) await cp(join(root, file), join(into, file)).catch(() => undefined); // deleted, not yet committed
};

type Start = { seconds: number; packages: number };

/** As a newcomer does: npm, and nothing of this run’s environment but where programs and the packages’ cache are. */
const start = async (clone: string, port: number): Promise<Start> => {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !/node_modules|\.tools/.test(folder));
  const env = { PATH: path.join(':'), HOME: process.env.HOME, PORT: String(port) };
  const begin = performance.now();
  const npm = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(npm, 'exit');
  closeLater(async () => {
    npm.kill('SIGINT');
    await ended;
  });
  let said = '';
  npm.stderr.on('data', (chunk) => (said += chunk));
  let packages = 0;
  const seconds = await new Promise<number>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
    createInterface(npm.stdout).on('line', (line) => {
      said += `${line}\n`;
      packages += Number(/^(?:Getting|Installing) .*: ([\d.]+) s$/.exec(line)?.[1] ?? 0);
      if (line === `ready http://localhost:${port}`) resolve((performance.now() - begin) / 1000);
    });
  });
  npm.kill('SIGINT');
  await ended;
  return { seconds, packages };
};

/** Cold: a clean tree, from npm’s and pnpm’s caches; everything is installed, built, migrated, and the demo people are made. Warm: again, with all of it there. */
export const measureStart = async (port: number): Promise<Section> => {
  const clone = await mkdtemp(join(tmpdir(), 'jobprod-bench-start-'));
  closeLater(() => rm(clone, { recursive: true, force: true }));
  await chmod(clone, 0o755); // PostgreSQL may run under another account
  await copyTree(clone);
  const cold = await start(clone, port);
  const warm: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) warm.push((await start(clone, port)).seconds);
  const [there, next] = [cold.seconds - cold.packages, median(warm)];
  const rows = [
    ['cold, in all', short(cold.seconds)],
    ['of which getting Node, pnpm and packages', short(cold.packages)],
    ['warm (median of 3)', short(next)],
  ];
  return {
    title: '`npm start`',
    lines: ['', ...table(['', 'seconds'], rows)],
    goals: [
      { said: '`npm start`: under 30 s once packages are there', figure: short(there), reached: there < 30 },
      { said: '`npm start`: under 6 s the next time', figure: short(next), reached: next < 6 },
    ],
  };
};
