import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root: string;
let port: number;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'jobprod-clone-')));
  chmodSync(root, 0o755);
  execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '..'), join(root, 'jobprod')]);
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
  probe.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As a newcomer does: npm, and nothing of this run's environment but where programs and the packages' cache are. */
async function start() {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !/node_modules|\.tools/.test(folder));
  const env = { PATH: path.join(':'), HOME: process.env.HOME, PORT: String(port) };
  const began = performance.now();
  const npm = spawn('npm', ['start'], { cwd: join(root, 'jobprod'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  npm.stderr.on('data', (text) => (said += text));
  const seconds = await new Promise<number>((resolve, reject) => {
    npm.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
    createInterface(npm.stdout).on('line', (line) => {
      said += `${line}\n`;
      if (line === `ready http://localhost:${port}`) resolve((performance.now() - began) / 1000);
    });
  });
  return { npm, seconds, said: () => said };
}

async function interrupt({ npm }: Awaited<ReturnType<typeof start>>) {
  const exit = once(npm, 'exit');
  npm.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
}

describe('a clean clone', { timeout: 300_000 }, () => {
  it('is ready after npm start, refuses a second start with a sentence, and ends well on Ctrl-C', async () => {
    const first = await start();
    expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
    await expect(start()).rejects.toThrow(/already running/);
    await interrupt(first);
    await expect(fetch(`http://localhost:${port}/readyz`)).rejects.toThrow('fetch failed');
  });

  it('is ready in less than 6 seconds the next time', async () => {
    const next = await start();
    await interrupt(next);
    expect(next.seconds).toBeLessThan(6);
  });
});
