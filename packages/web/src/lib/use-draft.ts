import { useEffect, useRef, useState } from 'react';
import { forgetLastingDrafts } from './lasting-draft.ts';

const keyOf = (name: string) => `draft:${name}`;

const read = <Values>(name: string): Values | undefined => {
  try {
    const kept = sessionStorage.getItem(keyOf(name));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below, by the same form
    return kept === null ? undefined : (JSON.parse(kept) as Values);
  } catch {
    return undefined;
  }
};

/**
 * Keeps what a person writes in this tab until it is saved: a reload or a wrong turn loses nothing. `restore` is called once
 * with what was kept. Never for secrets or files.
 */
export const useDraft = <Values extends object>(name: string, values: Values, restore: (kept: Values) => void, changed: boolean) => {
  const [restored, setRestored] = useState(false);
  const restoring = useRef(restore);
  useEffect(() => {
    const kept = read<Values>(name);
    if (kept === undefined) return;
    restoring.current(kept);
    setRestored(true);
  }, [name]);
  const written = JSON.stringify(values);
  useEffect(() => {
    if (changed) sessionStorage.setItem(keyOf(name), written);
  }, [name, written, changed]);
  const forget = () => {
    sessionStorage.removeItem(keyOf(name));
    setRestored(false);
  };
  return { restored, forget };
};

/** What was being written of something that is no more. */
export const forgetDraft = (name: string): void => sessionStorage.removeItem(keyOf(name));

/** fault G06: nothing of a person stays in the browser once they signed out. */
export const forgetEverything = (): void => {
  sessionStorage.clear();
  forgetLastingDrafts();
};
