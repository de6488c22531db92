import { framesPerSecond } from './media-job.ts';
import type { MediaFacts } from './probe.ts';

export type MontageSource = { id: string; path: string; facts: MediaFacts };

/** A passage of a source, in seconds; `waveform` shows its sound instead of its picture. */
export type MontageSegment = { source: string; from: number; to: number; picture?: 'video' | 'waveform' };

/** A size the clip comes in, named by its short side: 720 is 1280 × 720, or 720 × 1280 for a portrait. */
export type Rendition = { shortSide: number; crf: number; maxRate: number; soundRate: number };

export const renditions = {
  1080: { shortSide: 1080, crf: 22, maxRate: 5_000_000, soundRate: 160_000 },
  720: { shortSide: 720, crf: 22, maxRate: 2_800_000, soundRate: 128_000 },
  360: { shortSide: 360, crf: 23, maxRate: 800_000, soundRate: 96_000 },
} as const satisfies Record<number, Rendition>;

export const defaultRenditions: readonly Rendition[] = [renditions[720], renditions[360]];

export type Edit = {
  sources: readonly MontageSource[];
  segments: readonly MontageSegment[];
  renditions?: readonly Rendition[];
  /** x264's; what is slower is smaller. */
  preset?: string;
  /** The second of the clip that its poster shows. */
  posterAt?: number;
};

export type PlannedSegment = { source: MontageSource; firstFrame: number; frames: number; picture: 'video' | 'waveform' };
export type PlannedRendition = Rendition & { width: number; height: number };

export type MontagePlan = {
  segments: PlannedSegment[];
  /** Largest first; the others are made from it. */
  renditions: PlannedRendition[];
  frames: number;
  seconds: number;
  preset: string;
  posterFrame: number;
};

/** An edit that cannot be: a passage outside its source, of no length, or nothing at all. */
export class MontageRefused extends Error {
  readonly segment: number | null;

  constructor(segment: number | null, why: string) {
    super(segment === null ? why : `segment ${segment}: ${why}`);
    this.name = 'MontageRefused';
    this.segment = segment;
  }
}

/** The nearest frame: an edit between two frames would pull sound and picture up to 20 ms apart at each join. */
export const toFrame = (seconds: number): number => Math.round(seconds * framesPerSecond);

const even = (length: number): number => Math.max(2, Math.round(length / 2) * 2);

const planSegment = (segment: MontageSegment, index: number, sources: readonly MontageSource[]): PlannedSegment => {
  const source = sources.find(({ id }) => id === segment.source);
  if (!source) throw new MontageRefused(index, 'no such source');
  if (!(Number.isFinite(segment.from) && Number.isFinite(segment.to))) throw new MontageRefused(index, 'not a moment');
  const [firstFrame, lastFrame] = [toFrame(segment.from), toFrame(segment.to)];
  // Up to one frame past the end: the last frame lasts that long.
  if (firstFrame < 0 || segment.to > source.facts.duration + 1 / framesPerSecond) throw new MontageRefused(index, 'outside its source');
  if (lastFrame <= firstFrame) throw new MontageRefused(index, 'ends before it starts');
  const picture = source.facts.hasVideo ? (segment.picture ?? 'video') : 'waveform';
  return { source, firstFrame, frames: lastFrame - firstFrame, picture };
};

/** The shape of what is on screen longest; others are shown whole within it. */
const shapeOf = (segments: readonly PlannedSegment[]): { width: number; height: number } => {
  const shown = new Map<MontageSource, number>();
  for (const { source, frames, picture } of segments) if (picture === 'video') shown.set(source, (shown.get(source) ?? 0) + frames);
  const [longest] = [...shown].sort(([, a], [, b]) => b - a);
  return longest?.[0].facts ?? { width: 16, height: 9 };
};

const sizeOf = (rendition: Rendition, shape: { width: number; height: number }): PlannedRendition => {
  const scale = rendition.shortSide / Math.min(shape.width, shape.height);
  return { ...rendition, width: even(shape.width * scale), height: even(shape.height * scale) };
};

/** What the sources allow: no picture is enlarged, and the smallest rendition becomes as small as they are if need be. */
const planRenditions = (wanted: readonly Rendition[], segments: readonly PlannedSegment[]): PlannedRendition[] => {
  const shortSides = segments
    .filter(({ picture }) => picture === 'video')
    .map(({ source: { facts } }) => Math.min(facts.width, facts.height));
  const allowed = Math.max(...(shortSides.length > 0 ? shortSides : [Number.POSITIVE_INFINITY]));
  const sorted = [...wanted].sort((a, b) => b.shortSide - a.shortSide);
  const smallest = sorted.at(-1);
  if (!smallest) throw new MontageRefused(null, 'no rendition asked for');
  const fitting = sorted.filter(({ shortSide }) => shortSide <= allowed);
  const kept = fitting.length > 0 ? fitting : [{ ...smallest, shortSide: even(allowed) }];
  return kept.map((rendition) => sizeOf(rendition, shapeOf(segments)));
};

/** Works an edit out to the frame, or refuses it. Pure: the same edit gives the same plan. */
export const planMontage = (edit: Edit): MontagePlan => {
  if (edit.segments.length === 0) throw new MontageRefused(null, 'no segment');
  const segments = edit.segments.map((segment, index) => planSegment(segment, index, edit.sources));
  const frames = segments.reduce((sum, segment) => sum + segment.frames, 0);
  const posterFrame = Math.min(frames - 1, Math.max(0, toFrame(edit.posterAt ?? 0)));
  return {
    segments,
    renditions: planRenditions(edit.renditions ?? defaultRenditions, segments),
    frames,
    seconds: frames / framesPerSecond,
    preset: edit.preset ?? 'veryfast',
    posterFrame,
  };
};
