export type TrackClock = {
  /** Now, in milliseconds of the service's clock of tracks. */
  now: () => number;
  /** How long an answer took when it was measured best, in milliseconds: twice what the clock may be wrong at most. */
  roundTrip: () => number | undefined;
  close: () => void;
};

const samplesAtFirst = 8;
const between = 150;
/** Clocks of machines drift by some milliseconds an hour: measured again now and then. */
const again = 20_000;

/** This page's own time, which nobody sets while it runs. */
const own = (): number => performance.timeOrigin + performance.now();

/**
 * How far this machine's clock is from the service's, so that what two browsers record can be laid side by side. Of several questions the one answered fastest is believed: there the
 * least can have gone wrong.
 */
export const startTrackClock = (ask: () => Promise<number>): TrackClock => {
  let best: { offset: number; roundTrip: number } | undefined;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const measure = async () => {
    const before = own();
    try {
      const there = await ask();
      const roundTrip = own() - before;
      if (!best || roundTrip <= best.roundTrip) best = { offset: there - (before + roundTrip / 2), roundTrip };
    } catch {
      // No network now: measured again.
    }
    asked += 1;
    if (!isClosed) timer = setTimeout(() => void measure(), asked < samplesAtFirst ? between : again);
  };
  void measure();
  return {
    now: () => own() + (best?.offset ?? 0),
    roundTrip: () => best?.roundTrip,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
};
