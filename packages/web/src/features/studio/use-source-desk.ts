import { useRef, useState } from 'react';
import { frame, shares, toFrame } from './montage.ts';
import { otherSideAt, type Source, takeAfter } from './source.ts';
import { SourceReel } from './source-reel.ts';
import { useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { useZoom } from './use-zoom.ts';

export type Marks = { start?: number; end?: number };
/** Why a passage is not added (I4). */
export type Barred = 'here' | 'marks';

type SourceDeskWanted = {
  sources: readonly Source[];
  isActive: boolean;
  disabled: boolean;
  onAdd: (sourceId: string, start: number, end: number) => void;
};

/** One source after the other: watched, marked in and out, and taken from. */
export const useSourceDesk = ({ sources, isActive, disabled, onAdd }: SourceDeskWanted) => {
  const [reel] = useState(() => new SourceReel());
  const desk = useDesk(reel);
  const zoom = useZoom();
  const [chosen, setChosen] = useState(sources[0]?.id);
  const [marks, setMarks] = useState<Marks>({});
  const [isRefusedHere, setRefusedHere] = useState(false);
  const resumeAt = useRef(0);
  const goesOn = useRef(false);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  const { start, end } = marks;
  const isWhole = start !== undefined && end !== undefined && end - start >= 5 * frame - 0.001;
  const isBarred = source !== undefined && isWhole && shares({ start, end }, source.offTopic);
  const barred: Barred | undefined = isBarred ? 'marks' : isRefusedHere ? 'here' : undefined;

  const choose = (id: string, from = 0) => {
    desk.transport.stop();
    setChosen(id);
    setMarks({});
    setRefusedHere(false);
    desk.now.set(from);
    resumeAt.current = from;
  };
  /** A mark within what is off-topic is not made at all, and the page says so. */
  const mark = (make: (now: number) => Marks) => {
    const now = toFrame(reel.at());
    const isOff = source !== undefined && shares({ start: now, end: now + frame }, source.offTopic);
    setRefusedHere(isOff);
    if (!isOff) setMarks(make(now));
  };
  const markIn = () => mark((now) => ({ start: now, ...(end !== undefined && end > now ? { end } : {}) }));
  const markOut = () => mark((now) => ({ ...(start !== undefined && start < now ? { start } : { start: 0 }), end: now }));
  const moveMark = (side: 'start' | 'end', seconds: number) => {
    if (!source || start === undefined || end === undefined) return;
    const to = toFrame(Math.max(0, Math.min(source.durationSeconds, seconds)));
    setMarks(side === 'start' ? { start: Math.min(to, end - 5 * frame), end } : { start, end: Math.max(to, start + 5 * frame) });
    desk.transport.stop();
    desk.transport.seek(to);
  };
  const add = () => {
    if (disabled || !source || !isWhole || isBarred) return;
    onAdd(source.id, start, end);
    setMarks({});
  };
  const questions = source?.questions ?? [];
  const places = [
    0,
    ...questions.map(({ atSeconds }) => atSeconds),
    ...(source?.offTopic ?? []).flatMap((one) => [one.start, one.end]),
    reel.length(),
  ];
  const jump = (direction: -1 | 1) => {
    const at = reel.at();
    const ahead = places.filter((place) => (direction === 1 ? place > at + 0.001 : place < at - 0.001)).sort((a, b) => a - b);
    const to = direction === 1 ? ahead[0] : ahead.at(-1);
    if (to !== undefined) desk.transport.seek(to);
  };
  const { transport } = desk;
  useKeys(isActive, {
    backwards: () => transport.shuttle(-1),
    forwards: () => transport.shuttle(1),
    stop: () => transport.stop(),
    toggle: () => transport.toggle(),
    'frame-back': () => transport.step(-frame),
    'frame-on': () => transport.step(frame),
    'second-back': () => transport.step(-1),
    'second-on': () => transport.step(1),
    'cut-back': () => jump(-1),
    'cut-on': () => jump(1),
    home: () => transport.seek(0),
    end: () => transport.seek(reel.length()),
    in: markIn,
    out: markOut,
    add,
    remove: () => setMarks({}),
    ...zoom.keys,
  });
  /** What was recorded without a break is played without one: a reload in the middle made two takes of it. */
  const playOn = () => {
    transport.ended();
    const next = source && takeAfter(sources, source);
    if (!next) return;
    choose(next.id);
    goesOn.current = true;
  };
  /** The element has the source's length: it goes to where it was left, or on playing. */
  const loaded = () => {
    if (resumeAt.current > 0) transport.seek(resumeAt.current);
    resumeAt.current = 0;
    if (!goesOn.current) return;
    goesOn.current = false;
    transport.toggle();
  };
  const broken = () => {
    resumeAt.current = desk.now.at();
    transport.ended();
  };
  const place = source?.place;
  const hasOther =
    place !== undefined && sources.some((one) => one.place?.recordingId === place.recordingId && one.place.side !== place.side);
  /** The same instant, as the other browser recorded it; where it recorded nothing then, nothing happens. */
  const turnRound = () => {
    const other = source && otherSideAt(sources, source, reel.at());
    if (other) choose(other.source.id, other.at);
  };
  return {
    reel,
    desk,
    zoom,
    source,
    marks,
    isWhole,
    barred,
    choose,
    markIn,
    markOut,
    moveMark,
    add,
    jump,
    playOn,
    loaded,
    broken,
    hasOther,
    turnRound,
  };
};

export type SourceDesk = ReturnType<typeof useSourceDesk>;
