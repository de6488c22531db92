import type { Played } from './transport.ts';

/** A source as it is played: one media element, which the page puts in. */
export class SourceReel implements Played {
  #video: HTMLVideoElement | null = null;

  attach(video: HTMLVideoElement | null): void {
    this.#video = video;
  }

  at(): number {
    return this.#video?.currentTime ?? 0;
  }

  length(): number {
    return this.#video?.duration || 0;
  }

  isSeeking(): boolean {
    return this.#video?.seeking ?? false;
  }

  seek(seconds: number): void {
    if (this.#video) this.#video.currentTime = seconds;
  }

  run(rate: number): void {
    if (!this.#video) return;
    this.#video.playbackRate = rate;
    // Refused where the browser wants a click first: it stays where it is.
    void this.#video.play().catch(() => undefined);
  }

  halt(): void {
    this.#video?.pause();
  }

  /** Played by itself. */
  advance(): void {}
}
