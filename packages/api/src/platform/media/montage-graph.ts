import { framesPerSecond, type MediaInput, samplesPerSecond } from './media-job.ts';
import {
  type MontagePlan,
  type PlannedCard,
  type PlannedPassage,
  type PlannedRendition,
  type PlannedSegment,
  type PlannedTrack,
  passagesIn,
} from './montage-plan.ts';
import { cardLines, drawnLine } from './title-card.ts';

/**
 * Frames read before a track's first: in a recording of uneven rate, the frame on screen at a cut began before it.
 * A whole number of frames, so that counting stays on the grid of 1/25 s.
 */
const runUp = framesPerSecond;
/** Seconds read past the end, against rounding. */
const overrun = 0.2;
const fadeSeconds = 0.005;
const samplesPerFrame = samplesPerSecond / framesPerSecond;
/** Of waveforms and cards. */
const [paper, ink] = ['0xEEF2F1', '0x2F5D62'];

const runUpOf = ({ firstFrame }: PlannedTrack): number => Math.min(runUp, firstFrame);

/** A track with the number of the input it is read from. */
type Opened = { track: PlannedTrack; input: number };
type OpenedPassage = PlannedPassage & { opened: Opened[] };

/** Every segment with its inputs numbered, in the order of `inputsOf`; a card has none. */
const opened = ({ segments }: { segments: readonly PlannedSegment[] }): (OpenedPassage | PlannedCard)[] => {
  let next = 0;
  return segments.map((segment) => {
    if (segment.kind === 'card') return segment;
    const inputs = segment.tracks.map((track, index) => ({ track, input: next + index }));
    next += inputs.length;
    return { ...segment, opened: inputs };
  });
};

/** One input for each track of each segment, reading just what it needs. */
export const inputsOf = (plan: { segments: readonly PlannedSegment[] }): MediaInput[] =>
  passagesIn(plan).flatMap(({ tracks, frames }) =>
    tracks.map((track) => ({
      path: track.source.path,
      from: (track.firstFrame - runUpOf(track)) / framesPerSecond,
      length: (runUpOf(track) + frames) / framesPerSecond + overrun,
      startsAt: track.source.facts.streams.startsAt,
    })),
  );

const turned = { 0: [], 90: ['transpose=clock'], 180: ['hflip', 'vflip'], 270: ['transpose=cclock'] } as const;

/** HLG and PQ brought down to ordinary brightness; taken as they are they look grey. */
const toneMapped = [
  'zscale=transfer=linear:npl=100',
  'format=gbrpf32le',
  'zscale=primaries=bt709',
  'tonemap=hable:desat=0',
  'zscale=transfer=bt709:matrix=bt709:range=tv',
];

type Size = { width: number; height: number };

/** Whole within the frame, bars where its shape differs; every length even, as 4:2:0 wants. */
const fitted = (shown: Size, frame: Size): string[] => {
  const scale = Math.min(frame.width / shown.width, frame.height / shown.height);
  const [width, height] = [shown.width, shown.height].map((length) => Math.max(2, Math.round((length * scale) / 2) * 2));
  const inside = { width: Math.min(width ?? 2, frame.width), height: Math.min(height ?? 2, frame.height) };
  return [
    `scale=w=${inside.width}:h=${inside.height}:flags=bicubic:out_color_matrix=bt709:out_range=tv`,
    'format=yuv420p',
    `pad=w=${frame.width}:h=${frame.height}:x=(ow-iw)/2:y=(oh-ih)/2`,
  ];
};

/** The middle of the picture, filling its half of the frame: people sit in the middle of theirs. */
const filling = (shown: Size, box: Size): string[] => {
  const scale = Math.max(box.width / shown.width, box.height / shown.height);
  const [width, height] = [shown.width, shown.height].map((length) => Math.ceil((length * scale) / 2) * 2);
  return [
    `scale=w=${width}:h=${height}:flags=bicubic:out_color_matrix=bt709:out_range=tv`,
    'format=yuv420p',
    `crop=w=${box.width}:h=${box.height}`,
  ];
};

