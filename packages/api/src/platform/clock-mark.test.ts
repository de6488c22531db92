import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { systemClock } from './clock.ts';
import { ClockGoesBack, clockFor, markClock, readMark } from './clock-mark.ts';

const at = (text: string) => new Date(text);
const mark = (reachedAt: string, toldToStartAt?: string) => ({
  reachedAt: at(reachedAt),
  toldToStartAt: toldToStartAt ? at(toldToStartAt) : null,
});
/** Where a clock stands, to the minute: it runs. */
const standsAt = (asked: string | undefined, found: ReturnType<typeof mark> | undefined, isProduction = false) =>
  clockFor({ asked: asked ? at(asked) : undefined, mark: found, isProduction })
    .now()
    .toISOString()
    .slice(0, 16);
const realNow = () => systemClock.now().toISOString().slice(0, 16);

describe('the clock of a start', () => {
  it.each([
    ['on new data, where it is told', '2028-05-01T10:00:00Z', undefined, '2028-05-01T10:00'],
    ['later than the data, where it is told', '2028-05-01T10:00:00Z', mark('2028-04-01T10:00:00Z'), '2028-05-01T10:00'],
    [
      'told the same again, where the data left it',
      '2028-05-01T10:00:00Z',
      mark('2028-05-03T08:00:00Z', '2028-05-01T10:00:00Z'),
      '2028-05-03T08:00',
    ],
    [
      'told nothing on later data, where the data left it',
      undefined,
      mark('2088-05-03T08:00:00Z', '2088-05-01T10:00:00Z'),
      '2088-05-03T08:00',
    ],
  ])('fault I07: starts %s', (_, asked, found, expected) => expect(standsAt(asked, found)).toBe(expected));

  it('fault I07: is the real time where nothing is said, and always in production', () => {
    expect([realNow(), standsAt(undefined, mark('2012-06-11T00:00:00Z')), realNow()]).toContain(standsAt(undefined, undefined));
    expect([realNow(), realNow()]).toContain(standsAt(undefined, mark('2088-05-03T08:00:00Z'), true));
  });

  it('fault I07: refuses to go back over what was written, with a sentence', () => {
    const goesBack = () => standsAt('2027-01-01T00:00:00Z', mark('2028-05-03T08:00:00Z', '2028-05-01T10:00:00Z'));
    expect(goesBack).toThrow(ClockGoesBack);
    expect(goesBack).toThrow(
      'The data was written until 2028-05-03T08:00:00.000Z, and the clock never goes back over it. Set JOBPROD_NOW to then or later',
    );
  });
});

describe('how far the clock has gone', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-11-22T10:00:00Z' });
  });
  afterAll(() => app.stop());

  it('is unknown before the first start, then follows the ticks, forward only', async () => {
    expect(await readMark(app.databaseUrl)).toBeUndefined();
    await markClock(app.services.orm.em.fork(), app.clock.now(), at('2026-11-22T09:00:00Z'));
    expect(await readMark(app.databaseUrl)).toEqual(mark('2026-11-22T10:00:00Z', '2026-11-22T09:00:00Z'));
    app.clock.set('2028-05-24T10:00:00Z');
    await app.runDueJobs();
    await markClock(app.services.orm.em.fork(), at('2027-01-01T00:00:00Z'));
    expect(await readMark(app.databaseUrl)).toEqual(mark('2028-05-24T10:00:00Z', '2026-11-22T09:00:00Z'));
  });
});
