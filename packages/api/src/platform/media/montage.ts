import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { cutParts } from './cut-parts.ts';
import { makeDirectory, syncDirectory, syncFile } from './durable-files.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { sha256OfFile } from './file-hash.ts';
import { joinParts, smallerJob } from './join-parts.ts';
import { levellingFilter, measuringFilter, readLoudness } from './loudness.ts';
import { makeStrip, stripSize } from './make-strip.ts';
import { framesPerSecond, type MediaJob, type ProcessLimits, renderLimits } from './media-job.ts';
import { MediaProcessError } from './media-process.ts';
import { clipGraph, inputsOf, picturePad, soundGraph, soundPad } from './montage-graph.ts';
import { type MontagePlan, type PlannedRendition, passagesIn } from './montage-plan.ts';
import { emptySignatures } from './mp4-boxes.ts';
import { probe } from './probe.ts';
import { runMediaJob } from './run-media-job.ts';
import { scanForTags } from './scan-for-tags.ts';

const file = { name: v.string(), size: v.number(), sha256: v.string(), width: v.number(), height: v.number() };
const rendered = v.object({
  seconds: v.number(),
  renditions: v.array(v.object({ ...file, shortSide: v.number() })),
  poster: v.object(file),
  strip: v.object(file),
});

export type Rendered = v.InferOutput<typeof rendered>;
export type RenderedFile = Rendered['poster'];

export type Rendering = {
  engine: MediaEngine;
  /** A directory that does not exist yet, made whole at the end; what it held is given back when the render is run again. */
  outDir: string;
  /** Names and addresses that must not be in the files, in any form. */
  planted?: readonly string[];
  limits?: ProcessLimits;
  signal?: AbortSignal;
  /** From 0 to 1, never backwards. */
  onProgress?: (part: number) => void;
};

/** The files came out, and are not what was asked for or say too much; they are not kept. */
export class UnfitRender extends Error {
  constructor(why: string) {
    super(`unfit render: ${why}`);
    this.name = 'UnfitRender';
  }
}

const manifestName = 'rendered.json';
const posterName = 'poster.jpg';
const stripName = 'strip.jpg';
const clipName = ({ shortSide }: { shortSide: number }): string => `${shortSide}.mp4`;
/** What each part of the work is of the whole, as measured. */
const shares = { measuring: 0.05, rendering: 0.92 };

const hasSound = (plan: MontagePlan): boolean => passagesIn(plan).some(({ tracks }) => tracks.some(({ source }) => source.facts.hasAudio));

type Step = Pick<Rendering, 'engine' | 'signal'> & { plan: MontagePlan; limits: ProcessLimits; onProgress: (part: number) => void };

const level = async ({ engine, plan, limits, signal, onProgress }: Step): Promise<string> => {
  if (!hasSound(plan)) return 'anull';
  const job: MediaJob = {
    inputs: inputsOf(plan),
    filter: soundGraph(plan, measuringFilter),
    outputs: [{ kind: 'measured', audio: { pad: 'measured' } }],
    seconds: plan.seconds,
  };
  return levellingFilter(readLoudness(await runMediaJob(engine, job, { limits, signal, onProgress })));
};

/** The one pass that makes every rendition, as data: what a bench compares with a bare FFmpeg. */
export const clipJob = (plan: MontagePlan, loudness: string, dir: string): MediaJob => ({
  inputs: inputsOf(plan),
  filter: clipGraph(plan, loudness),
  outputs: plan.renditions.map((rendition) => ({
    kind: 'mp4',
    path: join(dir, clipName(rendition)),
    video: { pad: picturePad(rendition), preset: plan.preset, crf: rendition.crf, maxRate: rendition.maxRate },
    audio: { pad: soundPad(rendition), rate: rendition.soundRate },
  })),
  seconds: plan.seconds,
});

