import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { videoOfManyElements, videoOfManySamples } from '../../../test/hostile-videos.ts';
import { bothEngines, peakMemoryOf, temporaryFolder } from '../../../test/media-tools.ts';
import { probeLimits } from './media-job.ts';
import { runCommand } from './media-process.ts';
import { probe } from './probe.ts';

// Gigabytes are asked for, on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000 });

const folder = temporaryFolder();
afterAll(() => rm(folder, { recursive: true, force: true }));

const mebibyte = 1024 ** 2;
/** What a process that is watched may have gone beyond its bound before it is looked at and stopped: one that takes all it can fills a gigabyte in a third of a second. */
const overrun = 1024 * mebibyte;

/** Eleven million of them are just within the largest single allocation there may be; eighty million within the library's own. */
const hostile: [string, () => Buffer][] = [
  ['sixteen tracks of eleven million pictures each, in seven kilobytes', () => videoOfManySamples({ tracks: 16, samples: 11_000_000 })],
  ['sixteen tracks of eighty million pictures each, in seven kilobytes', () => videoOfManySamples({ tracks: 16, samples: 80_000_000 })],
  ['a WebM of nine million empty cues, tags and attached files', () => videoOfManyElements(3_000_000)],
];

describe.skipIf(process.platform !== 'linux').each(bothEngines().map((engine) => [engine.kind, engine] as const))(
  'checking with %s',
  (_kind, engine) => {
    it.each(hostile)('fault E07: %s is refused within the memory that a check may have', async (name, bytesOf) => {
      const path = join(folder, `${name.length}.mp4`);
      await writeFile(path, bytesOf());
      const { answer, peak } = await peakMemoryOf(() =>
        probe(engine, path, { maximumSeconds: 3600, acceptSoundAlone: true, acceptPartial: true }),
      );
      expect(answer.ok).toBe(false);
      expect(peak).toBeLessThan(probeLimits.memoryBytes + overrun);
    });
  },
);

it.skipIf(process.platform !== 'linux')(
  'fault E07: a process whose address space cannot be limited is stopped once it has more in memory than it may',
  async () => {
    // No faster than a machine can look at it, however quick.
    const script = 'const all = []; setInterval(() => all.push(Buffer.alloc(1024 ** 2, 1)), 2);';
    const limits = { ...probeLimits, memoryBytes: 300 * mebibyte };
    const running = peakMemoryOf(() =>
      runCommand({ command: process.execPath, args: ['-e', script], isolation: [], limits, limitAddressSpace: false }).catch(
        (error: unknown) => error,
      ),
    );
    const { answer, peak } = await running;
    expect(answer).toMatchObject({ reason: 'failed', log: expect.stringContaining('memory limit reached') as string });
    expect(peak).toBeGreaterThan(limits.memoryBytes / 2);
    expect(peak).toBeLessThan(limits.memoryBytes + overrun);
  },
);
