import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Beside, beginOf, lengthOf, placeAt, type Stretch } from './edit-time.ts';

const rates = [1, 1.5, 2, 4];
/** How often the page follows what plays, in milliseconds. */
const pace = 80;

const canShow = (video: HTMLVideoElement): Promise<void> =>
  new Promise((resolve) => {
    if (video.readyState >= HTMLMediaElement.HAVE_METADATA) return resolve();
    video.addEventListener('loadedmetadata', () => resolve(), { once: true });
  });

/** So far apart are two sides heard as an echo, in seconds: the other one is put right. */
const echo = 0.12;

/** Plays the passages of an edit one after the other on their small copies, in the time of the clip: nothing has to be rendered to be timed. */
export const useEditPlayer = (stretches: readonly Stretch[]) => {
  const video = useRef<HTMLVideoElement>(null);
  const other = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const here = useRef({ index: 0, clock: 0, turn: 0, rate: 1, isMoving: false, loaded: '', besideLoaded: '', isBroken: false });
  const length = lengthOf(stretches);

  /** Where the clip stands, to the frame that is seen. */
  const now = (): number => {
    const { index, clock, isMoving } = here.current;
    const stretch = stretches[index];
    if (!stretch || isMoving) return at;
    const local = stretch.url === undefined ? clock : (video.current?.currentTime ?? clock);
    return Math.max(0, Math.min(length, beginOf(stretches, index) + local - stretch.from));
  };

  /** The other side of the same moments, where the passage shows both. */
  const showBeside = async (beside: Beside | undefined, seconds: number, plays: boolean) => {
    const player = other.current;
    const state = here.current;
    const { turn } = state;
    if (!player) return;
    if (!beside) return player.pause();
    if (state.besideLoaded !== beside.of || player.error) {
      player.src = beside.url;
      state.besideLoaded = beside.of;
    }
    await canShow(player);
    if (here.current.turn !== turn) return;
    player.currentTime = Math.max(0, seconds + beside.later);
    player.playbackRate = state.rate;
    // Not to be had, the passage goes on with one side.
    if (plays) void player.play().catch(() => undefined);
    else player.pause();
  };
  const keepTogether = (beside: Beside | undefined) => {
    const player = other.current;
    if (!beside || !player || !video.current || player.readyState < HTMLMediaElement.HAVE_METADATA) return;
    const due = Math.max(0, video.current.currentTime + beside.later);
    if (Math.abs(player.currentTime - due) > echo && !player.seeking) player.currentTime = due;
  };

  const show = async (seconds: number, plays: boolean) => {
    const place = placeAt(stretches, seconds);
    const stretch = place && stretches[place.index];
    if (!stretch) return;
    const state = here.current;
    state.turn += 1;
    const { turn } = state;
    Object.assign(state, { index: place.index, clock: place.at, isMoving: true });
    setAt(Math.min(seconds, length));
    setIsPlaying(plays);
    const player = video.current;
    void showBeside(stretch.beside, place.at, plays);
    if (player && stretch.url !== undefined) {
      // An address lives for minutes: another one of the same copy is taken only when the first no longer opens.
      if (state.loaded !== stretch.of || state.isBroken) {
        player.src = stretch.url;
        Object.assign(state, { loaded: stretch.of, isBroken: false });
      }
      await canShow(player);
      if (here.current.turn !== turn) return;
      player.currentTime = place.at;
      player.playbackRate = state.rate;
      if (plays) void player.play().catch(() => setIsPlaying(false));
      else player.pause();
    } else player?.pause();
    state.isMoving = false;
  };

  const pause = () => {
    here.current.rate = 1;
    setAt(now());
    video.current?.pause();
    other.current?.pause();
    setIsPlaying(false);
  };
  const play = () => void show(now() >= length - 0.05 ? 0 : now(), true);

  const step = useEffectEvent((ms: number) => {
    const state = here.current;
    const stretch = stretches[state.index];
    if (!stretch || state.isMoving) return;
    if (stretch.url === undefined) state.clock += (ms / 1000) * state.rate;
    const local = stretch.url === undefined ? state.clock : (video.current?.currentTime ?? 0);
    keepTogether(stretch.beside);
    if (local < stretch.to - 0.005 && !(stretch.url !== undefined && video.current?.ended)) return;
    if (state.index < stretches.length - 1) return void show(beginOf(stretches, state.index + 1), true);
    pause();
    setAt(length);
  });
  const follow = useEffectEvent(() => setAt(now()));
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let told = last;
    const tick = (time: number) => {
      step(time - last);
      last = time;
      if (time - told > pace) {
        told = time;
        follow();
      }
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  const first = useEffectEvent(() => void show(at, false));
  const addresses = stretches.map(({ of, url }) => `${of}${url === undefined}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew when other sources come
  useEffect(() => first(), [addresses]);
  const again = useEffectEvent(() => {
    if (here.current.isBroken) void show(at, isPlaying);
  });
  // Fresh addresses of the same sources: taken where the last one no longer opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server brings some
  useEffect(() => again(), [stretches]);

  const shown = stretches[placeAt(stretches, at)?.index ?? 0];
  return {
    video,
    other,
    /** Both sides of the interview are seen and heard here. */
    showsBoth: shown?.beside !== undefined,
    at,
    length,
    isPlaying,
    isShown: shown?.url !== undefined,
    now,
    goTo: (seconds: number) => void show(Math.max(0, Math.min(length, seconds)), isPlaying),
    playFrom: (seconds: number) => void show(seconds, true),
    playPause: () => (isPlaying ? pause() : play()),
    faster: () => {
      if (!isPlaying) return play();
      here.current.rate = rates.find((rate) => rate > here.current.rate) ?? 4;
      for (const player of [video.current, other.current]) if (player) player.playbackRate = here.current.rate;
    },
    broke: () => {
      here.current.isBroken = true;
    },
  };
};

export type EditPlayer = ReturnType<typeof useEditPlayer>;
