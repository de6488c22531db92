import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Contender = { name: string; pid: number; origin: string; stop(): Promise<void> };

const leaveWithParent = new URL('../../scripts/bootstrap/leave-with-parent.mjs', import.meta.url).href;

/** A server in a process of its own, in production’s mode; it says `ready` and its address, and stops when told. */
export const startContender = async (name: string, script: string, environment: NodeJS.ProcessEnv): Promise<Contender> => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment };
  const child = spawn(process.execPath, ['--import', leaveWithParent, join(import.meta.dirname, script)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`${name} ended with ${code} before it was ready`)));
    createInterface(child.stdout).on('line', (line) => {
      const [, address] = /^ready (\S+)$/.exec(line) ?? [];
      if (address) resolve(address);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { name, pid: child.pid ?? 0, origin, stop };
};
