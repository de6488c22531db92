/** What a passage of an interview shows, where its two sides were recorded. */
export type View = 'CANDIDATE' | 'INTERVIEWER' | 'BOTH';

/** A passage of a source in the clip being made; `key` names it on the page while it is moved about. */
export type Cut = { key: string; sourceId: string; start: number; end: number; view?: View; text?: undefined };
/** A card with a text, drawn by the montage: from 0 to as long as it stands. */
export type Card = { key: string; sourceId?: undefined; start: 0; end: number; view?: undefined; text: string };
export type Passage = Cut | Card;

export const isCard = (passage: Passage): passage is Card => passage.sourceId === undefined;

/** Part of a source, in its seconds: [start, end). */
export type Span = { start: number; end: number };

/** Frames a second of everything the product makes. */
export const framesPerSecond = 25;
export const frame = 1 / framesPerSecond;

/** Whether two parts of one source share anything: a thousandth of a second is the rounding of clocks. */
export const shares = (one: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => one.start < end - 0.001 && start < one.end - 0.001);

/** Cuts fall on whole frames of the montage (25 a second), or picture and sound drift apart. */
export const toFrame = (seconds: number): number => Math.round(seconds * framesPerSecond) / framesPerSecond;

let made = 0;
const newKey = (): string => {
  made += 1;
  return `passage-${made}`;
};
export const newPassage = (sourceId: string, start: number, end: number, view?: View): Cut => ({
  key: newKey(),
  sourceId,
  start: toFrame(start),
  end: toFrame(end),
  ...(view ? { view } : {}),
});

/** How long a card stands, at least and at most. */
export const cardSeconds = { least: 1, most: 10, first: 3 };
export const newCard = (text: string, seconds: number = cardSeconds.first): Card => ({
  key: newKey(),
  start: 0,
  end: toFrame(Math.min(cardSeconds.most, Math.max(cardSeconds.least, seconds))),
  text,
});

export const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);

/** Each passage with where it begins in the clip. */
export const placed = (passages: readonly Passage[]): { passage: Passage; from: number; length: number }[] => {
  let before = 0;
  return passages.map((passage) => {
    const from = before;
    const length = Math.max(0, passage.end - passage.start);
    before += length;
    return { passage, from, length };
  });
};

/** Which passage, and where in its source, is seen at a second of the clip. */
export const placeAt = (passages: readonly Passage[], seconds: number): { passage: Passage; at: number } | undefined => {
  for (const { passage, from, length } of placed(passages))
    if (seconds < from + length - 0.001) return { passage, at: passage.start + Math.max(0, seconds - from) };
  const last = passages.at(-1);
  return last && { passage: last, at: Math.max(last.start, last.end - frame) };
};

/** Where in the clip one passage ends and the next begins; its two ends as well. */
export const cutsOf = (passages: readonly Passage[]): number[] => [
  0,
  ...placed(passages).map(({ from, length }) => toFrame(from + length)),
];

/** The cut before or after a second of the clip; its end where there is none. */
export const nextCut = (passages: readonly Passage[], seconds: number, direction: -1 | 1): number => {
  const cuts = cutsOf(passages);
  const found = direction === 1 ? cuts.find((cut) => cut > seconds + 0.001) : cuts.findLast((cut) => cut < seconds - 0.001);
  return found ?? (direction === 1 ? (cuts.at(-1) ?? 0) : 0);
};

/** Takes a passage to another place: the `index`-th of those that stay. */
export const movedTo = (passages: readonly Passage[], key: string, index: number): readonly Passage[] => {
  const passage = passages.find((one) => one.key === key);
  if (!passage) return passages;
  const others = passages.filter((one) => one.key !== key);
  const to = Math.max(0, Math.min(others.length, index));
  const next = [...others.slice(0, to), passage, ...others.slice(to)];
  return next.every((one, place) => one === passages[place]) ? passages : next;
};

export const moved = (passages: readonly Passage[], key: string, by: -1 | 1): readonly Passage[] =>
  movedTo(passages, key, Math.max(0, passages.findIndex((passage) => passage.key === key) + by));

/** One passage with something of it changed. */
export const changed = (passages: readonly Passage[], key: string, change: (passage: Passage) => Passage): readonly Passage[] =>
  passages.map((passage) => (passage.key === key ? change(passage) : passage));

export const trimmed = (passages: readonly Passage[], key: string, { start, end }: { start?: number; end?: number }): readonly Passage[] =>
  changed(passages, key, (passage) =>
    isCard(passage) ? { ...passage, end: end ?? passage.end } : { ...passage, start: start ?? passage.start, end: end ?? passage.end },
  );

/** Puts a passage after another, or at the end. */
export const inserted = (passages: readonly Passage[], passage: Passage, after: string | undefined): readonly Passage[] => {
  const at = passages.findIndex(({ key }) => key === after);
  return at === -1 ? [...passages, passage] : passages.toSpliced(at + 1, 0, passage);
};

/** Cuts the passage that is seen at a second of the clip in two; as it was where there is no frame on either side. */
export const splitAt = (passages: readonly Passage[], seconds: number): readonly Passage[] => {
  const place = placeAt(passages, seconds);
  if (!place) return passages;
  const { passage } = place;
  const at = toFrame(place.at);
  if (isCard(passage) || at - passage.start < frame - 0.001 || passage.end - at < frame - 0.001) return passages;
  const second = { ...passage, key: newKey(), start: at };
  return passages.flatMap((one) => (one.key === passage.key ? [{ ...one, end: at }, second] : [one]));
};
