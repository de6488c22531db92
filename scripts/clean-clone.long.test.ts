import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
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
function launch() {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !/node_modules|\.tools/.test(folder));
  const env = { PATH: path.join(':'), HOME: process.env.HOME, PORT: String(port) };
  return spawn('npm', ['start'], { cwd: join(root, 'jobprod'), env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

async function start() {
  const began = performance.now();
  const npm = launch();
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

/** What a quiet machine is given, stretched by what else this one is doing; bench/ measures it exactly. */
const withinSeconds = (seconds: number) => seconds * Math.max(1, (loadavg()[0] ?? 0) / cpus().length);

/** What the demo people leave when they are whole. */
const demoIsThere = async (): Promise<void> => {
  const query = '{ profiles(first: 5) { nodes { slug clip { title } } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://localhost:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  expect(await response.json()).toMatchObject({
    data: { profiles: { nodes: [{ slug: expect.any(String), clip: { title: expect.any(String) } }] } },
  });
};

describe('a clean clone', { timeout: 300_000 }, () => {
  it('is ready after npm start, refuses a second start with a sentence, and ends well on Ctrl-C', async () => {
    const first = await start();
    console.log(`cold npm start, installing included: ${first.seconds.toFixed(1)} s`);
    expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
    await demoIsThere();
    await expect(start()).rejects.toThrow(/already running/);
    await interrupt(first);
    await expect(fetch(`http://localhost:${port}/readyz`)).rejects.toThrow('fetch failed');
  });

  it('is ready in less than 6 seconds the next time', async () => {
    const next = await start();
    await interrupt(next);
    console.log(`warm npm start: ${next.seconds.toFixed(1)} s`);
    expect(next.seconds).toBeLessThan(withinSeconds(6));
  });

  it('is ready in less than 30 seconds with the packages there and nothing else', async () => {
    for (const built of [
      '.data',
      '.tools/stamps/api',
      '.tools/stamps/web',
      'packages/api/dist',
      'packages/shared/dist',
      'packages/web/dist',
    ])
      rmSync(join(root, 'jobprod', built), { recursive: true, force: true });
    const next = await start();
    await interrupt(next);
    console.log(`npm start with packages there, building and making the demo people: ${next.seconds.toFixed(1)} s`);
    expect(next.seconds).toBeLessThan(withinSeconds(30));
  });

  it('goes on with the demo people where a start that was killed left them', async () => {
    rmSync(join(root, 'jobprod/.data'), { recursive: true, force: true });
    const npm = launch();
    await new Promise<void>((resolve) => createInterface(npm.stdout).on('line', (line) => line.startsWith('Making the demo') && resolve()));
    const gone = once(npm, 'exit');
    process.kill(-(npm.pid ?? process.pid), 'SIGKILL');
    await gone;
    const next = await start();
    await demoIsThere();
    await interrupt(next);
  });

  it.each([
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
  ] as const)('stopped by %s as it starts, leaves nothing running: the next start goes through', async (_, signal) => {
    const npm = launch();
    await new Promise<void>((resolve) =>
      createInterface(npm.stdout).on('line', (line) => line.startsWith('Starting PostgreSQL') && resolve()),
    );
    const gone = once(npm, 'exit');
    npm.kill(signal);
    expect(await gone).toEqual([0, null]);
    await interrupt(await start());
  });

  it('on a busy port says so', async () => {
    const squatter = createServer().listen(port, 'localhost');
    await once(squatter, 'listening');
    await expect(start()).rejects.toThrow(`Port ${port} is in use. Stop what runs there, or set PORT to another one.`);
    squatter.close();
  });
});
