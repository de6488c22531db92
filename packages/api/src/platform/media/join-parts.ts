import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CopiedPart, CutPart } from './cut-parts.ts';
import { asFile, encodingArguments, inputArguments, openingArguments, soundArguments, unsigned } from './ffmpeg-arguments.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { framesPerSecond, type MediaJob, openOnly, type ProcessLimits } from './media-job.ts';
import { runCommand } from './media-process.ts';
import { inputsOf, levelled, partsGraph, picturePad, soundGraph, soundPad } from './montage-graph.ts';
import type { MontagePlan, PlannedRendition, PlannedSegment } from './montage-plan.ts';
import { sampleCount } from './mp4-boxes.ts';
import { merged, numberOf, type ParameterSets, parameterSetsOf, setParameterSets } from './parameter-sets.ts';
import { progressReader } from './run-media-job.ts';

/** The parts do not go together after all: the whole is made at once. */
export class NotJoinable extends Error {}

type Joining = {
  engine: Extract<MediaEngine, { kind: 'ffmpeg' }>;
  plan: MontagePlan;
  parts: readonly CutPart[];
  rendition: PlannedRendition;
  /** The second pass of loudness, as a filter. */
  loudness: string;
  dir: string;
  limits: ProcessLimits;
  signal?: AbortSignal | undefined;
  onProgress: (part: number) => void;
};

const head = [
  '-hide_banner',
  '-nostdin',
  '-nostats',
  '-y',
  '-loglevel',
  'error',
  '-progress',
  'pipe:1',
  '-max_alloc',
  String(openOnly.allocationBytes),
];
/** What is said between the pictures (type 6) may say anything; what is said once for all (7 to 9) is said in the header. */
const picturesAlone = 'filter_units=remove_types=6-9';

/** From frames to the ticks of whatever clock a stream has, as FFmpeg's expressions say it. */
const tick = `(1/(${framesPerSecond}*TB))`;
const onGrid = (time: 'PTS' | 'DTS') => `'round(${time}*TB*${framesPerSecond})*${tick}'`;

const run = ({ engine, limits, signal }: Joining, args: string[], onLine: (line: string) => void = () => {}) =>
  runCommand({ command: engine.ffmpeg, args: [...head, ...args], isolation: engine.isolation, limits, signal, onLine });

const copy = (joining: Joining, { track, frames }: CopiedPart, to: string): Promise<unknown> => {
  const { path, facts } = track.source;
  // A little later than its first picture, or rounding would begin a group of pictures too early.
  const from = (track.firstFrame / framesPerSecond + 0.002).toFixed(6);
  return run(joining, [
    ...[...openingArguments, '-ss', from, '-i', asFile(path), '-map', `0:${facts.streams.video?.index ?? 0}`],
    // Put back on the grid: what lies before the first moment would be thought cut away.
    ...['-bsf:v', `filter_units=remove_types=6,setts=pts=${onGrid('PTS')}:dts=${onGrid('DTS')}`],
    ...['-c', 'copy', '-frames:v', String(frames), ...unsigned, '-f', 'mp4', asFile(to)],
  ]);
};

/** Every edge in one process, each encoded as the whole would be, under a number of its own for what it says once for all. */
const encode = (joining: Joining, segments: readonly PlannedSegment[], paths: readonly string[], number: number): Promise<unknown> => {
  const { plan, rendition } = joining;
  const outputs = paths.flatMap((path, index) => [
    ...['-map', `[v${index}]`, ...unsigned],
    ...encodingArguments({ preset: plan.preset, crf: rendition.crf, maxRate: rendition.maxRate }),
    ...['-x264-params', `sps-id=${number}`, '-an', '-f', 'mp4', asFile(path)],
  ]);
  return run(joining, [
    ...inputsOf({ segments }).flatMap(inputArguments),
    ...['-filter_complex', partsGraph(segments, rendition), ...outputs],
  ]);
};

const lowestFree = (taken: readonly number[]): number => {
  const free = Array.from({ length: 32 }, (_, number) => number).find((number) => !taken.includes(number));
  if (free === undefined) throw new NotJoinable('no number is free');
  return free;
};

/** One number, one meaning: sources that call different things by the same number cannot be in one file. */
const refuseContradictions = ({ sequences, pictures }: ParameterSets): void => {
  for (const [sets, kind] of [
    [sequences, 'sequence'],
    [pictures, 'picture'],
  ] as const)
    if (new Set(sets.map((set) => numberOf(set, kind))).size !== sets.length) throw new NotJoinable(`two ${kind} sets of one number`);
};

const setsOfAll = async (paths: readonly string[]): Promise<ParameterSets | undefined> => {
  let all: ParameterSets | undefined;
  for (const path of paths) {
    const sets = await parameterSetsOf(path);
    all = all ? merged(all, sets) : sets;
  }
  return all;
};

