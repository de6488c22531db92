import { open, stat } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import * as v from 'valibot';
import { type ContainerFacts, type ContainerStream, containerFacts } from './container-facts.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { readFactsWithFfprobe } from './ffprobe-facts.ts';
import { openOnly, probeLimits } from './media-job.ts';
import { MediaProcessError, runCommand } from './media-process.ts';
import { embeddedCommand } from './run-media-job.ts';

/** What a source is, once it was read to its end. Sizes are as shown: upright, with square pixels. */
export type MediaFacts = {
  /** In seconds, counted rather than claimed. */
  duration: number;
  width: number;
  height: number;
  /** Quarter turns clockwise from how it is stored. */
  rotation: 0 | 90 | 180 | 270;
  fps: number;
  hasVideo: boolean;
  hasAudio: boolean;
  codecs: { video: string | null; audio: string | null };
  /** The file ends before its header says it does. */
  isPartial: boolean;
  /** What the montage needs to open it: which streams, from where, and as stored. */
  streams: { video: ContainerStream | null; audio: ContainerStream | null; startsAt: number };
};

/** Why a file cannot be used; the sentence for each is in `words/<language>/media.ts`. */
export type ProbeRefusal =
  | 'not-a-video'
  | 'unsupported-container'
  | 'unsupported-codec'
  | 'unreadable'
  | 'truncated'
  | 'no-picture'
  | 'too-large-dimensions'
  | 'too-fast'
  | 'too-long'
  | 'too-short';

export type Probed = ({ ok: true } & MediaFacts) | { ok: false; code: ProbeRefusal };

type Wanted = {
  maximumSeconds: number;
  /** Whether sound alone will do. */
  acceptSoundAlone?: boolean;
  /** Whether what is left of a broken recording will do. */
  acceptPartial?: boolean;
  signal?: AbortSignal;
};

/** Enough for every signature of the families below. */
const signatureBytes = 4100;
const readable = new Set(['mp4', 'm4v', 'mov', '3gp', '3g2', 'm4a', 'webm', 'mkv']);
const minimumSeconds = 0.2;
const maximumFps = 250;

const signatureOf = async (path: string): Promise<{ ext: string; mime: string } | undefined> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signatureBytes), 0, signatureBytes, 0);
    return await fileTypeFromBuffer(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
};

const readContainer = async (engine: MediaEngine, path: string, signal: AbortSignal | undefined): Promise<ContainerFacts> => {
  if (engine.kind === 'ffmpeg') return readFactsWithFfprobe(engine, path, signal);
  const command = embeddedCommand(engine.script, { kind: 'facts', path }, probeLimits);
  const { output } = await runCommand({ ...command, isolation: engine.isolation, limits: probeLimits, signal });
  return v.parse(containerFacts, JSON.parse(output));
};

/** A header that is not there yet, or no longer, is the mark of a recording cut short. */
const refusalFrom = ({ log }: MediaProcessError): ProbeRefusal => {
  if (/Picture size .* (is invalid|exceeds)|exceeds specified max pixel count/i.test(log)) return 'too-large-dimensions';
  return /moov atom not found|partial file|End of file|error reading header/i.test(log) ? 'truncated' : 'unreadable';
};

const upright = ({ width, height, pixelAspect, rotation }: ContainerStream): { width: number; height: number } => {
  const square = { width: Math.round(width * pixelAspect), height };
  return rotation % 180 === 0 ? square : { width: square.height, height: square.width };
};

const judge = ({ startsAt, claimedSeconds, countedSeconds, streams }: ContainerFacts, wanted: Wanted): Probed => {
  const video = streams.find(({ kind }) => kind === 'video') ?? null;
  const audio = streams.find(({ kind }) => kind === 'audio') ?? null;
  const refused = (code: ProbeRefusal): Probed => ({ ok: false, code });
  if (!video && !audio) return refused('not-a-video');
  if (!video && !wanted.acceptSoundAlone) return refused('no-picture');
  if ([video, audio].some((stream) => stream && (stream.codec === null || stream.codec === 'none'))) return refused('unsupported-codec');
  if (video && video.width * video.height > openOnly.pixels) return refused('too-large-dimensions');
  if (video && (video.width < 16 || video.height < 16)) return refused('unreadable');
  if (video && video.fps > maximumFps) return refused('too-fast');
  const isPartial = claimedSeconds !== null && countedSeconds < claimedSeconds * 0.98 - 0.5;
  if (isPartial && !wanted.acceptPartial) return refused(claimedSeconds > wanted.maximumSeconds ? 'too-long' : 'truncated');
  if (countedSeconds > wanted.maximumSeconds) return refused('too-long');
  if (countedSeconds < minimumSeconds) return refused('too-short');
  return {
    ok: true,
    duration: countedSeconds,
    ...(video ? upright(video) : { width: 0, height: 0 }),
    rotation: video?.rotation ?? 0,
    fps: video?.fps ?? 0,
    hasVideo: video !== null,
    hasAudio: audio !== null,
    codecs: { video: video?.codec ?? null, audio: audio?.codec ?? null },
    isPartial,
    streams: { video, audio, startsAt },
  };
};

/**
 * Says what a file from outside is, or why it cannot be used. Nothing it claims is believed: its signature is read first, then
 * it is opened by a process under limits that may read this file alone, and its packets are counted to the end. Throws
 * `MediaProcessError` when it was stopped for reasons that are not the file's.
 */
export const probe = async (engine: MediaEngine, path: string, wanted: Wanted): Promise<Probed> => {
  if ((await stat(path)).size === 0) return { ok: false, code: 'not-a-video' };
  const signature = await signatureOf(path);
  if (!signature || !/^(video|audio)\//.test(signature.mime)) return { ok: false, code: 'not-a-video' };
  if (!readable.has(signature.ext)) return { ok: false, code: 'unsupported-container' };
  try {
    return judge(await readContainer(engine, path, wanted.signal), wanted);
  } catch (error) {
    if (!(error instanceof MediaProcessError) || error.reason === 'cancelled' || error.reason === 'killed') throw error;
    return { ok: false, code: refusalFrom(error) };
  }
};
