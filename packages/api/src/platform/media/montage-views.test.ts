import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bothEngines, factsOf, ffmpeg, ffprobe, samplesOf, temporaryFolder } from '../../../test/media-tools.ts';
import { renderMontage } from './montage.ts';
import { MontageRefused, type MontageSegment, type MontageSource, planMontage, renditions } from './montage-plan.ts';
import { cardLines } from './title-card.ts';

// Real encoding: minutes on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const engines = bothEngines();
const [engine] = engines;
if (!engine) throw new Error('no engine');

/** Where each track begins in the recording: their frames and samples share no grid. */
const begins = { candidate: 0.25, interviewer: 0.613 };
const later = begins.candidate - begins.interviewer;

/** Each frame as bright as its number times four; a click of 4 ms at each half second of the recording. */
const filmed = async (name: keyof typeof begins): Promise<void> => {
  const picture = "color=c=black:s=160x90:r=25:d=2.4,format=yuv420p,geq=lum='min(235,16+N*4)':cb=128:cr=128";
  const sound = `aevalsrc='0.5*lt(mod(t+${begins[name]},0.5),0.004)':s=48000:d=2.4`;
  await ffmpeg(
    ...['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound, '-c:v', 'libx264', '-crf', '10', '-preset', 'ultrafast'],
    ...['-pix_fmt', 'yuv420p', '-c:a', 'pcm_s16le', at(`${name}.mov`)],
  );
};

let sources: MontageSource[];
beforeAll(async () => {
  await Promise.all([filmed('candidate'), filmed('interviewer')]);
  sources = await Promise.all(
    ['candidate', 'interviewer'].map(async (id) => ({ id, path: at(`${id}.mov`), facts: await factsOf(engine, at(`${id}.mov`)) })),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Which frame of its source stands in a part of each frame. */
const framesIn = async (path: string, area: string): Promise<number[]> => {
  const args = [
    '-v',
    'error',
    '-i',
    path,
    '-an',
    '-vf',
    `${area},scale=1:1:flags=area,format=gray`,
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-',
  ];
  const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer' });
  // Video's 219 shades are widened to 255.
  return [...stdout].map((shade) => Math.round((shade * 219) / 255 / 4));
};
const [left, right] = ['crop=iw/2-8:ih:0:0', 'crop=iw/2-8:ih:iw/2+8:0'];

const cut = { source: 'candidate', from: 0.6, to: 1.2 };
const [candidate, interviewer] = [
  { source: 'candidate', later: 0 },
  { source: 'interviewer', later },
];
const both: MontageSegment = { ...cut, shown: [candidate, interviewer] };
const small = [renditions[360]];
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe.each(engines.map((one) => [one.kind, one] as const))('the views of an interview, by %s', (kind, engine) => {
  it('C1: one side, the other, then both side by side at the same moments, between two cards', async () => {
    const plan = planMontage({
      sources,
      segments: [
        { card: 'Dix ans de terrain : l’essentiel, 100 % [0:1]', seconds: 0.4 },
        { ...cut, shown: [candidate] },
        { ...cut, shown: [interviewer] },
        both,
        { card: 'Merci', seconds: 0.4 },
      ],
      renditions: small,
    });
    const outDir = at(`views-${kind}`);
    const { seconds, renditions: made, strip } = await renderMontage(plan, { engine, outDir });
    // Ten frames side by side, from the first card to the last.
    expect((await ffprobe(join(outDir, strip.name))).streams[0]).toMatchObject({ width: strip.width, height: strip.height });
    expect([strip.width, strip.height]).toEqual([1600, 90]);
    const shown = await Promise.all(
      upTo(0, 10).map(async (nth) => (await framesIn(join(outDir, strip.name), `crop=120:80:${nth * 160 + 20}:5`))[0] ?? 0),
    );
    expect(shown[0]).toBeGreaterThan(45);
    // Each of the moment it stands for: every 6.5 frames, one.
    expect(shown.slice(2, 7)).toEqual([18, 24, 7, 13, 20]);
    expect([seconds, made[0]?.width, made[0]?.height]).toEqual([2.6, 160, 90]);
    const path = join(outDir, made[0]?.name ?? '');
    expect((await ffprobe(path)).streams[0]?.nb_frames).toBe('65');
    const [inLeft, inRight] = [await framesIn(path, left), await framesIn(path, right)];
    const [own, others] = [upTo(15, 30), upTo(6, 21)];
    expect(inLeft.slice(10, 55)).toEqual([...own, ...others, ...own]);
    expect(inRight.slice(10, 55)).toEqual([...own, ...others, ...others]);
    // The cards are a plain ground with letters on it.
    const ink = await framesIn(path, 'crop=iw*0.8:ih*0.6');
    const paper = await framesIn(path, 'crop=8:8:0:0');
    for (const frame of [0, 9, 55, 64]) expect((paper[frame] ?? 0) - (ink[frame] ?? 0)).toBeGreaterThan(0);
  });
});

it('C1, C3: the sound of both is mixed to the sample: what was heard at one moment is heard once', async () => {
  const plan = planMontage({ sources, segments: [both], renditions: small });
  const rendered = await renderMontage(plan, { engine, outDir: at('mixed') });
  const samples = await samplesOf(join(at('mixed'), '90.mp4'));
  const most = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  const loud = [...samples].flatMap((sample, index) => (Math.abs(sample) > most / 3 ? [index] : []));
  // 0.6 s of the candidate's track is 0.85 s of the recording: the click comes 0.15 s later.
  expect(Math.abs((loud[0] ?? 0) - 7200)).toBeLessThan(48);
  expect((loud.at(-1) ?? 0) - (loud[0] ?? 0)).toBeLessThan(0.006 * 48_000);

  // C3: the same edit again has the same bytes, in another view others.
  const hashOf = async (segment: MontageSegment, name: string) =>
    (await renderMontage(planMontage({ sources, segments: [segment], renditions: small }), { engine, outDir: at(name) })).renditions[0]
      ?.sha256;
  expect(await hashOf(both, 'again')).toBe(rendered.renditions[0]?.sha256);
  expect(await hashOf({ ...cut, shown: [interviewer, candidate] }, 'turned')).not.toBe(rendered.renditions[0]?.sha256);
});

it('C1, A1: a voice alone beside another is heard, and nothing of either is seen', () => {
  const plan = planMontage({ sources, segments: [{ ...both, picture: 'waveform' }], renditions: small });
  expect(plan.renditions).toMatchObject([{ shortSide: 360, width: 640 }]);
  expect(plan.segments).toMatchObject([{ picture: 'waveform', tracks: [{ firstFrame: 15, lateSamples: 0 }, { firstFrame: 6 }] }]);
});

it('C1: a view of a moment that the other side did not record is refused, and so is a clip of cards alone', () => {
  const plan = (segments: MontageSegment[]) => () => planMontage({ sources, segments });
  expect(plan([{ source: 'candidate', from: 0, to: 1, shown: [candidate, interviewer] }])).toThrow(MontageRefused);
  expect(plan([{ source: 'interviewer', from: 1.9, to: 2.4, shown: [{ source: 'candidate', later: -later }] }])).toThrow(MontageRefused);
  expect(plan([{ card: 'Merci', seconds: 2 }])).toThrow(MontageRefused);
  expect(plan([{ card: ' ', seconds: 2 }, both])).toThrow(MontageRefused);
});

describe('the lines of a card', () => {
  const frame = { width: 1280, height: 720 };

  it('are large where there is little to say, and never wider than the card', () => {
    const [word] = cardLines('Merci', frame);
    expect(word).toMatchObject({ text: 'Merci', size: 90 });
    const many = cardLines(
      'Conduire un chantier de travaux publics sans perdre une minute, avec une équipe de douze personnes venues de partout',
      frame,
    );
    expect(many.length).toBeGreaterThan(1);
    expect(many[0]?.size).toBeLessThan(90);
    const [long] = cardLines('Anticonstitutionnellement'.repeat(3), frame);
    expect(long?.size).toBeLessThan(40);
  });

  it('keep the breaks that were written, and stand in the middle', () => {
    const lines = cardLines('Cheffe de chantier\nDix ans de terrain', frame);
    expect(lines.map(({ text }) => text)).toEqual(['Cheffe de chantier', 'Dix ans de terrain']);
    const [first, last] = lines;
    const middle = ((first?.baseline ?? 0) + (last?.baseline ?? 0)) / 2 - 0.36 * (first?.size ?? 0);
    expect(Math.abs(middle - 360)).toBeLessThan(4);
  });
});
