import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ffmpegArguments } from '@jobprod/api/dist/src/platform/media/ffmpeg-arguments.js';
import { ensureFfmpeg } from '@jobprod/api/dist/src/platform/media/ffmpeg-locate.js';
import { levellingFilter, measuringFilter, readLoudness } from '@jobprod/api/dist/src/platform/media/loudness.js';
import type { MediaJob } from '@jobprod/api/dist/src/platform/media/media-job.js';
import { clipJob, renderMontage } from '@jobprod/api/dist/src/platform/media/montage.js';
import { inputsOf, soundGraph } from '@jobprod/api/dist/src/platform/media/montage-graph.js';
import { type MontagePlan, planMontage } from '@jobprod/api/dist/src/platform/media/montage-plan.js';
import { probe } from '@jobprod/api/dist/src/platform/media/probe.js';
import { makeSampleVideo } from '@jobprod/api/dist/src/platform/media/sample-video.js';
import { closeLater } from '../closing.ts';
import { median } from '../figures/statistics.ts';
import { short, table } from '../figures/table.ts';
import type { Section } from './section.ts';

const turns = 3;

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

/** Ours also limits the process, tells how far it is, makes the poster, reads back what came out, and looks for names and tags in it. */
export const measureMontage = async (): Promise<Section> => {
  const engine = ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: false });
  if (engine.kind !== 'ffmpeg') throw new Error('There is no ffmpeg to compare with on this machine');
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-bench-montage-'));
  closeLater(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'filmed.mp4');
  await makeSampleVideo(engine, { path, seconds: 40, width: 1280, height: 720 });
  const facts = await probe(engine, path, { maximumSeconds: 60 });
  if (!facts.ok) throw new Error(facts.code);
  const segments = [2, 14, 26].map((from) => ({ source: 'filmed', from, to: from + 8 }));
  const plan = planMontage({ sources: [{ id: 'filmed', path, facts }], segments });
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.bare.push(await secondsOf(() => bare(engine.ffmpeg, plan, join(dir, `bare-${turn}`))));
    times.ours.push(await secondsOf(() => renderMontage(plan, { engine, outDir: join(dir, `ours-${turn}`), planted: ['Rousseau'] })));
  }
  const [ours, theirs] = [median(times.ours), median(times.bare)];
  const rows = [
    ['JobProd', short(ours), short(ours / theirs)],
    ['ffmpeg alone, same filters', short(theirs), ''],
  ];
  return {
    title: `A montage: three segments of 8 s at 720p, into 720p and 360p (median of ${turns})`,
    lines: ['', ...table(['', 'seconds', 'ours ÷ its'], rows)],
    goals: [{ said: 'montage: at most 1.1 times ffmpeg alone', figure: short(ours / theirs), reached: ours / theirs <= 1.1 }],
  };
};
