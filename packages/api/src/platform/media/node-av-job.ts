import { setImmediate as nextTurn } from 'node:timers/promises';
import { AV_LOG_INFO, AV_NOPTS_VALUE, AVERROR_EOF } from 'node-av/constants';
import { type FilterContext, Frame, Log } from 'node-av/lib';
import type { MediaJob, MediaOutput } from './media-job.ts';
import { check } from './node-av-facts.ts';
import { openGraph } from './node-av-graph.ts';
import { type OpenedOutput, openJpeg, openMp4, track } from './node-av-outputs.ts';

type Running = { mayGoOn: () => void; onSecond: (second: number) => void };

const openOutput = (output: MediaOutput, sinkOf: (pad: string) => FilterContext): OpenedOutput => {
  if (output.kind === 'mp4') return openMp4(output, sinkOf);
  if (output.kind === 'jpeg') return openJpeg(output, sinkOf);
  return { tracks: [track(sinkOf(output.audio.pad), () => {})], close: () => {} };
};

/** Draws frames through the graph, always for the output furthest behind, until every pad has ended. */
export const runJob = async (job: MediaJob, { mayGoOn, onSecond }: Running): Promise<void> => {
  Log.setLevel(AV_LOG_INFO);
  Log.setCallback((_level, message) => process.stderr.write(`${message}\n`), { maxLevel: AV_LOG_INFO });
  const graph = openGraph(job);
  const outputs = job.outputs.map((output) => openOutput(output, graph.sinkOf));
  const tracks = outputs.flatMap((output) => output.tracks);
  const frame = new Frame();
  frame.alloc();
  for (let count = 0; ; count += 1) {
    const [behind] = tracks.filter(({ ended }) => !ended).sort((a, b) => a.second - b.second);
    if (!behind) break;
    const code = behind.sink.buffersinkGetFrameSync(frame);
    if (code === AVERROR_EOF) {
      behind.take(null);
      behind.ended = true;
      continue;
    }
    check(code, 'filtering');
    if (frame.pts !== AV_NOPTS_VALUE) behind.second = Number(frame.pts) * behind.base.toDouble();
    behind.take(frame);
    frame.unref();
    if (count % 16 !== 0) continue;
    mayGoOn();
    onSecond(Math.min(behind.second, job.seconds));
    // Lets the log speak, and standard output leave.
    await nextTurn();
  }
  for (const { close } of outputs) close();
  graph.close();
  await nextTurn();
};
