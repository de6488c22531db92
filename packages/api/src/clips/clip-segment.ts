/** What is seen and heard of an interview during a passage: one of its sides, or both side by side with their sound mixed. */
export type View = 'CANDIDATE' | 'INTERVIEWER' | 'BOTH';

/**
 * A passage of one source, in seconds of that source: [start, end). Without a view it shows that source. With one, `otherId` is what the other side's
 * browser recorded at that very moment: chosen when the edit is saved, so that the same edit shows the same for ever.
 */
export type Passage = { sourceId: string; start: number; end: number; view?: View; otherId?: string };

/** Words on a plain ground, drawn by the montage, without sound. They are checked as the title is (C2). */
export type TitleCard = { card: string; seconds: number };

export type Segment = Passage | TitleCard;

export const isCard = (segment: Segment): segment is TitleCard => 'card' in segment;

export const passagesOf = (segments: readonly Segment[]): Passage[] => segments.flatMap((segment) => (isCard(segment) ? [] : [segment]));

export const secondsOf = (segment: Segment): number => (isCard(segment) ? segment.seconds : segment.end - segment.start);

/** Every source that a montage is made of, each once. */
export const sourceIdsOf = (segments: readonly Segment[]): string[] => [
  ...new Set(passagesOf(segments).flatMap(({ sourceId, otherId }) => (otherId ? [sourceId, otherId] : [sourceId]))),
];

/** What its cards say, and which of the segments each is. */
export const cardsOf = (segments: readonly Segment[]): { text: string; segment: number }[] =>
  segments.flatMap((segment, index) => (isCard(segment) ? [{ text: segment.card, segment: index }] : []));
