import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bothEngines, descendantsOf, factsOf, ffprobe, isAlive, temporaryFolder, until } from '../../../test/media-tools.ts';
import { copySampleVideo } from '../../../test/sample-videos.ts';
import { MediaProcessError } from './media-process.ts';
import { type Rendered, renderMontage } from './montage.ts';
import { type MontagePlan, planMontage, renditions } from './montage-plan.ts';

// Real encoding: minutes on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
/** Whether it was still there to be killed: an engine may end by itself between being found and being struck. */
const kill = (id: number): boolean => {
  try {
    return process.kill(id, 'SIGKILL');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
};
const child = fileURLToPath(new URL('../../../dist/test/render-child.js', import.meta.url));

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(bothEngines().map((one) => [one.kind, one] as const))('fault E08: a render by %s', (kind, engine) => {
  let plan: MontagePlan;
  let whole: Rendered;

  beforeAll(async () => {
    const path = at(`source-${kind}.mp4`);
    await copySampleVideo(engine, { path, seconds: 6, width: 640, height: 360 });
    plan = planMontage({
      sources: [{ id: 'it', path, facts: await factsOf(engine, path) }],
      segments: [
        { source: 'it', from: 4, to: 6 },
        { source: 'it', from: 0, to: 3 },
      ],
      renditions: [renditions[360]],
    });
    whole = await renderMontage(plan, { engine, outDir: at(`whole-${kind}`) });
  });

  /** Points spread over the whole of the work, never the same twice; the first before anything is told of it. */
  const count = kind === 'ffmpeg' ? 4 : 3;
  const points = Array.from({ length: count }, (_, index) => (index === 0 ? 0 : (index + Math.random()) / count));

  it('whose FFmpeg is killed at any point leaves nothing or all, and is whole when run again', async () => {
    let killed = 0;
    // What runs this test may have a process beside it.
    const others = new Set(await descendantsOf(process.pid));
    const engines = async () => (await descendantsOf(process.pid)).filter((id) => !others.has(id));
    for (const [index, point] of points.entries()) {
      const outDir = at(`engine-${kind}-${index}`);
      const reached = Promise.withResolvers<void>();
      const onProgress = (part: number) => {
        if (part >= point) reached.resolve();
      };
      const rendering = renderMontage(plan, { engine, outDir, onProgress }).catch((error: unknown) => error);
      if (point > 0) await Promise.race([reached.promise, rendering]);
      else await until(async () => (await engines()).length > 0);
      killed += (await engines()).filter(kill).length;
      const outcome = await rendering;
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(MediaProcessError);
        expect(existsSync(outDir)).toBe(false);
      } else expect(outcome).toEqual(whole);
      expect(await renderMontage(plan, { engine, outDir })).toEqual(whole);
    }
    // Between two processes there is a moment with none.
    expect(killed).toBeGreaterThan(0);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('whose worker is killed at any point leaves nothing or all, no process at work, and is whole when run again', async () => {
    let orphaned = 0;
    for (const [index, point] of points.entries()) {
      const outDir = at(`worker-${kind}-${index}`);
      const worker = spawn(process.execPath, [child, JSON.stringify({ engine, plan, outDir })], { stdio: ['ignore', 'pipe', 'ignore'] });
      for await (const part of createInterface(worker.stdout)) if (Number(part) >= point) break;
      const { pid = 0 } = worker;
      // Between two processes there is a moment with none: from the beginning, one is waited for.
      if (point === 0) await until(async () => worker.exitCode !== null || (await descendantsOf(pid)).length > 0);
      const atWork = await descendantsOf(pid);
      worker.kill('SIGKILL');
      orphaned += atWork.length;
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
      await until(async () => !(await Promise.all(atWork.map(isAlive))).includes(true));
      if (existsSync(outDir)) expect((await ffprobe(join(outDir, '360.mp4'))).streams[0]?.nb_frames).toBe('125');
      expect(await renderMontage(plan, { engine, outDir })).toEqual(whole);
    }
    // Where the machine is busy, an engine may have ended before it is looked for.
    expect(orphaned).toBeGreaterThan(0);
    // What the killed ones had begun lies beside, to be swept, and is never taken for whole.
    const left = (await readdir(folder)).filter((name) => name.startsWith(`worker-${kind}`));
    const begun = left.filter((name) => name.includes('unfinished'));
    for (const name of begun) await rm(join(folder, name), { recursive: true });
    expect(left).toHaveLength(count + begun.length);
  });
});
