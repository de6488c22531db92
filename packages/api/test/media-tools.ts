import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embeddedFfmpeg, ensureFfmpeg, type MediaEngine } from '../src/platform/media/ffmpeg-locate.ts';
import { type MediaFacts, probe } from '../src/platform/media/probe.ts';
import { numberedFields } from '../src/platform/media/sample-video.ts';

const run = promisify(execFile);

/** Both engines, for what must come out of either. */
export const bothEngines = (): MediaEngine[] => {
  const first = ensureFfmpeg({ allowInstall: true });
  const embedded = embeddedFfmpeg();
  return embedded && first.kind !== 'node-av' ? [first, embedded] : [first];
};

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'jobprod-media-'));

/** FFmpeg as any stranger runs it: to make what people send, and to look at what we made. */
export const ffmpeg = async (...args: string[]): Promise<string> => {
  const { stderr } = await run('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stderr;
};

export type Seen = {
  format: { duration?: string; tags?: Record<string, string> };
  chapters: unknown[];
  streams: {
    codec_type: string;
    codec_name: string;
    profile?: string;
    width?: number;
    height?: number;
    pix_fmt?: string;
    sample_rate?: string;
    channels?: number;
    avg_frame_rate?: string;
    r_frame_rate?: string;
    nb_frames?: string;
    color_space?: string;
    tags?: Record<string, string>;
    side_data_list?: unknown[];
  }[];
};

export const ffprobe = async (path: string): Promise<Seen> => {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-show_chapters', '-of', 'json', path]);
  return JSON.parse(stdout) as Seen; // ffprobe's own shape
};

/** The number burnt into each frame, in order. See `makeSampleVideo`. */
export const frameNumbers = async (path: string, area = 'crop=iw:ih/18:0:ih-ih/18'): Promise<number[]> => {
  const filter = `${area},scale=${numberedFields}:1:flags=area,format=gray`;
  const { stdout } = await run(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-an', '-vf', filter, '-fps_mode', 'passthrough', '-f', 'rawvideo', '-'],
    {
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return Array.from({ length: stdout.length / numberedFields }, (_, frame) =>
    stdout
      .subarray(frame * numberedFields, (frame + 1) * numberedFields)
      .reduce((sum, field, bit) => sum + (field > 128 ? 2 ** bit : 0), 0),
  );
};

/** Integrated loudness, in LUFS, and true peak, in dB. */
export const loudnessOf = async (path: string): Promise<{ integrated: number; peak: number }> => {
  const said = await ffmpeg('-nostats', '-i', path, '-vn', '-af', 'ebur128=peak=true', '-f', 'null', '-');
  const summary = said.slice(said.lastIndexOf('Summary:'));
  return { integrated: Number(/I:\s+(-?[\d.]+|-inf)/.exec(summary)?.[1]), peak: Number(/Peak:\s+(-?[\d.]+|-inf)/.exec(summary)?.[1]) };
};

/** Decoded sound, mono, 16 bits, at 48 kHz. */
export const samplesOf = async (path: string): Promise<Int16Array> => {
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-i', path, '-vn', '-ac', '1', '-ar', '48000', '-f', 's16le', '-'], {
    encoding: 'buffer',
    maxBuffer: 256 * 1024 * 1024,
  });
  return new Int16Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 2)));
};

export const factsOf = async (engine: MediaEngine, path: string): Promise<MediaFacts> => {
  const probed = await probe(engine, path, { maximumSeconds: 3600, acceptSoundAlone: true });
  if (!probed.ok) throw new Error(`${path}: ${probed.code}`);
  return probed;
};

const parentOf = async (id: number): Promise<number | undefined> => {
  const said = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  // The name, in parentheses, may hold anything; state and parent come after it.
  const [state, parent] = said?.slice(said.lastIndexOf(')') + 2).split(' ') ?? [];
  return state === undefined || state === 'Z' ? undefined : Number(parent);
};

/** The processes that one started, and those they started, and are still alive. */
export const descendantsOf = async (root: number): Promise<number[]> => {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(await Promise.all(ids.map(async (id) => [id, await parentOf(id)] as const)));
  const under = (parent: number): number[] => ids.filter((id) => parents.get(id) === parent).flatMap((id) => [id, ...under(id)]);
  return under(root);
};

/** Does something that starts processes, and tells the most that any of them had in memory, in bytes: the kernel notes it, and is asked until they are gone. */
export const peakMemoryOf = async <T>(work: () => Promise<T>): Promise<{ answer: T; peak: number }> => {
  const before = new Set(await descendantsOf(process.pid));
  let peak = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const started = (await descendantsOf(process.pid)).filter((id) => !before.has(id));
      const said = await Promise.all(started.map((id) => readFile(`/proc/${id}/status`, 'utf8').catch(() => '')));
      for (const status of said) peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const looking = look();
  try {
    return { answer: await work(), peak };
  } finally {
    isOver = true;
    await looking;
  }
};

export const isAlive = async (id: number): Promise<boolean> => (await parentOf(id)) !== undefined;

/** Waits for a fact, not for a while. */
export const until = async (fact: () => boolean | Promise<boolean>, atMostSeconds = 20): Promise<void> => {
  const deadline = performance.now() + atMostSeconds * 1000;
  while (!(await fact())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${atMostSeconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
