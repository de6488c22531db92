import { useEffect, useEffectEvent, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';
import type { Refusal } from './refusals.ts';

const againAfter = 3_000;

/**
 * What is done at its moment and told in its turn: while there is no network it waits, and is told as soon as there is one again. `send` has to come to the same when it is done twice. One that
 * is refused is let go of, and said.
 */
export const useOutbox = <Item extends object>(send: (item: Item) => Promise<readonly Refusal[]>) => {
  const [waiting, setWaiting] = useState<readonly Item[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [isCut, setCut] = useState(false);
  const [first] = waiting;
  const sendOne = useEffectEvent(send);
  useEffect(() => {
    if (first === undefined) return undefined;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (refused: readonly Refusal[], failed: Failure | undefined) => {
      if (isGone) return;
      setCut(false);
      setRefusals(refused);
      setFailure(failed);
      setWaiting((before) => before.slice(1));
    };
    const go = async () => {
      try {
        settle(await sendOne(first), undefined);
      } catch (error) {
        const failed = failureOf(error);
        if (failed.kind !== 'network') return settle([], failed);
        if (isGone) return;
        setCut(true);
        timer = setTimeout(() => void go(), againAfter);
      }
    };
    void go();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [first]);
  return { waiting, isCut, refusals, failure, put: (item: Item) => setWaiting((before) => [...before, item]) };
};
