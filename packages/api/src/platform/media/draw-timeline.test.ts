import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/media-tools.ts';
import { peaksPerSecond, readPeaks } from './draw-timeline.ts';

const folder = temporaryFolder();
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As `ametadata` prints it: two lines for each peak, a second of full sound and one of silence in turn. */
function* printed(seconds: number) {
  for (let at = 0; at < seconds * peaksPerSecond; at += 1) {
    const level = Math.floor(at / peaksPerSecond) % 2 === 0 ? '-6.000000' : '-inf';
    yield `frame:${at}    pts:${at * 160}   pts_time:${at / peaksPerSecond}\nlavfi.astats.Overall.Peak_level=${level}\n`;
  }
}

// The only thing here that a busy machine may delay is the measure itself.
it('the sound of two hours is read without keeping others waiting', { retry: 2, timeout: 60_000 }, async () => {
  const seconds = 2 * 60 * 60;
  const path = join(folder, 'peaks.txt');
  await pipeline(Readable.from(printed(seconds)), createWriteStream(path));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const peaks = await readPeaks(path, seconds);
  delay.disable();
  expect(peaks).toHaveLength(seconds * peaksPerSecond);
  expect([peaks[0], peaks[49], peaks[50], peaks[99], peaks.at(-51), peaks.at(-1)]).toEqual([128, 128, 0, 0, 128, 0]);
  expect(delay.max / 1e6).toBeLessThan(50);
});

it('what was printed of more sound than there is is left out, and what was not is silent', async () => {
  const path = join(folder, 'short.txt');
  await pipeline(Readable.from(printed(1)), createWriteStream(path));
  expect([...(await readPeaks(path, 0.5))]).toEqual(Array.from({ length: 25 }, () => 128));
  expect([...(await readPeaks(path, 1.2))].slice(48)).toEqual([128, 128, ...Array.from({ length: 10 }, () => 0)]);
});
