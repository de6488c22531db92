import { spawn } from 'node:child_process';
import type { ProcessLimits } from './media-job.ts';
import { watchMemory } from './watch-memory.ts';

/** `killed`: by someone else, which says nothing of the file; worth another try. */
export type MediaFailure = 'cancelled' | 'timed-out' | 'killed' | 'failed';

/** A media process that did not do its work; `log` is the end of what it said, for us and never for people. */
export class MediaProcessError extends Error {
  readonly reason: MediaFailure;
  readonly log: string;

  constructor(reason: MediaFailure, log: string, how: string) {
    super(`media process ${reason} (${how})`);
    this.name = 'MediaProcessError';
    this.reason = reason;
    this.log = log;
  }
}

export type Command = {
  command: string;
  args: string[];
  /** What goes before the command: no network, dies with us. See `isolationOf`. */
  isolation: readonly string[];
  limits: ProcessLimits;
  /** False for Node itself, which reserves far more address space than it uses: what it has in memory is watched instead. */
  limitAddressSpace?: boolean;
  input?: string;
  signal?: AbortSignal;
  onLine?: (line: string) => void;
};

const keptLog = 64 * 1024;
const keptOutput = 16 * 1024 * 1024;

/**
 * How many processes and threads there may be of this user, so that nothing multiplies without end: far more than any work here takes. It binds no superuser. One shell
 * says `-u`, another `-p`, and a wrong letter ends some: each is tried aside first.
 */
const fewProcesses = '{ (ulimit -u 8192) 2>/dev/null && ulimit -u 8192 || { (ulimit -p 8192) 2>/dev/null && ulimit -p 8192; } || :; }';

/**
 * Resource limits set by the shell every POSIX system has; `-v` and `-f` count in kilobytes and in blocks of 512 bytes. The soft
 * limit of processor time comes first, so that running out of it can be told from being killed.
 */
const withLimits = `ulimit -c 0 && ulimit -S -t "$1" && ulimit -H -t "$(($1 + 5))" && ulimit -f "$2" && { [ "$3" = none ] || ulimit -v "$3"; } && ulimit -n 512 && ${fewProcesses} && shift 3 && exec "$@"`;

/**
 * Runs a command in a process group of its own, under limits, with an empty environment; gives what it wrote.
 * Cancelled or late, the whole group is killed, and the promise settles once it is gone.
 */
export const runCommand = ({ command, args, isolation, limits, limitAddressSpace = true, input, signal, onLine }: Command) =>
  new Promise<{ output: string; log: string }>((resolve, reject) => {
    if (signal?.aborted) return reject(new MediaProcessError('cancelled', '', 'before it started'));
    const kilobytes = limitAddressSpace ? String(Math.floor(limits.memoryBytes / 1024)) : 'none';
    const blocks = String(Math.floor(limits.outputBytes / 512));
    const [first = '', ...rest] = [
      ...isolation,
      '/bin/sh',
      '-c',
      withLimits,
      'sh',
      String(limits.cpuSeconds),
      blocks,
      kilobytes,
      command,
      ...args,
    ];
    const child = spawn(first, rest, { detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C' } });

    let log = '';
    let stopped: MediaFailure | undefined;
    const stop = (why: MediaFailure) => {
      stopped ??= why;
      // The group may be gone already.
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {}
    };
    const late = setTimeout(() => stop('timed-out'), limits.wallSeconds * 1000);
    const stopWatching =
      child.pid === undefined || limitAddressSpace
        ? undefined
        : watchMemory(child.pid, limits.memoryBytes, () => {
            log = `${log}memory limit reached\n`.slice(-keptLog);
            stop('failed');
          });
    const cancel = () => stop('cancelled');
    signal?.addEventListener('abort', cancel, { once: true });
    const settle = () => {
      clearTimeout(late);
      stopWatching?.();
      signal?.removeEventListener('abort', cancel);
    };

    let output = '';
    let unfinishedLine = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!onLine) {
        output += text;
        if (output.length > keptOutput) stop('failed');
        return;
      }
      const lines = (unfinishedLine + text).split('\n');
      unfinishedLine = (lines.pop() ?? '').slice(-keptLog);
      for (const line of lines) onLine(line);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-keptLog);
    });
    // A process that ends without reading its input is judged by its exit.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');

    child.on('error', (error) => {
      settle();
      reject(new MediaProcessError('failed', log, error.message));
    });
    child.on('close', (code, killedBy) => {
      settle();
      if (code === 0 && !stopped) resolve({ output, log });
      else reject(new MediaProcessError(stopped ?? (killedBy === 'SIGKILL' ? 'killed' : 'failed'), log, killedBy ?? `exit ${code}`));
    });
  });