/** The poster comes from the clip's own pictures: nothing is on it that was not approved. */
const posterJob = (plan: MontagePlan, from: PlannedRendition, dir: string): MediaJob => {
  const run = Math.min(plan.posterFrame, framesPerSecond);
  return {
    inputs: [
      { path: join(dir, clipName(from)), from: (plan.posterFrame - run) / framesPerSecond, length: run / framesPerSecond + 1, startsAt: 0 },
    ],
    filter: `[0:0]trim=start_frame=${run}:end_frame=${run + 1},setpts=PTS-STARTPTS,scale=out_range=full,format=yuvj420p[poster]`,
    outputs: [{ kind: 'jpeg', path: join(dir, posterName), video: { pad: 'poster', quality: 3 } }],
    seconds: 1 / framesPerSecond,
  };
};

/** Reads a rendition back, as a stranger would, and refuses what is not as planned. */
const readBack = async ({ engine, plan, signal }: Step, rendition: PlannedRendition, path: string): Promise<void> => {
  const probed = await probe(engine, path, { maximumSeconds: plan.seconds + 1, signal });
  if (!probed.ok) throw new UnfitRender(probed.code);
  const asPlanned =
    probed.width === rendition.width &&
    probed.height === rendition.height &&
    probed.rotation === 0 &&
    Math.abs(probed.fps - framesPerSecond) < 0.01 &&
    // The last AAC frame may reach a little past the picture.
    Math.abs(probed.duration - plan.seconds) < 2 / framesPerSecond &&
    probed.codecs.video === 'h264' &&
    probed.codecs.audio === 'aac';
  if (!asPlanned) throw new UnfitRender(`${probed.width}×${probed.height}, ${probed.duration} s, ${probed.fps} fps`);
};

const refuseTags = async (path: string, planted: readonly string[]): Promise<void> => {
  const [found] = await scanForTags(path, planted);
  // What was found is not said: the log must not hold the name either.
  if (found) throw new UnfitRender(`${basename(path)} carries a ${found.kind}${found.kind === 'planted' ? '' : ` (${found.what})`}`);
};

