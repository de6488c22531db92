import * as v from 'valibot';
import { type ContainerFacts, type ContainerStream, highDynamicRangeTransfers, quarterTurn } from './container-facts.ts';
import { asFile, openingArguments } from './ffmpeg-arguments.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { openOnly, type ProcessLimits, probeLimits } from './media-job.ts';
import { runCommand } from './media-process.ts';

type CommandLine = Extract<MediaEngine, { kind: 'ffmpeg' }>;

const probeStream = v.object({
  index: v.number(),
  codec_type: v.optional(v.string()),
  codec_name: v.optional(v.string()),
  width: v.optional(v.number(), 0),
  height: v.optional(v.number(), 0),
  sample_aspect_ratio: v.optional(v.string(), '1:1'),
  avg_frame_rate: v.optional(v.string(), '0/0'),
  color_transfer: v.optional(v.string(), ''),
  disposition: v.optional(v.object({ attached_pic: v.optional(v.number(), 0) })),
  side_data_list: v.optional(v.array(v.object({ rotation: v.optional(v.number()) })), []),
});

const probeAnswer = v.object({
  streams: v.optional(v.array(probeStream), []),
  format: v.object({ start_time: v.optional(v.string()), duration: v.optional(v.string()) }),
});

/** `a/b` or `a:b`; 0 when it says nothing. */
const ratio = (text: string): number => {
  const [a = 0, b = 0] = text.split(/[/:]/).map(Number);
  return a > 0 && b > 0 ? a / b : 0;
};

const kindOf = ({ codec_type, disposition }: v.InferOutput<typeof probeStream>): ContainerStream['kind'] => {
  if (codec_type === 'audio') return 'audio';
  // A cover picture is not a film.
  return codec_type === 'video' && !disposition?.attached_pic ? 'video' : 'other';
};

const streamFacts = (stream: v.InferOutput<typeof probeStream>): ContainerStream => ({
  index: stream.index,
  kind: kindOf(stream),
  codec: stream.codec_name && stream.codec_name !== 'unknown' ? stream.codec_name : null,
  width: stream.width,
  height: stream.height,
  pixelAspect: ratio(stream.sample_aspect_ratio) || 1,
  rotation: quarterTurn(stream.side_data_list.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0),
  fps: ratio(stream.avg_frame_rate),
  highDynamicRange: highDynamicRangeTransfers.includes(stream.color_transfer),
});

const guarded = [
  '-hide_banner',
  '-max_alloc',
  String(openOnly.allocationBytes),
  ...openingArguments,
  '-max_pixels',
  String(openOnly.pixels),
];

/** Copies every packet to nowhere: a header's length can be a lie, and so can a missing end. */
const countSeconds = async (
  { ffmpeg, isolation }: CommandLine,
  path: string,
  streams: ContainerStream[],
  signal?: AbortSignal,
): Promise<number> => {
  const maps = streams.filter(({ kind }) => kind !== 'other').flatMap(({ index }) => ['-map', `0:${index}`]);
  if (maps.length === 0) return 0;
  let microseconds = 0;
  await runCommand({
    command: ffmpeg,
    args: [
      '-nostdin',
      '-nostats',
      '-loglevel',
      'error',
      '-progress',
      'pipe:1',
      ...guarded,
      '-i',
      asFile(path),
      ...maps,
      '-c',
      'copy',
      '-f',
      'null',
      '-',
    ],
    isolation,
    limits: probeLimits,
    signal,
    onLine: (line) => {
      const reached = /^out_time_us=(\d+)/.exec(line)?.[1];
      if (reached !== undefined) microseconds = Math.max(microseconds, Number(reached));
    },
  });
  return microseconds / 1_000_000;
};

/** Reads a container with the command line's programs, under limits, as a file and as nothing else. */
export const readFactsWithFfprobe = async (engine: CommandLine, path: string, signal?: AbortSignal): Promise<ContainerFacts> => {
  const limits: ProcessLimits = probeLimits;
  const args = ['-loglevel', 'error', ...guarded, '-show_streams', '-show_format', '-of', 'json', '-i', asFile(path)];
  const { output } = await runCommand({ command: engine.ffprobe, args, isolation: engine.isolation, limits, signal });
  const { streams, format } = v.parse(probeAnswer, JSON.parse(output));
  const facts = streams.map(streamFacts);
  const startsAt = Number(format.start_time ?? 0) || 0;
  const claimed = Number(format.duration);
  const tooLarge = facts.some(({ width, height }) => width * height > openOnly.pixels);
  return {
    startsAt,
    claimedSeconds: Number.isFinite(claimed) && claimed > 0 ? claimed : null,
    countedSeconds: tooLarge ? 0 : await countSeconds(engine, path, facts, signal),
    streams: facts,
  };
};
