import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cutParts } from '@jobprod/api/dist/src/platform/media/cut-parts.js';
import { syncFile } from '@jobprod/api/dist/src/platform/media/durable-files.js';
import { ffmpegArguments } from '@jobprod/api/dist/src/platform/media/ffmpeg-arguments.js';
import { ensureFfmpeg, type MediaEngine } from '@jobprod/api/dist/src/platform/media/ffmpeg-locate.js';
import { levellingFilter, measuringFilter, readLoudness } from '@jobprod/api/dist/src/platform/media/loudness.js';
import type { MediaJob } from '@jobprod/api/dist/src/platform/media/media-job.js';
import { clipJob, renderMontage } from '@jobprod/api/dist/src/platform/media/montage.js';
import { inputsOf, soundGraph } from '@jobprod/api/dist/src/platform/media/montage-graph.js';
import {
  defaultRenditions,
  type MontagePlan,
  type MontageSource,
  planMontage,
  type Rendition,
  renditions,
} from '@jobprod/api/dist/src/platform/media/montage-plan.js';
import { probe } from '@jobprod/api/dist/src/platform/media/probe.js';
import { makeSampleVideo } from '@jobprod/api/dist/src/platform/media/sample-video.js';
import { closeLater } from '../closing.ts';
import { median } from '../figures/statistics.ts';
import { short, table } from '../figures/table.ts';
import type { Section } from './section.ts';

const turns = 3;

type CommandLine = Extract<MediaEngine, { kind: 'ffmpeg' }>;

const bareFfmpeg = async (ffmpeg: string, job: MediaJob): Promise<string> => {
  const child = spawn(ffmpeg, ffmpegArguments(job), { stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(said.slice(-2000));
  return said;
};

/** The two passes, of the same filters, and nothing else. */
const bare = async (ffmpeg: string, plan: MontagePlan, dir: string): Promise<void> => {
  await mkdir(dir);
  const measuring: MediaJob = {
    inputs: inputsOf(plan),
    filter: soundGraph(plan, measuringFilter),
    outputs: [{ kind: 'measured', audio: { pad: 'measured' } }],
    seconds: plan.seconds,
  };
  const loudness = levellingFilter(readLoudness(await bareFfmpeg(ffmpeg, measuring)));
  await bareFfmpeg(ffmpeg, clipJob(plan, loudness, dir));
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};

type Timed = { ours: number; theirs: number };

/** Medians of work done by turns, so that what else the machine does falls on both. */
const byTurns = async (ours: (turn: number) => Promise<unknown>, theirs: (turn: number) => Promise<unknown>): Promise<Timed> => {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.theirs.push(await secondsOf(() => theirs(turn)));
    times.ours.push(await secondsOf(() => ours(turn)));
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
};

const filmed = async (engine: MediaEngine, dir: string, { width, height }: { width: number; height: number }): Promise<MontageSource> => {
  const path = join(dir, `filmed-${height}.mp4`);
  await makeSampleVideo(engine, { path, seconds: 30, width, height });
  const facts = await probe(engine, path, { maximumSeconds: 60 });
  if (!facts.ok) throw new Error(facts.code);
  return { id: 'filmed', path, facts };
};

const segments = [2.2, 14.6].map((from) => ({ source: 'filmed', from, to: from + 8 }));

/** Each size by itself, and all of them at once as the product makes them. Ours also limits the process, tells how far it is, makes the poster, reads back what came out, and looks for names and tags in it. */
const eachSize = async (engine: CommandLine, source: MontageSource, dir: string) => {
  const wanted: [string, Rendition[]][] = [
    ['1080p', [renditions[1080]]],
    ['720p', [renditions[720]]],
    ['360p', [renditions[360]]],
    ['all three', [...defaultRenditions]],
  ];
  const measured: { size: string; seconds: number; times: Timed }[] = [];
  for (const [size, these] of wanted) {
    const plan = planMontage({ sources: [source], segments, renditions: these });
    const times = await byTurns(
      (turn) => renderMontage(plan, { engine, outDir: join(dir, `ours-${size}-${turn}`), planted: ['Rousseau'] }),
      (turn) => bare(engine.ffmpeg, plan, join(dir, `bare-${size}-${turn}`)),
    );
    measured.push({ size, seconds: plan.seconds, times });
  }
  return measured;
};

/** An edit that only cuts, beside a mere copy of as many bytes to the disk. */
const cutOnly = async (engine: CommandLine, source: MontageSource, dir: string) => {
  const plan = planMontage({ sources: [source], segments, renditions: [renditions[720]], mayCopy: true });
  if (!(await cutParts(engine, plan))) throw new Error('The fast way was not gone');
  const made = (turn: number) => join(dir, `cut-${turn}`);
  const times = await byTurns(
    (turn) => renderMontage(plan, { engine, outDir: made(turn), planted: ['Rousseau'] }),
    async (turn) => {
      await copyFile(source.path, join(dir, `copied-${turn}.mp4`));
      await syncFile(join(dir, `copied-${turn}.mp4`));
    },
  );
  return { seconds: plan.seconds, times };
};

export const measureMontage = async (): Promise<Section> => {
  const engine = ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: false });
  if (engine.kind !== 'ffmpeg') throw new Error('There is no ffmpeg to compare with on this machine');
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-bench-montage-'));
  closeLater(() => rm(dir, { recursive: true, force: true }));
  const sizes = await eachSize(engine, await filmed(engine, dir, { width: 1920, height: 1080 }), dir);
  const cut = await cutOnly(engine, await filmed(engine, dir, { width: 1280, height: 720 }), dir);
  const whole = sizes.find(({ size }) => size === '720p');
  const rows = [
    ...sizes.map(({ size, seconds, times: { ours, theirs } }) => [
      size,
      short(ours / seconds),
      short(theirs / seconds),
      short(ours / theirs),
    ]),
    [
      '720p, only cut (beside a copy of the file)',
      short(cut.times.ours / cut.seconds),
      short(cut.times.theirs / cut.seconds),
      short(cut.times.ours / cut.times.theirs),
    ],
  ];
  const worst = Math.max(...sizes.map(({ times: { ours, theirs } }) => ours / theirs));
  return {
    title: `A montage of 16 s, from 1080p: seconds of work for a second of clip, beside ffmpeg alone with the same filters (median of ${turns})`,
    lines: [
      '',
      ...table(['', 'JobProd', 'ffmpeg alone', 'ours ÷ its'], rows),
      '',
      `Only cut, a clip takes ${short(cut.times.ours)} s; made anew at that size, ${short(whole?.times.ours ?? 0)} s.`,
    ],
    goals: [{ said: 'montage: at most 1.1 times ffmpeg alone, at each size', figure: short(worst), reached: worst <= 1.1 }],
  };
};
