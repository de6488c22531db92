import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import type { TestApp } from './test-app.ts';

const child = fileURLToPath(new URL('../dist/test/mail-door-child.js', import.meta.url));
const api = fileURLToPath(new URL('..', import.meta.url));

const hookSecret = 'of the hosted service';

/** The doors for mail in a process of its own, on the application's database. */
export const openDoor = async ({ databaseUrl, services: { settings } }: TestApp) => {
  const told = { databaseUrl, settings, relay: { name: 'relay.test', addresses: ['127.0.0.1'] }, hookSecret };
  const running: ChildProcess = spawn(process.execPath, [child, JSON.stringify(told)], { cwd: api, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(running.stdout ?? running, 'data')) as [Buffer];
  const [port = 0, hookPort = 0] = said.toString().split(' ').map(Number);
  const memory = async (line: 'VmHWM' | 'VmRSS'): Promise<number> => {
    const status = await readFile(`/proc/${running.pid}/status`, 'utf8');
    return Number(new RegExp(`${line}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  };
  return {
    port,
    /** Begins to watch what it holds; the answer tells how many megabytes more it has held since, at most. */
    async watchMemory() {
      const before = await memory('VmRSS');
      // Linux: the peak is counted anew from here.
      await writeFile(`/proc/${running.pid}/clear_refs`, '5');
      return async () => (await memory('VmHWM')) - before;
    },
    /** Seconds of work it has done so far, whatever else the machine does. */
    work: async (): Promise<number> => {
      const [, after = ''] = (await readFile(`/proc/${running.pid}/stat`, 'utf8')).split(') ');
      const [user = 0, system = 0] = after.split(' ').slice(11, 13).map(Number);
      return (user + system) / 100;
    },
    send: (raw: Buffer, to = 'contact@jobprod.com', from = 'someone@example.test') => {
      const client = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
      return client.sendMail({ envelope: { from, to: [to] }, raw }).finally(() => client.close());
    },
    /** By the hook of a hosted service: the status it answers. */
    async handIn(raw: Buffer): Promise<number> {
      const body = JSON.stringify({
        from: 'someone@example.test',
        to: ['contact@jobprod.com'],
        ip: '192.0.2.7',
        helo: 'out.example.test',
        raw: raw.toString('base64'),
      });
      const id = `msg_${randomUUID()}`;
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', hookSecret).update(`${id}.${timestamp}.${body}`).digest('base64');
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      };
      return (await fetch(`http://127.0.0.1:${hookPort}/hooks/incoming-mail`, { method: 'POST', headers, body })).status;
    },
    isAlive: () => running.exitCode === null && running.signalCode === null,
    async kill() {
      if (running.exitCode !== null || running.signalCode !== null) return;
      running.kill('SIGKILL');
      await once(running, 'exit');
    },
  };
};
