import { ffmpegArguments } from './ffmpeg-arguments.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import type { MediaJob, ProcessLimits } from './media-job.ts';
import { type Command, runCommand } from './media-process.ts';

type Running = { limits: ProcessLimits; signal?: AbortSignal; onProgress?: (part: number) => void };

/** The second reached, from a line of FFmpeg's `-progress`; the embedded engine writes the same lines. */
const secondReached = (line: string): number | undefined => {
  const microseconds = /^out_time_us=(\d+)/.exec(line)?.[1];
  return microseconds === undefined ? undefined : Number(microseconds) / 1_000_000;
};

/** How to start the embedded engine: its request goes in as JSON, and it watches its own memory. */
export const embeddedCommand = (
  script: string,
  request: unknown,
  limits: ProcessLimits,
): Pick<Command, 'command' | 'args' | 'input' | 'limitAddressSpace'> => ({
  command: process.execPath,
  args: [script],
  input: JSON.stringify({ request, memoryBytes: limits.memoryBytes }),
  limitAddressSpace: false,
});

/** Tells from FFmpeg's lines how much of so many seconds is done: from 0 to 1, never backwards. */
export const progressReader = (seconds: number, onProgress: (part: number) => void): ((line: string) => void) => {
  let reached = 0;
  return (line) => {
    const second = secondReached(line);
    if (second === undefined || second / seconds <= reached) return;
    reached = Math.min(1, second / seconds);
    onProgress(reached);
  };
};

/** Runs a job with either engine; gives the log, in which measuring filters speak. `onProgress` receives 0 to 1, never backwards. */
export const runMediaJob = async (engine: MediaEngine, job: MediaJob, { limits, signal, onProgress }: Running): Promise<string> => {
  const onLine = progressReader(job.seconds, (part) => onProgress?.(part));
  const command =
    engine.kind === 'ffmpeg'
      ? { command: engine.ffmpeg, args: ffmpegArguments(job) }
      : embeddedCommand(engine.script, { kind: 'job', job }, limits);
  const { log } = await runCommand({ ...command, isolation: engine.isolation, limits, signal, onLine });
  return log;
};
