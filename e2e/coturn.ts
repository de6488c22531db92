import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const isRoot = process.getuid?.() === 0;

const installed = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/sbin', '/usr/local/bin')
    .map((folder) => join(folder, 'turnserver'))
    .find((path) => existsSync(path));

/** Debian's coturn, installed where that can be done; undefined where there is none. */
export const findCoturn = async (): Promise<string | undefined> => {
  const found = installed();
  if (found !== undefined || !isRoot || process.platform !== 'linux') return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => exec('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { timeout: 300_000, env });
  try {
    await apt('update');
    await apt('install', '--yes', '--no-install-recommends', 'coturn');
  } catch {
    return undefined;
  }
  return installed();
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** A relay on this machine, with the secret it shares with the service. */
export const startCoturn = async (path: string, port: number, secret: string): Promise<{ stop(): Promise<void> }> => {
  const relay: ChildProcess = spawn(
    path,
    [
      ...['-n', '--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`, '--min-port=49160', '--max-port=49200'],
      ...[
        '--use-auth-secret',
        `--static-auth-secret=${secret}`,
        '--realm=jobprod.test',
        '--allow-loopback-peers',
        '--no-cli',
        '--no-tls',
        '--no-dtls',
      ],
      ...['--log-file=stdout', '--simple-log', '--pidfile=/dev/null'],
    ],
    { stdio: 'ignore' },
  );
  const ended = once(relay, 'exit');
  while (!(await answers(port))) {
    if (relay.exitCode !== null) throw new Error(`coturn ended with ${relay.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    stop: async () => {
      relay.kill('SIGTERM');
      await ended;
    },
  };
};
