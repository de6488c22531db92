import { type RefObject, useEffect } from 'react';

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
/** Space presses what has the focus, as everywhere. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, video, summary') !== null;

const frame = 0.04;
const rates = [1, 1.5, 2, 4];

export const playPause = (video: HTMLVideoElement): void => {
  if (!video.paused) {
    video.pause();
    return;
  }
  video.playbackRate = 1;
  void video.play().catch(() => undefined);
};

const faster = (video: HTMLVideoElement) => {
  if (video.paused) return playPause(video);
  video.playbackRate = rates.find((rate) => rate > video.playbackRate) ?? 4;
};

/** Browsers do not play backwards: J steps back a second, as often as it is pressed or held. */
const move = (video: HTMLVideoElement, by: number) => {
  video.currentTime = Math.max(0, Math.min(video.duration || 0, video.currentTime + by));
};

/** The editor's keys, as in every cutting room: J K L, space, I and O; arrows go frame by frame. */
export const useShuttle = (
  player: RefObject<HTMLVideoElement | null>,
  marks: { onIn: () => void; onOut: () => void; onAdd: () => void },
) => {
  useEffect(() => {
    const acts: Record<string, (video: HTMLVideoElement) => void> = {
      j: (video) => move(video, -1),
      k: playPause,
      l: faster,
      i: marks.onIn,
      o: marks.onOut,
      enter: marks.onAdd,
      arrowleft: (video) => move(video, -frame),
      arrowright: (video) => move(video, frame),
      ' ': playPause,
    };
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const act = acts[key];
      if (!act || !player.current || event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
      if (isPressable(event.target) && (key === ' ' || key === 'enter' || key.startsWith('arrow'))) return;
      event.preventDefault();
      act(player.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
