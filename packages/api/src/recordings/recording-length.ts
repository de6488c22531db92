import type { Recording } from './recording.entity.ts';

/** How long a recording is so far, pauses included, in seconds: the clock of tracks runs on in them. `realNow` is the machine's own time, which that clock is. */
export const lengthOf = ({ zero, ceased }: Pick<Recording, 'zero' | 'ceased'>, realNow: Date): number =>
  Math.max(0, ((ceased ?? realNow.getTime()) - zero) / 1000);
