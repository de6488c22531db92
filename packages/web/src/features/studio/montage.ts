/** A passage of a source in the clip being made; `key` names it on the page while it is moved about. */
export type Passage = { key: string; sourceId: string; start: number; end: number };

/** Cuts fall on whole frames of the montage (25 a second), or picture and sound drift apart. */
export const toFrame = (seconds: number): number => Math.round(seconds * 25) / 25;

let made = 0;
export const newPassage = (sourceId: string, start: number, end: number): Passage => {
  made += 1;
  return { key: `passage-${made}`, sourceId, start: toFrame(start), end: toFrame(end) };
};

export const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);

/** Which passage, and where in its source, is seen at a second of the clip. */
export const placeAt = (passages: readonly Passage[], seconds: number): { passage: Passage; at: number } | undefined => {
  let before = 0;
  for (const passage of passages) {
    const length = passage.end - passage.start;
    if (seconds < before + length) return { passage, at: passage.start + seconds - before };
    before += length;
  }
  const last = passages.at(-1);
  return last && { passage: last, at: Math.max(last.start, last.end - 0.04) };
};

export const moved = (passages: readonly Passage[], key: string, by: -1 | 1): Passage[] => {
  const from = passages.findIndex((passage) => passage.key === key);
  const to = from + by;
  const [one, other] = [passages[from], passages[to]];
  if (!one || !other) return [...passages];
  return passages.map((passage, index) => (index === from ? other : index === to ? one : passage));
};

export const trimmed = (passages: readonly Passage[], key: string, change: { start?: number; end?: number }): Passage[] =>
  passages.map((passage) => (passage.key === key ? { ...passage, ...change } : passage));