/** Puts the parts one after the other, with the clip's sound: each picture at its place in the grid, and sent as far ahead of its turn as the part that needs it most. */
const putTogether = async (joining: Joining, paths: readonly string[], to: string, reorder: number): Promise<void> => {
  const { plan, parts, rendition, loudness, dir, onProgress } = joining;
  const list = join(dir, 'parts.txt');
  const lines = parts.flatMap((part, index) => [
    `file '${basename(paths[index] ?? '')}'`,
    `duration ${((part.kind === 'copied' ? part.frames : part.segment.frames) / framesPerSecond).toFixed(6)}`,
  ]);
  await writeFile(list, `ffconcat version 1.0\n${lines.join('\n')}\n`);
  const inputs = inputsOf(plan);
  const timed = `setts=pts=${onGrid('PTS')}:dts='(N-${reorder})*${tick}':duration='${tick}'`;
  const onLine = progressReader(plan.seconds, onProgress);
  await run(
    joining,
    [
      ...inputs.flatMap(inputArguments),
      ...['-protocol_whitelist', openOnly.protocols, '-format_whitelist', 'concat,mov', '-f', 'concat', '-i', asFile(list)],
      ...['-filter_complex', soundGraph(plan, levelled(loudness))],
      ...['-map', `${inputs.length}:v`, '-map', '[measured]', ...unsigned, '-c:v', 'copy', '-bsf:v', `${picturesAlone},${timed}`],
      ...[...soundArguments(rendition.soundRate), '-empty_hdlr_name', '1', '-movflags', '+faststart', '-f', 'mp4', asFile(to)],
    ],
    onLine,
  );
};

/** What x264 sends ahead with its usual settings. */
const ownReorder = 2;

/** The largest rendition, from parts copied and edges encoded. Throws `NotJoinable` where they do not go together. */
export const joinParts = async (joining: Joining, to: string): Promise<void> => {
  const { parts, dir, plan } = joining;
  const paths = parts.map((_, index) => join(dir, `part-${index}.mp4`));
  const at = (index: number): string => paths[index] ?? '';
  const copied = parts.flatMap((part, index) => (part.kind === 'copied' ? [{ part, path: at(index) }] : []));
  const encoded = parts.flatMap((part, index) => (part.kind === 'encoded' ? [{ segment: part.segment, path: at(index) }] : []));
  for (const { part, path } of copied) await copy(joining, part, path);
  const theirs = await setsOfAll(copied.map(({ path }) => path));
  if (!theirs) throw new NotJoinable('nothing to copy');
  refuseContradictions(theirs);
  const taken = [...theirs.sequences.map((set) => numberOf(set, 'sequence')), ...theirs.pictures.map((set) => numberOf(set, 'picture'))];
  if (encoded.length > 0) {
    const edges = encoded.map(({ path }) => path);
    await encode(
      joining,
      encoded.map(({ segment }) => segment),
      edges,
      lowestFree(taken),
    );
  }
  const all = (await setsOfAll(paths)) ?? theirs;
  refuseContradictions(all);
  const reorder = Math.max(ownReorder, ...copied.map(({ part }) => part.reorder));
  await putTogether(joining, paths, to, reorder);
  await setParameterSets(to, all);
  if ((await sampleCount(to)) !== plan.frames) throw new NotJoinable('a picture too many or too few');
};

/** The other renditions, made from the largest; nothing where there are none. */
export const smallerJob = (
  plan: MontagePlan,
  loudness: string,
  largest: string,
  pathOf: (rendition: PlannedRendition) => string,
): MediaJob | undefined => {
  const smaller = plan.renditions.slice(1);
  if (smaller.length === 0) return undefined;
  const inputs = inputsOf(plan);
  const pictures = smaller.map(
    ({ width, height, ...rendition }, index) => `[p${index}]scale=w=${width}:h=${height}:flags=bicubic,setsar=1[${picturePad(rendition)}]`,
  );
  const split = `[${inputs.length}:0]split=${smaller.length}${smaller.map((_, index) => `[p${index}]`).join('')}`;
  const sounds = `[measured]asplit=${smaller.length}${smaller.map((rendition) => `[${soundPad(rendition)}]`).join('')}`;
  return {
    inputs: [...inputs, { path: largest, from: 0, length: plan.seconds + 1, startsAt: 0 }],
    filter: [split, ...pictures, soundGraph(plan, levelled(loudness)), sounds].join(';'),
    outputs: smaller.map((rendition) => ({
      kind: 'mp4',
      path: pathOf(rendition),
      video: { pad: picturePad(rendition), preset: plan.preset, crf: rendition.crf, maxRate: rendition.maxRate },
      audio: { pad: soundPad(rendition), rate: rendition.soundRate },
    })),
    seconds: plan.seconds,
  };
};
