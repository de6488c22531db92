export type TrackClock = {
  /** Now, in milliseconds of the service's clock of tracks. */
  now: () => number;
  /** How long the answer took that is believed, in milliseconds: the clock is wrong by half of that at most. */
  roundTrip: () => number | undefined;
  close: () => void;
};

type Measured = { offset: number; roundTrip: number; at: number };

const samplesAtFirst = 16;
const between = 150;
/** Clocks of machines drift by some milliseconds an hour: measured again now and then. */
const again = 10_000;
/** What was measured so long ago may be of before somebody set the machine's clock. */
const keptFor = 10 * 60_000;
const key = 'track-clock';

/** This page's own time, which nobody sets while it runs. */
const own = (): number => performance.timeOrigin + performance.now();

const kept = (): Measured | undefined => {
  const text = sessionStorage.getItem(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below
  const measured = text === null ? undefined : (JSON.parse(text) as Measured);
  return measured && Math.abs(own() - measured.at) < keptFor ? measured : undefined;
};

/**
 * How far this machine's clock is from the service's, so that what two browsers record can be laid side by side. Of several questions the one answered fastest is believed: there the
 * least can have gone wrong; it is kept with the tab, since a page that was reloaded records again before it has asked often enough.
 */
export const startTrackClock = (ask: () => Promise<number>): TrackClock => {
  let best = kept();
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const measure = async () => {
    const before = own();
    try {
      const there = await ask();
      const at = own();
      const roundTrip = at - before;
      if (!best || roundTrip <= best.roundTrip || at - best.at > keptFor) {
        best = { offset: there - (before + roundTrip / 2), roundTrip, at };
        sessionStorage.setItem(key, JSON.stringify(best));
      }
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
