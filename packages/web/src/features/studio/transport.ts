import { frame, toFrame } from './montage.ts';

/** What is played: one source, or the clip as it stands. Plays forwards by itself, at a pace. */
export type Played = {
  at(): number;
  length(): number;
  isSeeking(): boolean;
  seek(seconds: number): void;
  run(rate: number): void;
  halt(): void;
};

const paces = [1, 1.5, 2, 4, 8];
/** The next pace in the same direction; the first one where it went the other way or stood still. */
export const fasterThan = (rate: number, direction: -1 | 1): number => {
  const pace = Math.abs(rate);
  if (Math.sign(rate) !== direction) return direction;
  return direction * (paces.find((next) => next > pace) ?? pace);
};

/** J K L over something that is played, as on every editing desk. Browsers play nothing backwards: `tick` steps back at the pace asked for. */
export class Transport {
  rate = 0;
  readonly #played: Played;
  readonly #changed: () => void;
  /** Where going backwards has come to: ahead of what can be shown that fast. */
  #back = 0;

  constructor(played: Played, changed: () => void) {
    this.#played = played;
    this.#changed = changed;
  }

  #go(rate: number): void {
    this.rate = rate;
    if (rate > 0) {
      if (this.#played.at() >= this.#played.length() - frame) this.#played.seek(0);
      this.#played.run(rate);
    } else {
      this.#played.halt();
      this.#back = this.#played.at();
    }
    this.#changed();
  }

  shuttle(direction: -1 | 1): void {
    this.#go(fasterThan(this.rate, direction));
  }

  stop(): void {
    if (this.rate !== 0) this.#go(0);
  }

  toggle(): void {
    this.#go(this.rate === 0 ? 1 : 0);
  }

  /** Played to its end, or stopped by the browser. */
  ended(): void {
    this.rate = 0;
    this.#changed();
  }

  seek(seconds: number): void {
    const to = Math.max(0, Math.min(this.#played.length(), seconds));
    this.#back = to;
    this.#played.seek(to);
    this.#changed();
  }

  /** Stands still, so many seconds on, on a whole frame. */
  step(by: number): void {
    this.stop();
    this.seek(toFrame(this.#played.at()) + by);
  }

  /** So many seconds later, by the clock on the wall. */
  tick(elapsed: number): void {
    if (this.rate >= 0) return;
    this.#back = Math.max(0, this.#back + this.rate * elapsed);
    if (!this.#played.isSeeking()) this.#played.seek(this.#back);
    if (this.#back === 0) this.#go(0);
  }
}
