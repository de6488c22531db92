import * as v from 'valibot';
import { asFile, openingArguments } from './ffmpeg-arguments.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { framesPerSecond, openOnly, probeLimits } from './media-job.ts';
import { runCommand } from './media-process.ts';
import type { MontagePlan, PlannedRendition, PlannedSegment, PlannedTrack } from './montage-plan.ts';
import type { MediaFacts } from './probe.ts';

type CommandLine = Extract<MediaEngine, { kind: 'ffmpeg' }>;

/** A part of the clip whose pictures are copied as they are, from one picture that stands by itself to the next such; `reorder`: how many are sent ahead of their turn. */
export type CopiedPart = { kind: 'copied'; track: PlannedTrack; frames: number; reorder: number };
export type CutPart = CopiedPart | { kind: 'encoded'; segment: PlannedSegment };

const pictures = v.object({
  streams: v.tuple([
    v.object({
      codec_name: v.literal('h264'),
      profile: v.picklist(['High', 'Main', 'Constrained Baseline']),
      pix_fmt: v.literal('yuv420p'),
      sample_aspect_ratio: v.optional(v.literal('1:1')),
      color_range: v.optional(v.literal('tv')),
      color_space: v.literal('bt709'),
      color_transfer: v.optional(v.literal('bt709')),
      color_primaries: v.optional(v.literal('bt709')),
      field_order: v.optional(v.picklist(['progressive', 'unknown'])),
      r_frame_rate: v.literal(`${framesPerSecond}/1`),
      bit_rate: v.pipe(v.string(), v.transform(Number), v.number()),
    }),
  ]),
  format: v.object({ format_name: v.pipe(v.string(), v.startsWith('mov,')) }),
});

/** FFprobe over one stream of a file from outside, under the limits of any opening. */
const ask = (engine: CommandLine, { path, stream, wanted }: { path: string; stream: number; wanted: string[] }, signal?: AbortSignal) =>
  runCommand({
    command: engine.ffprobe,
    args: [
      ...['-hide_banner', '-loglevel', 'error', '-max_alloc', String(openOnly.allocationBytes), ...openingArguments],
      ...['-select_streams', String(stream), ...wanted, '-i', asFile(path)],
    ],
    isolation: engine.isolation,
    limits: probeLimits,
    signal,
  });

/** Whether a source's pictures are already what the montage would make of them: then making them again could only lose. */
const isAsWanted = async (
  engine: CommandLine,
  { path, facts }: { path: string; facts: MediaFacts },
  frame: PlannedRendition,
  signal?: AbortSignal,
): Promise<boolean> => {
  const { video } = facts.streams;
  if (!video || facts.width !== frame.width || facts.height !== frame.height) return false;
  if (video.rotation !== 0 || video.highDynamicRange || video.codec !== 'h264') return false;
  const said = await ask(engine, { path, stream: video.index, wanted: ['-show_streams', '-show_format', '-of', 'json'] }, signal);
  const read = v.safeParse(pictures, JSON.parse(said.output));
  // Copied, what is heavier than a clip may be would stay so.
  return read.success && read.output.streams[0].bit_rate <= frame.maxRate;
};

/** A picture as it lies in the file: which frame it is, and whether it stands by itself. */
type Packet = { frame: number; isKey: boolean };

/** The pictures of a part of a source in the order they lie in; nothing where their times are not those of a constant rate. */
const packetsOf = async (engine: CommandLine, track: PlannedTrack, frames: number, signal?: AbortSignal): Promise<Packet[] | undefined> => {
  const { path, facts } = track.source;
  const { startsAt, video } = facts.streams;
  const [from, to] = [track.firstFrame, track.firstFrame + frames].map((frame) => frame / framesPerSecond + startsAt);
  const interval = `${(from ?? 0).toFixed(3)}%${((to ?? 0) + 1).toFixed(3)}`;
  const wanted = ['-read_intervals', interval, '-show_entries', 'packet=pts_time,flags', '-of', 'csv=p=0'];
  const { output } = await ask(engine, { path, stream: video?.index ?? 0, wanted }, signal);
  const packets = output
    .trim()
    .split('\n')
    .map((line) => {
      const [time = '', flags = ''] = line.split(',');
      return { exact: (Number(time) - startsAt) * framesPerSecond, isKey: flags.startsWith('K') };
    });
  if (packets.some(({ exact }) => !(Math.abs(exact - Math.round(exact)) < 0.05))) return undefined;
  return packets.map(({ exact, isKey }) => ({ frame: Math.round(exact), isKey }));
};

