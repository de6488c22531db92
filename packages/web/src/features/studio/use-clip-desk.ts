import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  changed,
  frame,
  inserted,
  isCard,
  lengthOf,
  moved,
  movedTo,
  newCard,
  nextCut,
  type Passage,
  placeAt,
  placed,
  splitAt,
  toFrame,
  trimmed,
  type View,
} from './montage.ts';
import { Reel } from './reel.ts';
import { type Stop, trim } from './room.ts';
import type { Source } from './source.ts';
import { useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { useZoom } from './use-zoom.ts';

type ClipDeskWanted = {
  passages: readonly Passage[];
  sources: readonly Source[];
  isActive: boolean;
  disabled: boolean;
  onChange: (passages: readonly Passage[], step?: string) => void;
  onPoster: (seconds: number) => void;
};

/** The clip as it stands: played, and cut. `chosen` is the passage that keys act on. */
export const useClipDesk = ({ passages, sources, isActive, disabled, onChange, onPoster }: ClipDeskWanted) => {
  const [shown, setShown] = useState<string>();
  const [chosenKey, setChosenKey] = useState<string>();
  const [stop, setStop] = useState<Stop>();
  const [ends, setEnds] = useState(0);
  const [reel] = useState(() => new Reel(setShown, () => setEnds((before) => before + 1)));
  const desk = useDesk(reel);
  const zoom = useZoom();
  const { transport, now } = desk;
  const chosen = passages.find(({ key }) => key === chosenKey);
  const length = lengthOf(passages);
  /** What a cut just made is to be seen at. */
  const lookAt = useRef<number>(undefined);

  const edit = useEffectEvent(() => {
    reel.edit(passages, sources);
    if (lookAt.current !== undefined) reel.seek(lookAt.current);
    lookAt.current = undefined;
    now.set(reel.at());
  });
  // Addresses are minted anew with every answer: what is played changes when the passages do, or what they are cut from.
  const cut = JSON.stringify([passages, sources.map(({ id }) => id)]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is compared is what `edit` reads
  useEffect(() => edit(), [cut]);
  const over = useEffectEvent(() => transport.ended());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end of the clip is an event, counted
  useEffect(() => over(), [ends]);

  const change = (next: readonly Passage[], step?: string) => {
    setStop(undefined);
    if (!disabled) onChange(next, step);
  };
  const startOf = (key: string): number => placed(passages).find(({ passage }) => passage.key === key)?.from ?? 0;
  const choose = (key: string | undefined) => {
    setStop(undefined);
    setChosenKey(key);
  };
  /** Takes one side of a passage to a second of its source, as far as that may go, and shows the frame it comes to. */
  const trimTo = (passage: Passage, side: 'start' | 'end', seconds: number, step: string) => {
    const source = sources.find(({ id }) => id === passage.sourceId);
    const { change: next, stop: stopped } = trim(passage, side, seconds, source);
    change(trimmed(passages, passage.key, next), `${step}-${passage.key}`);
    setStop(stopped);
    const from = startOf(passage.key);
    const after = (next.end ?? passage.end) - (next.start ?? passage.start);
    transport.stop();
    lookAt.current = side === 'start' ? from : Math.max(from, from + after - frame);
  };
  const trimHere = (side: 'start' | 'end') => {
    const place = placeAt(passages, reel.at());
    if (!place || isCard(place.passage)) return;
    choose(place.passage.key);
    trimTo(place.passage, side, toFrame(place.at), `keys-${side}`);
  };
  const step = (key: string, by: -1 | 1) => change(moved(passages, key, by));
  const remove = (key: string) => {
    const index = passages.findIndex((one) => one.key === key);
    change(passages.filter((one) => one.key !== key));
    setChosenKey((passages[index + 1] ?? passages[index - 1])?.key);
  };
  const split = () => {
    const next = splitAt(passages, reel.at());
    if (next === passages) return;
    change(next);
    choose(next.find((one) => !passages.some(({ key }) => key === one.key))?.key);
  };
  const insert = (passage: Passage) => {
    change(inserted(passages, passage, chosen?.key));
    choose(passage.key);
  };
  const play = (from = 0) => {
    transport.stop();
    transport.seek(from);
    transport.shuttle(1);
  };
  const goTo = (seconds: number) => {
    transport.stop();
    transport.seek(seconds);
  };
  /** Where keys go, the choice goes with them. */
  const toCut = (direction: -1 | 1) => {
    const to = nextCut(passages, reel.at(), direction);
    goTo(to);
    choose(placeAt(passages, to)?.passage.key);
  };
  /** What keys act on: the chosen passage, or the one on screen. */
  const onCurrent = (act: (key: string) => void) => {
    const current = chosen ?? placeAt(passages, reel.at())?.passage;
    if (current) act(current.key);
  };
  useKeys(isActive, {
    backwards: () => transport.shuttle(-1),
    forwards: () => transport.shuttle(1),
    stop: () => transport.stop(),
    toggle: () => transport.toggle(),
    'frame-back': () => transport.step(-frame),
    'frame-on': () => transport.step(frame),
    'second-back': () => transport.step(-1),
    'second-on': () => transport.step(1),
    'cut-back': () => toCut(-1),
    'cut-on': () => toCut(1),
    home: () => transport.seek(0),
    end: () => transport.seek(length),
    in: () => trimHere('start'),
    out: () => trimHere('end'),
    split,
    earlier: () => onCurrent((key) => step(key, -1)),
    later: () => onCurrent((key) => step(key, 1)),
    remove: () => onCurrent(remove),
    poster: () => onPoster(toFrame(reel.at())),
    ...zoom.keys,
  });
  return {
    ...{ reel, desk, zoom, length, shown, chosen, stop, choose, trimTo, step, remove, split, insert, play, goTo, startOf },
    move: (key: string, index: number) => change(movedTo(passages, key, index)),
    look: (key: string, view: View | undefined) =>
      change(
        changed(passages, key, (passage) => {
          if (isCard(passage)) return passage;
          const { view: _, ...rest } = passage;
          return view ? { ...rest, view } : rest;
        }),
      ),
    say: (key: string, text: string) =>
      change(
        changed(passages, key, (passage) => (isCard(passage) ? { ...passage, text } : passage)),
        `card-${key}`,
      ),
    addCard: (text: string) => insert(newCard(text)),
  };
};

export type ClipDesk = ReturnType<typeof useClipDesk>;
