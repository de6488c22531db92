import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { optionValue } from './filter-option.ts';
import { probeLimits } from './media-job.ts';
import { runMediaJob } from './run-media-job.ts';

/** How many peaks stand for a second of sound: two for each frame, so that a cut can be aimed at a breath. */
export const peaksPerSecond = 50;

const frame = { width: 128, height: 72 };
const mostFrames = 400;

/** How the frames of a timeline stand in their picture: one every so many seconds, row by row. The same for all videos of one length. */
export type FrameSheet = { everySeconds: number; columns: number; count: number; width: number; height: number };

export const frameSheetOf = (duration: number): FrameSheet => {
  const everySeconds = Math.max(1, Math.ceil(duration / mostFrames));
  // Sound often lasts a moment longer than the last frame: there is none to show of that moment.
  return { everySeconds, columns: 20, count: Math.max(1, Math.ceil((duration - 0.1) / everySeconds)), ...frame };
};

/** As FFmpeg says it, in decibels under full scale; silence is `-inf`. */
const byteOf = (decibels: string): number => Math.min(255, Math.round(255 * 10 ** (Number(decibels.replace('inf', 'Infinity')) / 20)) || 0);

/**
 * Of what `ametadata` printed to a file: a byte for each peak, exactly as many as the sound is long. Two hours print tens of megabytes: they are read piece by piece, and others are
 * served between two pieces.
 */
export const readPeaks = async (printed: string, duration: number, signal?: AbortSignal): Promise<Uint8Array> => {
  const peaks = new Uint8Array(Math.ceil(duration * peaksPerSecond));
  const pieces: AsyncIterable<string> = createReadStream(printed, { encoding: 'latin1', highWaterMark: 64 * 1024, signal });
  let at = 0;
  let unfinished = '';
  for await (const piece of pieces) {
    const lines = `${unfinished}${piece}`.split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      const [, decibels] = /Peak_level=(\S+)/.exec(line) ?? [];
      if (decibels === undefined || at >= peaks.length) continue;
      peaks[at] = byteOf(decibels);
      at += 1;
    }
  }
  return peaks;
};

const framesFilter = ({ everySeconds, columns, count, width, height }: FrameSheet): string => {
  const fitted = `scale=${width}:${height}:force_original_aspect_ratio=decrease,pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2,setsar=1`;
  const tiled = `tile=${columns}x${Math.ceil(count / columns)}:padding=0,scale=out_range=full,format=yuvj420p`;
  return `[0:0]fps=1/${everySeconds}:round=up,trim=end_frame=${count},${fitted},${tiled}[frames]`;
};

export type DrawnTimeline = { peaks: string; frames: string | null };

/** What a timeline shows of a video of ours: its sound as peaks, and, where its picture may be shown, its frames on one sheet. Files in `dir`. */
export const drawTimeline = async (
  engine: MediaEngine,
  from: string,
  { duration, withFrames, dir, signal }: { duration: number; withFrames: boolean; dir: string; signal: AbortSignal },
): Promise<DrawnTimeline> => {
  const files = { printed: join(dir, 'peaks.txt'), peaks: join(dir, 'peaks.bin'), frames: join(dir, 'frames.jpg') };
  const rate = 160 * peaksPerSecond;
  const print = `ametadata=mode=print:key=lavfi.astats.Overall.Peak_level:file=${optionValue(files.printed)}`;
  const listen = `[0:1]aresample=${rate},aformat=channel_layouts=mono,asetnsamples=n=160,astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=Peak_level,${print}[sound]`;
  await runMediaJob(
    engine,
    {
      inputs: [{ path: from, from: 0, length: duration, startsAt: 0 }],
      filter: withFrames ? `${framesFilter(frameSheetOf(duration))};${listen}` : listen,
      outputs: [
        { kind: 'measured', audio: { pad: 'sound' } },
        ...(withFrames ? [{ kind: 'jpeg', path: files.frames, video: { pad: 'frames', quality: 6 } } as const] : []),
      ],
      seconds: duration,
    },
    { limits: { ...probeLimits, wallSeconds: 900, cpuSeconds: 900, outputBytes: 64 * 1024 ** 2 }, signal, onProgress: () => undefined },
  );
  await writeFile(files.peaks, await readPeaks(files.printed, duration, signal));
  return { peaks: files.peaks, frames: withFrames ? files.frames : null };
};