/** Where pictures can be cut without any being missed: all before it are shown before it, all after it after. */
const cutPoints = (packets: readonly Packet[]): number[] => {
  const points: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  const earliestAfter = packets.map(() => Number.POSITIVE_INFINITY);
  for (let at = packets.length - 2; at >= 0; at -= 1)
    earliestAfter[at] = Math.min(earliestAfter[at + 1] ?? Number.POSITIVE_INFINITY, packets[at + 1]?.frame ?? Number.POSITIVE_INFINITY);
  for (const [at, { frame, isKey }] of packets.entries()) {
    if (isKey && latest < frame && (earliestAfter[at] ?? 0) > frame) points.push(frame);
    latest = Math.max(latest, frame);
  }
  return points;
};

/** Fewer than a second are not worth a part of their own. */
const leastCopied = framesPerSecond;

/** Hours of pictures are more than a call takes arguments. */
const largestOf = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);

type Middle = { from: number; to: number; reorder: number };

/** What of [first, end) can be copied, in frames of the source; nothing where that is too little. Exported for its test. */
export const middleOf = (packets: readonly Packet[], first: number, end: number): Middle | undefined => {
  const points = cutPoints(packets);
  const from = points.find((frame) => frame >= first);
  const reachesEnd = largestOf(packets.map(({ frame }) => frame)) === end - 1;
  const to = reachesEnd ? end : points.findLast((frame) => frame <= end);
  if (from === undefined || to === undefined || to - from < leastCopied) return undefined;
  const inside = packets.filter(({ frame }) => frame >= from && frame < to);
  const isWhole = inside.length === to - from && new Set(inside.map(({ frame }) => frame)).size === to - from;
  if (!isWhole) return undefined;
  return { from, to, reorder: largestOf(inside.map(({ frame }, at) => at - (frame - from))) };
};

const partsOf = (segment: Extract<PlannedSegment, { kind: 'passage' }>, track: PlannedTrack, { from, to, reorder }: Middle): CutPart[] => {
  const encoded = (firstFrame: number, frames: number): CutPart[] =>
    frames > 0 ? [{ kind: 'encoded', segment: { ...segment, tracks: [{ ...track, firstFrame }], frames } }] : [];
  return [
    ...encoded(track.firstFrame, from - track.firstFrame),
    { kind: 'copied', track: { ...track, firstFrame: from }, frames: to - from, reorder },
    ...encoded(to, track.firstFrame + segment.frames - to),
  ];
};

/** Less than this part of a clip copied, and the whole is better made at once. */
const worthIt = 0.5;

/**
 * The clip as parts that are copied and the edges between them that are encoded; nothing where the sources are not already what the clip is to be (H.264, its size, 25 frames a second
 * without exception, its colours, no heavier), or where too little could be copied.
 */
export const cutParts = async (engine: MediaEngine, plan: MontagePlan, signal?: AbortSignal): Promise<CutPart[] | undefined> => {
  const [largest] = plan.renditions;
  if (engine.kind !== 'ffmpeg' || !largest || !plan.mayCopy) return undefined;
  const parts: CutPart[] = [];
  for (const segment of plan.segments) {
    // A sound that is drawn needs the sound.
    if (segment.kind === 'passage' && segment.picture === 'waveform') return undefined;
    const [track, other] = segment.kind === 'passage' ? segment.tracks : [];
    const isCopyable = track && !other && (await isAsWanted(engine, track.source, largest, signal));
    const packets = isCopyable ? await packetsOf(engine, track, segment.frames, signal) : undefined;
    const middle = packets && track && middleOf(packets, track.firstFrame, track.firstFrame + segment.frames);
    if (middle && track && segment.kind === 'passage') parts.push(...partsOf(segment, track, middle));
    else parts.push({ kind: 'encoded', segment });
  }
  const copied = parts.reduce((sum, part) => sum + (part.kind === 'copied' ? part.frames : 0), 0);
  return copied >= plan.frames * worthIt ? parts : undefined;
};
