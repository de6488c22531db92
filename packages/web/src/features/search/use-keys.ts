import { useEffect, useState } from 'react';

const place = 'jobprod-search-keys';
const typing = new Set(['TEXTAREA', 'SELECT']);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (typing.has(target.tagName) || target.isContentEditable || (target instanceof HTMLInputElement && target.type !== 'checkbox'));

/** Whether single keys act here: whoever speaks to their computer, or holds keys by accident, turns them off (WCAG 2.1.4). */
export const useKeysWanted = (): [boolean, (wanted: boolean) => void] => {
  const [wanted, setWanted] = useState(() => localStorage.getItem(place) !== 'off');
  const choose = (next: boolean) => {
    localStorage.setItem(place, next ? 'on' : 'off');
    setWanted(next);
  };
  return [wanted, choose];
};

/** What each key does while nothing is typed and no dialog is open. */
export const useKeys = (keys: Readonly<Record<string, () => void>>, isOn: boolean) => {
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = document.querySelector('dialog[open]') ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
