import { describe, expect, it } from 'vitest';
import { isIncomplete, lossesIn } from './losses.ts';
import { begunAt, endedAt } from './running-spans.ts';

const zero = 1_000_000;
/** A minute from the click, without a pause. */
const minute = { zero, spans: [{ from: zero, until: zero + 60_000 }] };

type Taken = Parameters<typeof isIncomplete>[1][number];
const take = (from: number, seconds: number | null, changes: Partial<Taken> = {}): Taken => ({
  ...{ side: 'CANDIDATE', state: seconds === null ? 'RECEIVING' : 'FILED', startedAt: zero + from * 1000, durationSeconds: seconds },
  ...{ refusal: null, isPartial: false, ...changes },
});
/** The other side, whole: what is asked is what becomes of one of them. */
const whole = take(0.3, 59.9, { side: 'INTERVIEWER' });
const missing = (takes: readonly Taken[], ran: Parameters<typeof lossesIn>[0] = minute) =>
  lossesIn(ran, [...takes, whole]).map(({ side, offsetSeconds, seconds }) => [
    side,
    Number(offsetSeconds.toFixed(3)),
    Number(seconds.toFixed(3)),
  ]);

describe('what is missing of a side', () => {
  it.each([
    ['nothing, of what was heard of half a second late and stopped a moment after', [take(0.5, 59.9)], []],
    ['what came before its first take', [take(3, 57)], [['CANDIDATE', 0, 3]]],
    ['what came after its last', [take(0.2, 40)], [['CANDIDATE', 40.2, 19.8]]],
    ['what lies between two', [take(0.2, 20), take(22.5, 37.5)], [['CANDIDATE', 20.2, 2.3]]],
    ['nothing between two that follow each other to the rounding of clocks', [take(0.2, 20), take(20.24, 40)], []],
    ['all of it, where it recorded nothing', [], [['CANDIDATE', 0, 60]]],
    ['what is on its way is not known to be missing', [take(0.2, 20), take(20.2, null)], []],
    ['nor is what goes on from what is on its way', [take(0.2, null), take(30, 30)], []],
    ['a take of which nothing ever came', [take(0.2, 20), take(20.2, null, { state: 'LOST' })], [['CANDIDATE', 20.2, 39.8]]],
    ['the end of one that came in part', [take(0.2, 50, { isPartial: true })], [['CANDIDATE', 50.2, 9.8]]],
  ] as const)('I3: %s', (_what, takes, expected) => {
    expect(missing([...takes])).toEqual(expected);
  });

  it('I2, I3: a pause is nobody’s loss; what is missing on either side of it is', () => {
    const paused = endedAt(begunAt(endedAt(begunAt([], zero), zero + 20_000), zero + 30_000), zero + 60_000);
    expect(paused).toEqual([
      { from: zero, until: zero + 20_000 },
      { from: zero + 30_000, until: zero + 60_000 },
    ]);
    const ran = { zero, spans: paused };
    expect(missing([take(0.2, 20), take(30.3, 30)], ran)).toEqual([]);
    // Its page was gone from the fifteenth second on, and back ten seconds after it went on.
    expect(missing([take(0.2, 14.8), take(40, 20)], ran)).toEqual([
      ['CANDIDATE', 15, 5],
      ['CANDIDATE', 30, 10],
    ]);
  });

  it('I3: while it runs, the end is not known to be missing; stopped out of a pause, it ended with the pause', () => {
    const running = { zero, spans: begunAt([], zero) };
    expect(missing([take(0.2, 5)], running)).toEqual([]);
    expect(missing([take(0.2, 5), take(8, null)], running)).toEqual([['CANDIDATE', 5.2, 2.8]]);
    const once = endedAt(begunAt([], zero), zero + 5_000);
    expect(endedAt(once, zero + 90_000)).toEqual(once);
  });

  it('I3: nothing is said of a recording of which it was not noted when it ran', () => {
    expect(lossesIn({ zero, spans: [] }, [take(3, 4)])).toEqual([]);
  });

  it.each([
    ['five seconds may be lost', [take(4.9, 55.1)], false],
    ['more may not', [take(5.2, 54.8)], true],
    ['not even in several pieces', [take(0, 10), take(13, 10), take(26, 34)], true],
    ['a device has not sent its end', [take(0.2, null)], true],
    ['a device sent a part of it', [take(0.2, 59.8, { isPartial: true })], true],
    ['where the release ended nothing is waited for', [take(0.2, null, { state: 'REFUSED', refusal: 'release-ended' })], false],
    ['what came was no recording', [take(0.2, null, { state: 'REFUSED', refusal: 'unreadable' })], true],
  ] as const)('I3: a recording is incomplete or not: %s', (_what, takes, expected) => {
    expect(isIncomplete(minute, [...takes, whole])).toBe(expected);
  });
});
