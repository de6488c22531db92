import { useEffect, useEffectEvent, useState } from 'react';
import { Moment } from './moment.ts';
import { type Played, Transport } from './transport.ts';

type Running = Played & { advance(elapsed: number): void };

/** Something that is played, the keys that move it, and where it is. */
export const useDesk = (played: Running) => {
  const [rate, setRate] = useState(0);
  const [{ transport, now }] = useState(() => {
    const moment = new Moment();
    const made: Transport = new Transport(played, () => {
      setRate(made.rate);
      moment.set(played.at());
    });
    return { transport: made, now: moment };
  });
  const turn = useEffectEvent((elapsed: number) => {
    played.advance(elapsed);
    transport.tick(elapsed);
    now.set(played.at());
  });
  useEffect(() => {
    if (rate === 0) return;
    let before: number | undefined;
    let next = 0;
    const onFrame = (time: number) => {
      turn(before === undefined ? 0 : (time - before) / 1000);
      before = time;
      next = requestAnimationFrame(onFrame);
    };
    next = requestAnimationFrame(onFrame);
    // Out of sight nothing is drawn, and no cut would be kept.
    const onHidden = () => {
      if (document.hidden) transport.stop();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      cancelAnimationFrame(next);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [rate, transport]);
  return { transport, now, rate };
};

export type Desk = ReturnType<typeof useDesk>;