const described = async (
  dir: string,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Pick<RenderedFile, 'name' | 'size' | 'sha256'>> => {
  const path = join(dir, name);
  await syncFile(path);
  return { name, size: (await stat(path)).size, sha256: await sha256OfFile(path, signal) };
};

/** Side by side; the first failure is told once all have ended, so that nobody is at work any more in a folder that is thrown away. */
const allDone = async (works: readonly Promise<void>[]): Promise<void> => {
  await Promise.allSettled(works);
  await Promise.all(works);
};

/**
 * The fast way: pictures copied, the edges of the cuts made anew. Whether it could be gone; what it began is left in a folder that the whole is not taken from. Whatever is strange
 * about the sources or the parts, the whole can still be made at once: only one who stopped the work is told.
 */
const cutOnly = async (step: Step, dir: string, loudness: string): Promise<boolean> => {
  const { engine, plan, limits, signal, onProgress } = step;
  const [rendition] = plan.renditions;
  const work = join(dir, 'parts');
  try {
    const parts = await cutParts(engine, plan, signal);
    if (!parts || !rendition || engine.kind !== 'ffmpeg') return false;
    await makeDirectory(work);
    const largest = join(work, clipName(rendition));
    await joinParts(
      { engine, plan, parts, rendition, loudness, dir: work, limits, signal, onProgress: (part) => onProgress(part / 2) },
      largest,
    );
    const rest = smallerJob(plan, loudness, largest, (one) => join(dir, clipName(one)));
    if (rest) await runMediaJob(engine, rest, { limits, signal, onProgress: (part) => onProgress(0.5 + part / 2) });
    await rename(largest, join(dir, clipName(rendition)));
    return true;
  } catch (error) {
    const isStopped = signal?.aborted === true || (error instanceof MediaProcessError && error.reason === 'cancelled');
    if (isStopped) throw error;
    return false;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/** Poster and strip of the renditions that are there, and all of them read back as a stranger would. */
const finished = async (step: Step, dir: string, planted: readonly string[]): Promise<Rendered> => {
  const { plan, engine, limits, signal } = step;
  const [largest] = plan.renditions;
  const smallest = plan.renditions.at(-1);
  if (!largest || !smallest) throw new Error('a plan without renditions');
  for (const rendition of plan.renditions) await emptySignatures(join(dir, clipName(rendition)));
  await allDone([
    runMediaJob(engine, posterJob(plan, largest, dir), { limits, signal }).then(() => refuseTags(join(dir, posterName), planted)),
    makeStrip(engine, join(dir, clipName(smallest)), plan.seconds, join(dir, stripName), signal).then((strip) =>
      refuseTags(strip, planted),
    ),
    ...plan.renditions.map(async (rendition) => {
      await readBack(step, rendition, join(dir, clipName(rendition)));
      await refuseTags(join(dir, clipName(rendition)), planted);
    }),
  ]);
  const files = await Promise.all(
    plan.renditions.map(async ({ shortSide, width, height }) => ({
      ...(await described(dir, clipName({ shortSide }), signal)),
      ...{ shortSide, width, height },
    })),
  );
  const poster = { ...(await described(dir, posterName, signal)), width: largest.width, height: largest.height };
  const strip = { ...(await described(dir, stripName, signal)), ...stripSize(smallest) };
  return { seconds: plan.seconds, renditions: files, poster, strip };
};

const renderInto = async (step: Step, dir: string, planted: readonly string[]): Promise<Rendered> => {
  const { plan, engine, limits, signal, onProgress } = step;
  const loudness = await level({ ...step, onProgress: (part) => onProgress(part * shares.measuring) });
  const making = { ...step, onProgress: (part: number) => onProgress(shares.measuring + part * shares.rendering) };
  const whole = () => runMediaJob(engine, clipJob(plan, loudness, dir), { limits, signal, onProgress: making.onProgress });
  if (await cutOnly(making, dir, loudness)) {
    try {
      return await finished(step, dir, planted);
    } catch (error) {
      // What was copied is not as it should be: made anew it may be.
      if (!(error instanceof UnfitRender)) throw error;
    }
  }
  await whole();
  return finished(step, dir, planted);
};

/** What an earlier run left whole, if it is still as it was. */
const alreadyRendered = async (outDir: string): Promise<Rendered | undefined> => {
  const manifest = await readFile(join(outDir, manifestName), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  // What an earlier version of the product left may lack a file.
  const read = v.safeParse(rendered, JSON.parse(manifest));
  if (!read.success) return undefined;
  const before = read.output;
  for (const { name, sha256 } of [...before.renditions, before.poster, before.strip]) {
    if ((await sha256OfFile(join(outDir, name)).catch(() => '')) !== sha256) return undefined;
  }
  return before;
};

const unfinishedMark = '.unfinished-';

/**
 * Renders a plan into `outDir`, which appears whole, on disk, or not at all. The same plan gives the same bytes; run again after
 * a crash, it starts anew or gives what is there. Give each edit a directory of its own.
 */
export const renderMontage = async (plan: MontagePlan, rendering: Rendering): Promise<Rendered> => {
  const { engine, outDir, planted = [], limits = renderLimits, signal } = rendering;
  let told = 0;
  const onProgress = (part: number) => {
    if (part <= told) return;
    told = part;
    rendering.onProgress?.(part);
  };
  const before = await alreadyRendered(outDir);
  if (before) return before;
  await rm(outDir, { recursive: true, force: true });
  const dir = `${outDir}${unfinishedMark}${randomBytes(6).toString('hex')}`;
  await makeDirectory(dir);
  try {
    const made = await renderInto({ engine, plan, limits, signal, onProgress }, dir, planted);
    await writeFile(join(dir, manifestName), JSON.stringify(made), { flush: true });
    await syncDirectory(dir);
    signal?.throwIfAborted();
    await rename(dir, outDir);
    await syncDirectory(dirname(outDir));
    onProgress(1);
    return made;
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
};
