import { framesPerSecond, samplesPerSecond } from './media-job.ts';
import type { MediaFacts } from './probe.ts';

export type MontageSource = { id: string; path: string; facts: MediaFacts };

/**
 * A passage of a source, in seconds; `waveform` shows its sound instead of its picture. `shown`: the tracks seen and heard then, side by side in this order, each with
 * what is to be added to the passage's seconds to find that moment in it; the source itself when absent.
 */
export type MontagePassage = {
  source: string;
  from: number;
  to: number;
  picture?: 'video' | 'waveform';
  shown?: readonly { source: string; later: number }[];
};

/** A text on a plain ground, without sound. */
type MontageCard = { card: string; seconds: number };

export type MontageSegment = MontagePassage | MontageCard;

/** A size the clip comes in, named by its short side: 720 is 1280 × 720, or 720 × 1280 for a portrait. */
export type Rendition = { shortSide: number; crf: number; maxRate: number; soundRate: number };

export const renditions = {
  1080: { shortSide: 1080, crf: 22, maxRate: 5_000_000, soundRate: 160_000 },
  720: { shortSide: 720, crf: 22, maxRate: 2_800_000, soundRate: 128_000 },
  360: { shortSide: 360, crf: 23, maxRate: 800_000, soundRate: 96_000 },
} as const satisfies Record<number, Rendition>;

export const defaultRenditions: readonly Rendition[] = [renditions[1080], renditions[720], renditions[360]];

export type Edit = {
  sources: readonly MontageSource[];
  segments: readonly MontageSegment[];
  renditions?: readonly Rendition[];
  /** x264's; what is slower is smaller. */
  preset?: string;
  /** The second of the clip that its poster shows. */
  posterAt?: number;
  /** Whether pictures that already are as they should be may be copied, and only the edges of the cuts made anew; not unless said. */
  mayCopy?: boolean;
};

/** `lateSamples`: how far the moment lies past its first frame, where two clocks do not share a grid of frames. */
export type PlannedTrack = { source: MontageSource; firstFrame: number; lateSamples: number };
export type PlannedPassage = { kind: 'passage'; tracks: PlannedTrack[]; frames: number; picture: 'video' | 'waveform' };
export type PlannedCard = { kind: 'card'; text: string; frames: number };
export type PlannedSegment = PlannedPassage | PlannedCard;
export type PlannedRendition = Rendition & { width: number; height: number };

