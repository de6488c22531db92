/** The other side of the same moments, seen and heard beside it; `later`: what is to be added to the stretch's seconds to find them there. */
export type Beside = { of: string; url: string; later: number };

/** A stretch of the edit: so many seconds of one source's small copy; without an address there is nothing to show, and its time passes all the same. */
export type Stretch = { of: string; url: string | undefined; from: number; to: number; beside?: Beside };

type Side = { readonly id: string; readonly origin: string; readonly offsetSeconds?: number | null; readonly proxyUrl?: string | null };
type Segment = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly view?: string | null;
  readonly card?: string | null;
  readonly source?: Side | null;
  readonly otherSource?: Side | null;
};

const laterIn = (side: Side, than: Side): number => (than.offsetSeconds ?? 0) - (side.offsetSeconds ?? 0);

/** What is played of a segment: its source, or the other side where that is what it shows; nothing of a card. Of both sides together both, the candidate's first as in the montage. */
export const stretchOf = ({ startSeconds, endSeconds, view, card, source, otherSource }: Segment): Stretch => {
  if (!source) return { of: card ?? '', url: undefined, from: startSeconds, to: endSeconds };
  const wanted = view === 'BOTH' ? 'CANDIDATE' : view;
  const shown = otherSource && wanted && otherSource.origin === `INTERVIEW_${wanted}` ? otherSource : source;
  const later = laterIn(shown, source);
  const stretch = { of: shown.id, url: shown.proxyUrl ?? undefined, from: startSeconds + later, to: endSeconds + later };
  const other = shown === source ? otherSource : source;
  if (view !== 'BOTH' || !other?.proxyUrl) return stretch;
  return { ...stretch, beside: { of: other.id, url: other.proxyUrl, later: laterIn(other, shown) } };
};

export type Place = { index: number; at: number };

const frame = 0.04;

export const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** When a stretch begins, in seconds of the clip. */
export const beginOf = (stretches: readonly Stretch[], index: number): number => lengthOf(stretches.slice(0, index));

/** Which stretch is seen at a second of the clip, and which second of its own copy; the last frame at the end. */
export const placeAt = (stretches: readonly Stretch[], seconds: number): Place | undefined => {
  let begin = 0;
  for (const [index, { from, to }] of stretches.entries()) {
    const length = to - from;
    if (seconds < begin + length) return { index, at: from + Math.max(0, seconds - begin) };
    begin += length;
  }
  const last = stretches.at(-1);
  return last && { index: stretches.length - 1, at: Math.max(last.from, last.to - frame) };
};
