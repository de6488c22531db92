import type { MediaEngine } from './ffmpeg-locate.ts';
import { probeLimits } from './media-job.ts';
import { runMediaJob } from './run-media-job.ts';

const frames = 10;
const frameWidth = 160;

const heightOf = ({ width, height }: { width: number; height: number }): number =>
  Math.max(2, Math.round((frameWidth * height) / width / 2) * 2);

/** How large the strip of a video is. */
export const stripSize = (video: { width: number; height: number }) => ({ width: frameWidth * frames, height: heightOf(video) });

/** Ten frames of a video side by side, as one JPEG: what a timeline shows under its cursor. */
export const makeStrip = async (engine: MediaEngine, from: string, seconds: number, to: string, signal?: AbortSignal): Promise<string> => {
  const every = Math.max(seconds / frames, 0.04);
  await runMediaJob(
    engine,
    {
      inputs: [{ path: from, from: 0, length: seconds, startsAt: 0 }],
      filter: `[0:0]fps=1/${every.toFixed(4)}:round=up,scale=${frameWidth}:-2,tile=${frames}x1:padding=0,scale=out_range=full,format=yuvj420p[strip]`,
      outputs: [{ kind: 'jpeg', path: to, video: { pad: 'strip', quality: 5 } }],
      seconds,
    },
    { limits: { ...probeLimits, wallSeconds: 600, cpuSeconds: 600, outputBytes: 16 * 1024 ** 2 }, signal, onProgress: () => undefined },
  );
  return to;
};
