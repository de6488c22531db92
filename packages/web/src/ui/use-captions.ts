import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

export type ReadCue = { start: number; text: string };

/** What a reader chose once holds for every clip they watch here. */
let chosen = true;

const trackOf = (video: HTMLVideoElement | null): TextTrack | undefined => video?.textTracks[0];
const read = (video: HTMLVideoElement | null): readonly ReadCue[] =>
  [...(trackOf(video)?.cues ?? [])].flatMap((cue) => (cue instanceof VTTCue ? [{ start: cue.startTime, text: cue.text }] : []));

/**
 * Captions shown or not, in step with the browser's own menu of them; and what they say, once they have come. `onBroken`: they could not be read, and may be had at another address. It is
 * told once until some were read: what cannot be read at a fresh address either is done without, and the video plays on.
 */
export const useCaptions = (video: RefObject<HTMLVideoElement | null>, src: string | undefined, onBroken: (() => void) | undefined) => {
  const [areShown, setAreShown] = useState(true);
  const [cues, setCues] = useState<readonly ReadCue[]>([]);
  const wasTold = useRef(false);
  const broken = useEffectEvent(() => {
    if (wasTold.current) return;
    wasTold.current = true;
    onBroken?.();
  });
  useEffect(() => {
    const player = video.current;
    const track = trackOf(player);
    const element = player?.querySelector('track');
    if (src === undefined || !player || !track || !element) return;
    track.mode = chosen ? 'showing' : 'hidden';
    const follow = () => {
      chosen = trackOf(player)?.mode === 'showing';
      setAreShown(chosen);
    };
    const take = () => setCues(read(player));
    const taken = () => {
      wasTold.current = false;
      take();
    };
    const fail = () => broken();
    follow();
    // They may have come before this page was alive.
    take();
    player.textTracks.addEventListener('change', follow);
    element.addEventListener('load', taken);
    element.addEventListener('error', fail);
    return () => {
      player.textTracks.removeEventListener('change', follow);
      element.removeEventListener('load', taken);
      element.removeEventListener('error', fail);
    };
  }, [video, src]);
  return {
    areShown,
    cues,
    toggle: () => {
      const track = trackOf(video.current);
      // Hidden, they are still read into the page: their text can be.
      if (track) track.mode = track.mode === 'showing' ? 'hidden' : 'showing';
    },
  };
};
