import type { MediaEngine } from './ffmpeg-locate.ts';
import { probeLimits } from './media-job.ts';
import type { PictureFacts, PictureTurn, PictureType } from './picture-facts.ts';
import { runMediaJob } from './run-media-job.ts';

const longestSide = 1600;
/** Larger ones are refused before they are opened: a header of twenty bytes can claim a gigabyte. */
export const mostPixels = 40_000_000;

const readers: Readonly<Record<PictureType, string>> = { 'image/jpeg': 'jpeg_pipe', 'image/png': 'png_pipe', 'image/webp': 'webp_pipe' };

/** EXIF's numbers, as what to do about them. */
const turns: readonly string[] = [
  '',
  '',
  'hflip,',
  'hflip,vflip,',
  'vflip,',
  'transpose=0,',
  'transpose=1,',
  'transpose=3,',
  'transpose=2,',
];
const isTurnedAside = (turn: PictureTurn): boolean => turn >= 5;

/** What is transparent is shown on white; a photograph is turned. */
const begunWith = ({ type, width, height, turn }: PictureFacts): string =>
  type === 'image/jpeg'
    ? `[0:0]${turns[turn] ?? ''}`
    : `color=c=white:s=${width}x${height}:r=1:d=1[white];[white][0:0]overlay=format=rgb:shortest=1,`;

const sizeOf = ({ width, height, turn }: PictureFacts) => {
  const [w, h] = isTurnedAside(turn) ? [height, width] : [width, height];
  const scale = Math.min(1, longestSide / Math.max(w, h));
  const even = (side: number): number => Math.max(2, 2 * Math.round((side * scale) / 2));
  return { width: even(w), height: even(h) };
};

/** Draws a picture anew, upright and no larger than a page shows it: what its file said of its maker, its place or its hour is not in the copy (C2, C14). */
export const redrawPicture = async (
  engine: MediaEngine,
  from: string,
  facts: PictureFacts,
  to: string,
): Promise<{ width: number; height: number }> => {
  const size = sizeOf(facts);
  await runMediaJob(
    engine,
    {
      inputs: [{ path: from, from: 0, length: 1, startsAt: 0, picture: { reader: readers[facts.type], mostPixels } }],
      filter: `${begunWith(facts)}scale=${size.width}:${size.height}:out_range=full,setsar=1,format=yuvj420p[picture]`,
      outputs: [{ kind: 'jpeg', path: to, video: { pad: 'picture', quality: 3 } }],
      seconds: 1,
    },
    { limits: { ...probeLimits, wallSeconds: 30, cpuSeconds: 20, outputBytes: 8 * 1024 ** 2 } },
  );
  return size;
};