const common = ['setsar=1', 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709', 'setpts=PTS-STARTPTS'];

type Place = { frames: number; pad: string; put: (shown: Size) => string[] };

/** The picture of one track made upright, of one size, one rate, one colour space. */
const pictureOf = ({ track, input }: Opened, { frames, pad, put }: Place): string => {
  const { facts } = track.source;
  const { video } = facts.streams;
  if (!video) throw new Error('a picture from a source without one');
  const first = runUpOf(track);
  const filters = [
    `fps=fps=${framesPerSecond}:start_time=0:round=near`,
    // Captions and directions that travel inside frames end here.
    'sidedata=mode=delete',
    'tpad=stop=-1:stop_mode=clone',
    `trim=start_frame=${first}:end_frame=${first + frames}`,
    ...turned[video.rotation],
    ...(video.highDynamicRange ? toneMapped : []),
    ...put(facts),
    ...common,
  ];
  return `[${input}:${video.index}]${filters.join(',')}[${pad}]`;
};

/** The two halves of a frame: beside each other where it lies, above each other where it stands. */
const halvesOf = ({ width, height }: Size): { boxes: [Size, Size]; join: 'hstack' | 'vstack' } => {
  const half = (length: number) => Math.floor(length / 4) * 2;
  if (width >= height)
    return {
      boxes: [
        { width: half(width), height },
        { width: width - half(width), height },
      ],
      join: 'hstack',
    };
  return {
    boxes: [
      { width, height: half(height) },
      { width, height: height - half(height) },
    ],
    join: 'vstack',
  };
};

const picturesOf = (passage: OpenedPassage, index: number, frame: PlannedRendition): string => {
  const seen = passage.opened.filter(({ track }) => track.source.facts.hasVideo);
  const [first, second] = seen;
  if (!first) throw new Error('a picture from a passage without one');
  const { frames } = passage;
  if (!second) return pictureOf(first, { frames, pad: `v${index}`, put: (shown) => fitted(shown, frame) });
  const { boxes, join } = halvesOf(frame);
  const halves = [first, second].map((one, side) =>
    pictureOf(one, { frames, pad: `v${index}x${side}`, put: (shown) => filling(shown, boxes[side === 0 ? 0 : 1]) }),
  );
  return [...halves, `[v${index}x0][v${index}x1]${join}=inputs=2,${common.join(',')}[v${index}]`].join(';');
};

/** The sound drawn, for those who give their voice and not their image. */
const waveformOf = ({ frames }: PlannedPassage, index: number, { width, height }: PlannedRendition): string => {
  const wave = `[w${index}]showwaves=size=${width}x${height}:mode=cline:rate=${framesPerSecond}:scale=sqrt:colors=${ink}|${ink}[d${index}]`;
  const ground = `color=c=${paper}:s=${width}x${height}:r=${framesPerSecond}[g${index}]`;
  const filters = [
    'overlay=format=yuv420:shortest=1',
    'tpad=stop=-1:stop_mode=clone',
    `trim=end_frame=${frames}`,
    'format=yuv420p',
    ...common,
  ];
  return [wave, ground, `[g${index}][d${index}]${filters.join(',')}[v${index}]`].join(';');
};

const cardOf = ({ text, frames }: PlannedCard, index: number, frame: PlannedRendition): string => {
  const filters = [
    `color=c=${paper}:s=${frame.width}x${frame.height}:r=${framesPerSecond}`,
    'format=yuv420p',
    ...cardLines(text, frame).map((line) => drawnLine(line, ink)),
    `trim=end_frame=${frames}`,
    ...common,
  ];
  return `${filters.join(',')}[v${index}]`;
};

const stereo = 'aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo';
const silence = `anullsrc=r=${samplesPerSecond}:cl=stereo,${stereo}`;

/** The sound of one track, cut to the sample, stereo at 48 kHz. */
const voiceOf = ({ track, input }: Opened, frames: number): string => {
  const { audio } = track.source.facts.streams;
  const first = Math.max(0, runUpOf(track) * samplesPerFrame + track.lateSamples);
  const heard = `[${input}:${audio?.index}]aresample=${samplesPerSecond}:async=1:first_pts=0,${stereo},apad`;
  return `${heard},atrim=start_sample=${first}:end_sample=${first + frames * samplesPerFrame},asetpts=PTS-STARTPTS`;
};

/** The sound of a segment, mixed where two are heard, with fades too short to hear that keep joins from clicking. */
const soundOf = (segment: OpenedPassage | PlannedCard, index: number): string => {
  const { frames } = segment;
  const seconds = frames / framesPerSecond;
  const fades = `afade=t=in:d=${fadeSeconds},afade=t=out:st=${(seconds - fadeSeconds).toFixed(6)}:d=${fadeSeconds}`;
  const heard = segment.kind === 'card' ? [] : segment.opened.filter(({ track }) => track.source.facts.hasAudio);
  const [first, second] = heard;
  if (!first) return `${silence},atrim=end_sample=${frames * samplesPerFrame},asetpts=PTS-STARTPTS[s${index}]`;
  if (!second) return `${voiceOf(first, frames)},${fades}[s${index}]`;
  const voices = [first, second].map((one, side) => `${voiceOf(one, frames)}[s${index}x${side}]`);
  return [...voices, `[s${index}x0][s${index}x1]amix=inputs=2:duration=first:normalize=0,${fades}[s${index}]`].join(';');
};

/** The clip's sound alone, joined: what loudness is measured on. `loudness` is the filter that measures. */
export const soundGraph = (plan: Pick<MontagePlan, 'segments'>, loudness: string): string => {
  const segments = opened(plan);
  const inputs = segments.map((_, index) => `[s${index}]`).join('');
  return [...segments.map(soundOf), `${inputs}concat=n=${segments.length}:v=0:a=1,${loudness}[measured]`].join(';');
};

/** The second pass, and what AAC wants after it. */
export const levelled = (loudness: string): string => `${loudness},aresample=${samplesPerSecond},${stereo}`;

/** The pictures of parts, each for itself, without their sound. */
export const partsGraph = (segments: readonly PlannedSegment[], frame: PlannedRendition): string =>
  opened({ segments })
    .map((segment, index) => (segment.kind === 'card' ? cardOf(segment, index, frame) : picturesOf(segment, index, frame)))
    .join(';');

export const picturePad = ({ shortSide }: { shortSide: number }): string => `picture${shortSide}`;
export const soundPad = ({ shortSide }: { shortSide: number }): string => `sound${shortSide}`;

const preparedOf = (segment: OpenedPassage | PlannedCard, index: number, frame: PlannedRendition): string[] => {
  const sound = soundOf(segment, index);
  if (segment.kind === 'card') return [cardOf(segment, index, frame), `${sound};[s${index}]anull[a${index}]`];
  if (segment.picture === 'video') return [picturesOf(segment, index, frame), `${sound};[s${index}]anull[a${index}]`];
  return [`${sound};[s${index}]asplit[a${index}][w${index}]`, waveformOf(segment, index, frame)];
};

/** The whole clip in one pass: every source is decoded once, and the smaller renditions are made from the largest. */
export const clipGraph = (plan: Pick<MontagePlan, 'segments' | 'renditions'>, loudness: string): string => {
  const { renditions } = plan;
  const segments = opened(plan);
  const [largest] = renditions;
  if (!largest) throw new Error('a plan without renditions');
  const prepared = segments.flatMap((segment, index) => preparedOf(segment, index, largest));
  const joined = `${segments.map((_, index) => `[v${index}][a${index}]`).join('')}concat=n=${segments.length}:v=1:a=1[picture][sound]`;
  const pictures = `[picture]split=${renditions.length}${renditions.map((_, index) => `[p${index}]`).join('')}`;
  const sized = renditions.map((rendition, index) => {
    const { width, height } = rendition;
    return `[p${index}]${index === 0 ? 'null' : `scale=w=${width}:h=${height}:flags=bicubic,setsar=1`}[${picturePad(rendition)}]`;
  });
  const sounds = `[sound]${levelled(loudness)},asplit=${renditions.length}${renditions.map((rendition) => `[${soundPad(rendition)}]`).join('')}`;
  return [...prepared, joined, pictures, ...sized, sounds].join(';');
};
