import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf, isOfTheFocus, isOfTimelines } from './key-map.ts';

/** Where letters are written, or a window asks something: keys are not ours there. A slider takes no letters. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog') !== null;
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, video, summary, [type="radio"], [type="checkbox"]') !== null;
/** Its own arrows go from one choice to the next. */
const isChoice = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'radio';
const isOnTimeline = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('[data-timelines]') !== null;

/** The editor's keys, for as long as `isOn`; those that are not named here are left alone. */
export const useKeys = (isOn: boolean, acts: Partial<Record<Command, () => void>>): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || takesKeys(event.target)) return;
    const command = commandOf(event);
    const act = command && acts[command];
    if (!act) return;
    if (isOfTheFocus(command, event.key) && isPressable(event.target)) return;
    if (isChoice(event.target) && event.key.startsWith('Arrow')) return;
    if (isOfTimelines.has(command) && !isOnTimeline(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
};
