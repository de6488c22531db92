/** Plays a part of a video and stops at its end, to the frame shown rather than to the quarter second of `timeupdate`. Answers how to stop before. */
export const playPart = (video: HTMLVideoElement, { start, end }: { start: number; end: number }, onEnd?: () => void): (() => void) => {
  let frame = 0;
  const watch = () => {
    if (video.currentTime < end) {
      frame = requestAnimationFrame(watch);
      return;
    }
    video.pause();
    onEnd?.();
  };
  video.currentTime = start;
  // Refused where the browser wants a click first: the reader then presses play, and the end still holds.
  void video.play().catch(() => undefined);
  frame = requestAnimationFrame(watch);
  return () => {
    cancelAnimationFrame(frame);
    video.pause();
  };
};
