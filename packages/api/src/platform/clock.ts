/** The only place that reads time. Everything else receives `now`, fixed once per request or job. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that shows `start` when made and runs on at real speed (`JOBPROD_NOW`). */
export const clockStartingAt = (start: Date): Clock => {
  const offset = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
};

/** A clock that is a value: it stands still until told to move. */
export class StandingClock implements Clock {
  #now: Date;

  constructor(now: Date | string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(now: Date | string): void {
    this.#now = new Date(now);
  }

  advance(span: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = span;
    this.#now = new Date(this.#now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
  }
}

/** `date` moved by a span of exact time (not civil days). */
export const later = (date: Date, span: { days?: number; hours?: number; minutes?: number; seconds?: number }): Date => {
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = span;
  return new Date(date.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
};