export type MontagePlan = {
  segments: PlannedSegment[];
  /** Largest first; the others are made from it. */
  renditions: PlannedRendition[];
  frames: number;
  seconds: number;
  preset: string;
  posterFrame: number;
  mayCopy: boolean;
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

const sourceNamed = (sources: readonly MontageSource[], name: string, index: number): MontageSource => {
  const source = sources.find(({ id }) => id === name);
  if (!source) throw new MontageRefused(index, 'no such source');
  return source;
};

/** A moment of a source, to the frame for its picture and to the sample for its sound. */
const planTrack = (source: MontageSource, from: number, frames: number, index: number): PlannedTrack => {
  // Half a frame before the start is the start: the grid of another track lies between its own.
  const exact = Math.max(0, from);
  const firstFrame = toFrame(exact);
  const isWithin = from > -1 / framesPerSecond && from + frames / framesPerSecond <= source.facts.duration + 2 / framesPerSecond;
  if (!isWithin) throw new MontageRefused(index, 'outside its source');
  return { source, firstFrame, lateSamples: Math.round((exact - firstFrame / framesPerSecond) * samplesPerSecond) };
};

const planPassage = (passage: MontagePassage, index: number, sources: readonly MontageSource[]): PlannedPassage => {
  const source = sourceNamed(sources, passage.source, index);
  if (!(Number.isFinite(passage.from) && Number.isFinite(passage.to))) throw new MontageRefused(index, 'not a moment');
  const [firstFrame, lastFrame] = [toFrame(passage.from), toFrame(passage.to)];
  // Up to one frame past the end: the last frame lasts that long.
  if (firstFrame < 0 || passage.to > source.facts.duration + 1 / framesPerSecond) throw new MontageRefused(index, 'outside its source');
  if (lastFrame <= firstFrame) throw new MontageRefused(index, 'ends before it starts');
  const frames = lastFrame - firstFrame;
  const tracks = (passage.shown ?? [{ source: passage.source, later: 0 }]).map(({ source: name, later }) =>
    planTrack(sourceNamed(sources, name, index), firstFrame / framesPerSecond + later, frames, index),
  );
  if (tracks.length < 1 || tracks.length > 2) throw new MontageRefused(index, 'one track or two');
  const hasVideo = tracks.some((track) => track.source.facts.hasVideo);
  return { kind: 'passage', tracks, frames, picture: hasVideo ? (passage.picture ?? 'video') : 'waveform' };
};

const planCard = ({ card, seconds }: MontageCard, index: number): PlannedCard => {
  const frames = toFrame(seconds);
  if (!(frames > 0)) throw new MontageRefused(index, 'a card of no length');
  if (card.trim() === '') throw new MontageRefused(index, 'a card that says nothing');
  return { kind: 'card', text: card, frames };
};

const planSegment = (segment: MontageSegment, index: number, sources: readonly MontageSource[]): PlannedSegment =>
  'card' in segment ? planCard(segment, index) : planPassage(segment, index, sources);

export const passagesIn = ({ segments }: { segments: readonly PlannedSegment[] }): PlannedPassage[] =>
  segments.filter((segment) => segment.kind === 'passage');

/** Whether anything in it is shown as a picture, rather than as its sound drawn. */
export const showsPictures = (plan: Pick<MontagePlan, 'segments'>): boolean => passagesIn(plan).some(({ picture }) => picture === 'video');

/** The tracks whose picture a passage shows. */
const seenTracks = ({ tracks, picture }: PlannedPassage): PlannedTrack[] =>
  picture === 'video' ? tracks.filter(({ source }) => source.facts.hasVideo) : [];

/** The shape of what is on screen longest; others are shown whole within it. */
const shapeOf = (passages: readonly PlannedPassage[]): { width: number; height: number } | undefined => {
  const shown = new Map<MontageSource, number>();
  for (const passage of passages)
    for (const { source } of seenTracks(passage)) shown.set(source, (shown.get(source) ?? 0) + passage.frames);
  const [longest] = [...shown].sort(([, a], [, b]) => b - a);
  return longest?.[0].facts;
};

const sizeOf = (rendition: Rendition, shape: { width: number; height: number }): PlannedRendition => {
  const scale = rendition.shortSide / Math.min(shape.width, shape.height);
  return { ...rendition, width: even(shape.width * scale), height: even(shape.height * scale) };
};

/** What the sources allow: what is on screen longest is not enlarged, and the smallest rendition becomes as small as it is if need be. A drawn sound has any size. */
const planRenditions = (wanted: readonly Rendition[], passages: readonly PlannedPassage[]): PlannedRendition[] => {
  const shape = shapeOf(passages);
  const allowed = shape ? Math.min(shape.width, shape.height) : Number.POSITIVE_INFINITY;
  const sorted = [...wanted].sort((a, b) => b.shortSide - a.shortSide);
  const smallest = sorted.at(-1);
  if (!smallest) throw new MontageRefused(null, 'no rendition asked for');
  const fitting = sorted.filter(({ shortSide }) => shortSide <= allowed);
  const kept = fitting.length > 0 ? fitting : [{ ...smallest, shortSide: Math.max(2, Math.floor(allowed / 2) * 2) }];
  return kept.map((rendition) => sizeOf(rendition, shape ?? { width: 16, height: 9 }));
};

/** Works an edit out to the frame, or refuses it. Pure: the same edit gives the same plan. */
export const planMontage = (edit: Edit): MontagePlan => {
  if (!edit.segments.some((segment) => 'source' in segment)) throw new MontageRefused(null, 'no passage');
  const segments = edit.segments.map((segment, index) => planSegment(segment, index, edit.sources));
  const frames = segments.reduce((sum, segment) => sum + segment.frames, 0);
  const posterFrame = Math.min(frames - 1, Math.max(0, toFrame(edit.posterAt ?? 0)));
  return {
    segments,
    renditions: planRenditions(edit.renditions ?? defaultRenditions, passagesIn({ segments })),
    frames,
    seconds: frames / framesPerSecond,
    preset: edit.preset ?? 'veryfast',
    posterFrame,
    mayCopy: edit.mayCopy ?? false,
  };
};
