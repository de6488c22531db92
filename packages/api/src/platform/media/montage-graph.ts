import { framesPerSecond, type MediaInput, samplesPerSecond } from './media-job.ts';
import type { MontagePlan, PlannedRendition, PlannedSegment } from './montage-plan.ts';

/**
 * Frames read before a segment's first: in a recording of uneven rate, the frame on screen at a cut began before it.
 * A whole number of frames, so that counting stays on the grid of 1/25 s.
 */
const runUp = framesPerSecond;
/** Seconds read past the end, against rounding. */
const overrun = 0.2;
const fadeSeconds = 0.005;
const samplesPerFrame = samplesPerSecond / framesPerSecond;
const waveformColours = { paper: '0xEEF2F1', ink: '0x2F5D62' };

const runUpOf = ({ firstFrame }: PlannedSegment): number => Math.min(runUp, firstFrame);

/** One input for each segment, reading just what it needs. */
export const inputsOf = ({ segments }: MontagePlan): MediaInput[] =>
  segments.map((segment) => ({
    path: segment.source.path,
    from: (segment.firstFrame - runUpOf(segment)) / framesPerSecond,
    length: (runUpOf(segment) + segment.frames) / framesPerSecond + overrun,
    startsAt: segment.source.facts.streams.startsAt,
  }));

const turned = { 0: [], 90: ['transpose=clock'], 180: ['hflip', 'vflip'], 270: ['transpose=cclock'] } as const;

/** HLG and PQ brought down to ordinary brightness; taken as they are they look grey. */
const toneMapped = [
  'zscale=transfer=linear:npl=100',
  'format=gbrpf32le',
  'zscale=primaries=bt709',
  'tonemap=hable:desat=0',
  'zscale=transfer=bt709:matrix=bt709:range=tv',
];

/** Whole within the frame, bars where its shape differs; every length even, as 4:2:0 wants. */
const fitted = (shown: { width: number; height: number }, frame: { width: number; height: number }): string[] => {
  const scale = Math.min(frame.width / shown.width, frame.height / shown.height);
  const [width, height] = [shown.width, shown.height].map((length) => Math.max(2, Math.round((length * scale) / 2) * 2));
  const inside = { width: Math.min(width ?? 2, frame.width), height: Math.min(height ?? 2, frame.height) };
  return [
    `scale=w=${inside.width}:h=${inside.height}:flags=bicubic:out_color_matrix=bt709:out_range=tv`,
    'format=yuv420p',
    `pad=w=${frame.width}:h=${frame.height}:x=(ow-iw)/2:y=(oh-ih)/2`,
  ];
};

const common = ['setsar=1', 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709', 'setpts=PTS-STARTPTS'];

/** The picture made upright, of one size, one rate, one colour space. */
const pictureOf = (segment: PlannedSegment, input: number, frame: PlannedRendition): string => {
  const { facts } = segment.source;
  const { video } = facts.streams;
  if (!video) throw new Error('a picture from a source without one');
  const first = runUpOf(segment);
  const filters = [
    `fps=fps=${framesPerSecond}:start_time=0:round=near`,
    // Captions and directions that travel inside frames end here.
    'sidedata=mode=delete',
    'tpad=stop=-1:stop_mode=clone',
    `trim=start_frame=${first}:end_frame=${first + segment.frames}`,
    ...turned[video.rotation],
    ...(video.highDynamicRange ? toneMapped : []),
    ...fitted(facts, frame),
    ...common,
  ];
  return `[${input}:${video.index}]${filters.join(',')}[v${input}]`;
};

/** The sound drawn, for those who give their voice and not their image. */
const waveformOf = (segment: PlannedSegment, input: number, { width, height }: PlannedRendition): string => {
  const { paper, ink } = waveformColours;
  const wave = `[w${input}]showwaves=size=${width}x${height}:mode=cline:rate=${framesPerSecond}:scale=sqrt:colors=${ink}|${ink}[d${input}]`;
  const ground = `color=c=${paper}:s=${width}x${height}:r=${framesPerSecond}[g${input}]`;
  const filters = [
    'overlay=format=yuv420:shortest=1',
    'tpad=stop=-1:stop_mode=clone',
    `trim=end_frame=${segment.frames}`,
    'format=yuv420p',
    ...common,
  ];
  return [wave, ground, `[g${input}][d${input}]${filters.join(',')}[v${input}]`].join(';');
};

/** The sound cut to the sample, made stereo at 48 kHz, with fades too short to hear that keep joins from clicking. */
const soundOf = (segment: PlannedSegment, input: number): string => {
  const { audio } = segment.source.facts.streams;
  const first = runUpOf(segment) * samplesPerFrame;
  const seconds = segment.frames / framesPerSecond;
  const stereo = 'aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo';
  const heard = `[${input}:${audio?.index}]aresample=${samplesPerSecond}:async=1:first_pts=0,${stereo},apad`;
  const source = audio ? heard : `anullsrc=r=${samplesPerSecond}:cl=stereo,${stereo}`;
  const start = audio ? first : 0;
  const filters = [
    `atrim=start_sample=${start}:end_sample=${start + segment.frames * samplesPerFrame}`,
    'asetpts=PTS-STARTPTS',
    `afade=t=in:d=${fadeSeconds}`,
    `afade=t=out:st=${(seconds - fadeSeconds).toFixed(6)}:d=${fadeSeconds}`,
  ];
  return `${source},${filters.join(',')}[s${input}]`;
};

/** The clip's sound alone, joined: what loudness is measured on. `loudness` is the filter that measures. */
export const soundGraph = ({ segments }: MontagePlan, loudness: string): string => {
  const inputs = segments.map((_, index) => `[s${index}]`).join('');
  return [...segments.map(soundOf), `${inputs}concat=n=${segments.length}:v=0:a=1,${loudness}[measured]`].join(';');
};

export const picturePad = ({ shortSide }: { shortSide: number }): string => `picture${shortSide}`;
export const soundPad = ({ shortSide }: { shortSide: number }): string => `sound${shortSide}`;

/** The whole clip in one pass: every source is decoded once, and the smaller renditions are made from the largest. */
export const clipGraph = ({ segments, renditions }: MontagePlan, loudness: string): string => {
  const [largest] = renditions;
  if (!largest) throw new Error('a plan without renditions');
  const prepared = segments.flatMap((segment, index) => {
    const sound = soundOf(segment, index);
    if (segment.picture === 'video') return [pictureOf(segment, index, largest), `${sound};[s${index}]anull[a${index}]`];
    return [`${sound};[s${index}]asplit[a${index}][w${index}]`, waveformOf(segment, index, largest)];
  });
  const joined = `${segments.map((_, index) => `[v${index}][a${index}]`).join('')}concat=n=${segments.length}:v=1:a=1[picture][sound]`;
  const pictures = `[picture]split=${renditions.length}${renditions.map((_, index) => `[p${index}]`).join('')}`;
  const sized = renditions.map((rendition, index) => {
    const { width, height } = rendition;
    return `[p${index}]${index === 0 ? 'null' : `scale=w=${width}:h=${height}:flags=bicubic,setsar=1`}[${picturePad(rendition)}]`;
  });
  const levelled = `${loudness},aresample=${samplesPerSecond},aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo`;
  const sounds = `[sound]${levelled},asplit=${renditions.length}${renditions.map((rendition) => `[${soundPad(rendition)}]`).join('')}`;
  return [...prepared, joined, pictures, ...sized, sounds].join(';');
};
