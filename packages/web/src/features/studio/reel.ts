import { frame, type Passage, placed } from './montage.ts';
import { type Shown, shownBy } from './shown.ts';
import type { Source } from './source.ts';
import type { Played } from './transport.ts';

type Item = { key: string; from: number; length: number; shown: readonly Shown[] };

/** Two screens take turns: while one plays, the next passage stands ready on the other. Each has two media, for both sides of an interview. */
type Screen = { stage: HTMLElement | null; media: (HTMLVideoElement | null)[]; key?: string | undefined };

const sameMedia = (one: Item, other: Item): boolean =>
  one.shown.length === other.shown.length &&
  one.shown.length > 0 &&
  one.shown.every(({ source, from }, index) => {
    const next = other.shown[index];
    return next?.source.id === source.id && Math.abs(next.from - from - one.length) < 0.001;
  });

/** Has a media element stand at a second of a source, whatever it stood at. An address is taken anew only when the one it has no longer works. */
const stand = (video: HTMLVideoElement, { source }: Shown, at: number): void => {
  if (video.dataset.source !== source.id || video.error) {
    video.dataset.source = source.id;
    video.src = source.proxyUrl;
  }
  if (Math.abs(video.currentTime - at) > 0.001) video.currentTime = at;
};

/** The clip as it stands, played passage after passage from the sources' small copies before anything is rendered. */
export class Reel implements Played {
  readonly #screens: [Screen, Screen] = [
    { stage: null, media: [] },
    { stage: null, media: [] },
  ];
  readonly #onTurn: (key: string | undefined) => void;
  readonly #onEnd: () => void;
  #items: readonly Item[] = [];
  #index = 0;
  #front: 0 | 1 = 0;
  #rate = 0;
  /** How far into a card, which no medium counts. */
  #cardAt = 0;

  /** `onTurn` is told which passage is on screen, `onEnd` when the last is over. */
  constructor(onTurn: (key: string | undefined) => void, onEnd: () => void) {
    this.#onTurn = onTurn;
    this.#onEnd = onEnd;
  }

  attachStage(screen: 0 | 1, stage: HTMLElement | null): void {
    this.#screens[screen].stage = stage;
  }

  attachMedia(screen: 0 | 1, index: 0 | 1, video: HTMLVideoElement | null): void {
    this.#screens[screen].media[index] = video;
  }

  /** What is to be played from now on; it stays at the second it was at. */
  edit(passages: readonly Passage[], sources: readonly Source[]): void {
    const at = this.at();
    this.#items = placed(passages).map(({ passage, from, length }) => ({
      key: passage.key,
      from,
      length,
      shown: shownBy(passage, sources),
    }));
    for (const screen of this.#screens) screen.key = undefined;
    this.seek(Math.min(at, this.length()));
  }

  length(): number {
    const last = this.#items.at(-1);
    return last ? last.from + last.length : 0;
  }

  at(): number {
    const item = this.#items[this.#index];
    if (!item) return 0;
    const [first] = item.shown;
    const video = this.#screens[this.#front].media[0];
    const within = first ? (video?.currentTime ?? 0) - first.from : this.#cardAt;
    return item.from + Math.max(0, Math.min(item.length, within));
  }

  isSeeking(): boolean {
    return this.#screens[this.#front].media[0]?.seeking ?? false;
  }

  seek(seconds: number): void {
    const found = this.#items.findIndex(({ from, length }) => seconds < from + length - 0.001);
    const index = found === -1 ? this.#items.length - 1 : found;
    const item = this.#items[index];
    if (!item) {
      this.#clear();
      return;
    }
    this.#index = index;
    // At the very end: its last frame.
    const within = Math.max(0, Math.min(seconds - item.from, item.length - (found === -1 ? frame / 2 : 0)));
    this.#load(this.#front, item, within);
    this.#show();
    if (this.#rate > 0) this.#play();
  }

  run(rate: number): void {
    this.#rate = rate;
    this.#play();
  }

  halt(): void {
    this.#rate = 0;
    for (const { media } of this.#screens) for (const video of media) video?.pause();
  }

  /** Asked at every frame while it plays: whether the passage is over, and the next one's turn. */
  advance(elapsed: number): void {
    const item = this.#items[this.#index];
    if (!item || this.#rate <= 0) return;
    const [first, second] = item.shown;
    const [one, other] = this.#screens[this.#front].media;
    if (!first) this.#cardAt += elapsed * this.#rate;
    const isOver = first ? (one?.ended ?? true) || this.at() >= item.from + item.length - frame / 2 : this.#cardAt >= item.length;
    if (isOver) {
      this.#next();
      return;
    }
    if (!first || !second || !one || !other) return;
    const apart = other.currentTime - second.from - (one.currentTime - first.from);
    if (Math.abs(apart) > 0.12 && !other.seeking) other.currentTime = second.from + one.currentTime - first.from;
  }

  #next(): void {
    const before = this.#items[this.#index];
    const item = this.#items[this.#index + 1];
    if (!before || !item) {
      this.halt();
      this.#onEnd();
      return;
    }
    this.#index += 1;
    this.#cardAt = 0;
    // Nothing was cut out between the two: it plays on.
    if (!sameMedia(before, item)) {
      for (const video of this.#screens[this.#front].media) video?.pause();
      this.#front = this.#front === 0 ? 1 : 0;
      if (this.#screens[this.#front].key !== item.key) this.#load(this.#front, item, 0);
    }
    this.#screens[this.#front].key = item.key;
    this.#show();
    this.#play();
  }

  #load(screen: 0 | 1, item: Item, within: number): void {
    const { media } = this.#screens[screen];
    this.#screens[screen].key = item.key;
    if (screen === this.#front) this.#cardAt = within;
    for (const [index, shown] of item.shown.entries()) {
      const video = media[index];
      if (video) stand(video, shown, shown.from + within);
    }
  }

  #play(): void {
    const item = this.#items[this.#index];
    for (const [index, video] of this.#screens[this.#front].media.entries()) {
      if (!video || !item?.shown[index]) continue;
      video.playbackRate = this.#rate;
      void video.play().catch(() => undefined);
    }
    const next = this.#items[this.#index + 1];
    const back = this.#front === 0 ? 1 : 0;
    if (next && this.#screens[back].key !== next.key) this.#load(back, next, 0);
  }

  #show(): void {
    const item = this.#items[this.#index];
    for (const [index, { stage }] of this.#screens.entries()) {
      if (!stage) continue;
      stage.dataset.front = String(index === this.#front);
      if (index === this.#front) stage.dataset.shown = String(item?.shown.length ?? 0);
    }
    this.#onTurn(item?.key);
  }

  #clear(): void {
    this.halt();
    this.#index = 0;
    this.#onTurn(undefined);
  }
}
