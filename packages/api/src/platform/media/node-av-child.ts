/** The embedded engine's process: one request as JSON on standard input, FFmpeg's `-progress` lines (or the facts) on standard output. */
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { getFFmpegInfo } from 'node-av/lib';
import type { MediaJob } from './media-job.ts';
import { readFacts } from './node-av-facts.ts';
import { runJob } from './node-av-job.ts';

export type EmbeddedRequest = { kind: 'job'; job: MediaJob } | { kind: 'facts'; path: string };

/** Sent by `embeddedCommand` alone. */
type Sent = { request: EmbeddedRequest; memoryBytes: number };
const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && 'request' in value && 'memoryBytes' in value;

if (process.argv.includes('--version')) {
  process.stdout.write(`node-av ${getFFmpegInfo().version}\n`);
  process.exit(0);
}

const sent: unknown = JSON.parse(await text(process.stdin));
if (!isSent(sent)) throw new Error('not a request');
const { request, memoryBytes } = sent;
const parent = process.ppid;

/** Address space cannot be limited around Node, and an orphan would work for nobody: asked between frames. */
const mayGoOn = () => {
  if (process.memoryUsage.rss() > memoryBytes) throw new Error('memory limit reached');
  if (process.ppid !== parent) throw new Error('the process that asked is gone');
};

const answer = (line: string) => process.stdout.write(`${line}\n`);

try {
  if (request.kind === 'facts') answer(JSON.stringify(readFacts(request.path, mayGoOn)));
  else await runJob(request.job, { mayGoOn, onSecond: (second) => answer(`out_time_us=${Math.round(second * 1_000_000)}`) });
  // The native parts are left to the end of the process: taken down one by one, they can crash it.
  process.stdout.end(() => process.exit(0));
} catch (error) {
  // What FFmpeg itself said comes through the event loop.
  await setImmediate();
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1));
}
