import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const api = join(import.meta.dirname, '..');

export type Service = {
  process: ChildProcess;
  /** What it printed, both streams, as lines. */
  lines: string[];
  /** Comes with the address once it is ready; rejects with all it said when it ended before. */
  ready: Promise<string>;
  ended: Promise<{ code: number | null; said: string }>;
  /** Waits for a line, printed before or later. */
  said(words: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }>;
};

const running = new Set<ChildProcess>();

/** The product as a process of its own, as `npm start` runs it once everything is built (the global setup has): to be killed. On a free port, without demo people. */
export const startService = (env: Record<string, string>): Service => {
  const { PATH, HOME, FFMPEG_PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: api,
    env: {
      PATH,
      HOME,
      ...(FFMPEG_PATH ? { FFMPEG_PATH } : {}),
      ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}),
      PORT: '0',
      DEMO: 'off',
      LOG_LEVEL: 'silent',
      NODE_NO_WARNINGS: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    running.delete(child);
    return { code: code ?? null, said: lines.join('\n') };
  });
  const said = (words: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const line = lines.find((one) => words.test(one));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying ${words}:\n${lines.join('\n')}`)));
    });
  const ready = said(/^ready /).then((line) => line.slice('ready '.length));
  ready.catch(() => undefined);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { process: child, lines, ready, ended, said, end };
};

/** For `afterAll`: whatever a failed test left running. */
export const endServices = async (): Promise<void> => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
};
