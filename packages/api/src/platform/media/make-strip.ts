import type { MediaEngine } from './ffmpeg-locate.ts';
import { framesPerSecond, type MediaInput, probeLimits } from './media-job.ts';
import { runMediaJob } from './run-media-job.ts';

const frames = 10;
const frameWidth = 160;

const heightOf = ({ width, height }: { width: number; height: number }): number =>
  Math.max(2, Math.round((frameWidth * height) / width / 2) * 2);

/** How large the strip of a video is. */
export const stripSize = (video: { width: number; height: number }) => ({ width: frameWidth * frames, height: heightOf(video) });

/** The frame that is on screen at a moment; the last one where the video ends before. */
const frameAt = (second: number, seconds: number): number =>
  Math.max(0, Math.min(Math.floor(second * framesPerSecond + 1e-6), Math.round(seconds * framesPerSecond) - 1));

/** A few frames are asked for, and the first one taken: where a source says that it stops is never to the frame. */
const inputAt = (path: string, frame: number): MediaInput => ({
  path,
  from: frame / framesPerSecond,
  length: 4 / framesPerSecond,
  startsAt: 0,
});

/**
 * Ten frames of a video of ours side by side, as one JPEG: what a timeline shows under its cursor. Each is looked for by itself, so that a long video
 * takes no longer than a short one.
 */
export const makeStrip = async (engine: MediaEngine, from: string, seconds: number, to: string, signal?: AbortSignal): Promise<string> => {
  const numbers = Array.from({ length: frames }, (_, index) => index);
  const pictures = numbers.map((index) => `[${index}:0]trim=end_frame=1,setpts=PTS-STARTPTS,scale=${frameWidth}:-2[t${index}]`);
  const beside = numbers.map((index) => `[t${index}]`).join('');
  await runMediaJob(
    engine,
    {
      inputs: numbers.map((index) => inputAt(from, frameAt((index * seconds) / frames, seconds))),
      filter: [...pictures, `${beside}hstack=inputs=${frames},scale=out_range=full,format=yuvj420p[strip]`].join(';'),
      outputs: [{ kind: 'jpeg', path: to, video: { pad: 'strip', quality: 5 } }],
      seconds: 1 / framesPerSecond,
    },
    { limits: { ...probeLimits, wallSeconds: 600, cpuSeconds: 600, outputBytes: 16 * 1024 ** 2 }, signal, onProgress: () => undefined },
  );
  return to;
};
