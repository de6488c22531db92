import { type RefObject, useRef, useState } from 'react';
import { playPart } from '../../lib/play-part.ts';
import type { Passage } from './montage.ts';
import type { Source } from './source.ts';

/** Resolves once the video can show a place of this address. */
const shows = (video: HTMLVideoElement, url: string): Promise<void> =>
  new Promise((resolve) => {
    if (video.getAttribute('src') === url && video.readyState >= HTMLMediaElement.HAVE_METADATA) return resolve();
    video.addEventListener('loadedmetadata', () => resolve(), { once: true });
    // oxlint-disable-next-line react/immutability -- a media element is played by setting it
    video.src = url;
  });

/** Plays passages one after the other on the small copies: the joins as they will be, before anything is rendered. */
export const useJoins = (player: RefObject<HTMLVideoElement | null>, sources: readonly Source[]) => {
  const [playing, setPlaying] = useState<string>();
  const turn = useRef(0);
  const stopPart = useRef<() => void>(undefined);

  const stop = () => {
    turn.current += 1;
    stopPart.current?.();
    setPlaying(undefined);
  };
  const play = async (passages: readonly Passage[]) => {
    stop();
    const mine = turn.current;
    for (const { key, sourceId, start, end } of passages) {
      const source = sources.find(({ id }) => id === sourceId);
      const video = player.current;
      if (!source || !video) continue;
      await shows(video, source.proxyUrl);
      if (turn.current !== mine) return;
      setPlaying(key);
      await new Promise<void>((resolve) => {
        stopPart.current = playPart(video, { start, end }, resolve);
      });
      if (turn.current !== mine) return;
    }
    setPlaying(undefined);
  };
  const show = async (sourceId: string, at: number) => {
    stop();
    const source = sources.find(({ id }) => id === sourceId);
    const video = player.current;
    if (!source || !video) return;
    await shows(video, source.proxyUrl);
    // oxlint-disable-next-line react/immutability -- a media element is moved by setting it
    video.currentTime = at;
  };
  return { playing, play, stop, show };
};
