import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { factsOf, ffmpeg, ffprobe, frameNumbers, loudnessOf, temporaryFolder } from '../../../test/media-tools.ts';
import { cutParts, middleOf } from './cut-parts.ts';
import { systemFfmpeg } from './ffmpeg-locate.ts';
import { renderMontage } from './montage.ts';
import { type MontagePlan, type MontageSegment, planMontage, type Rendition, renditions } from './montage-plan.ts';
import { numberOf, parameterSetsOf } from './parameter-sets.ts';
import { makeSampleVideo } from './sample-video.ts';

// Real encoding: minutes on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const engine = systemFfmpeg();
if (engine?.kind !== 'ffmpeg') throw new Error('no ffmpeg');

/** One size, the source's own: 320 × 180. */
const own: Rendition[] = [{ ...renditions[360], shortSide: 180 }];
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

const asWanted = ['-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
const tagged = [
  '-c:v',
  'libx264',
  '-preset',
  'veryfast',
  '-vf',
  'setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv',
  ...asWanted,
];

const planOf = async (
  path: string,
  segments: readonly Omit<Extract<MontageSegment, { source: string }>, 'source'>[],
  more: MontageSegment[] = [],
) =>
  planMontage({
    sources: [{ id: 'it', path, facts: await factsOf(engine, path) }],
    segments: [...segments.map((segment) => ({ ...segment, source: 'it' })), ...more],
    renditions: own,
    mayCopy: true,
  });

/** What of a plan is copied, in frames, and how many parts there are. */
const copiedOf = async (plan: MontagePlan) => {
  const parts = await cutParts(engine, plan);
  return parts && { parts: parts.length, copied: parts.reduce((sum, part) => sum + (part.kind === 'copied' ? part.frames : 0), 0) };
};

/** Every picture as a digest of its bytes, once decoded. */
const digestsOf = async (path: string): Promise<string[]> => {
  const { stdout } = await promisify(execFile)('ffmpeg', ['-v', 'error', '-i', path, '-an', '-f', 'framemd5', '-'], {
    maxBuffer: 1024 ** 2,
  });
  return stdout.split('\n').flatMap((line) => (line.startsWith('#') || line === '' ? [] : [line.split(',').at(-1)?.trim() ?? '']));
};

/** When each picture is shown, in frames, in the order of time. */
const momentsOf = async (path: string): Promise<number[]> => {
  const args = ['-v', 'error', '-select_streams', 'v', '-show_entries', 'packet=pts_time', '-of', 'csv=p=0', path];
  const { stdout } = await promisify(execFile)('ffprobe', args);
  const moments = stdout
    .trim()
    .split('\n')
    .map((time) => Number(time) * 25);
  return moments.map((at) => Math.round(at * 1000) / 1000).sort((a, b) => a - b);
};

const likeness = async (one: string, other: string): Promise<number> => {
  const said = await ffmpeg('-i', one, '-i', other, '-lavfi', '[0:v][1:v]ssim', '-f', 'null', '-');
  return Number(/All:([\d.]+)/.exec(said)?.[1]);
};

beforeAll(async () => {
  await makeSampleVideo(engine, { path: at('ours.mp4'), seconds: 10, width: 320, height: 180, numbered: true, drawnSeconds: 2 });
  // By other settings: three kinds of pictures, another profile, groups of pictures of uneven length, and a name said between them.
  const sei = 'h264_metadata=sei_user_data=086f3693-b7b3-4f2c-9653-21492feee5b8+Maximilienne_Quessandier';
  await ffmpeg(
    '-i',
    at('ours.mp4'),
    ...tagged,
    '-profile:v',
    'main',
    '-bf',
    '3',
    '-g',
    '37',
    '-crf',
    '20',
    '-bsf:v',
    sei,
    '-c:a',
    'copy',
    at('theirs.mp4'),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['ours.mp4', 'theirs.mp4'])('C1: an edit that only cuts %s', (name) => {
  it('copies its pictures and makes only the edges anew: the same pictures, at the same places', async () => {
    const plan = await planOf(
      at(name),
      [
        { from: 0.6, to: 4.92 },
        { from: 6, to: 9.2 },
      ],
      [{ card: 'Merci', seconds: 0.4 }],
    );
    const share = await copiedOf(plan);
    expect(share?.copied).toBeGreaterThan(plan.frames / 2);
    const progress: number[] = [];
    const made = await renderMontage(plan, {
      ...{ engine, outDir: at(`cut-${name}`), planted: ['Maximilienne', 'Quessandier'] },
      onProgress: (part) => progress.push(part),
    });
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const path = join(at(`cut-${name}`), '180.mp4');
    const numbers = [...upTo(15, 123), ...upTo(150, 230)];
    expect((await frameNumbers(path)).slice(0, numbers.length)).toEqual(numbers);
    const seen = await ffprobe(path);
    expect(seen.streams).toMatchObject([
      { codec_name: 'h264', nb_frames: '198', avg_frame_rate: '25/1', pix_fmt: 'yuv420p', color_space: 'bt709' },
      { codec_name: 'aac', sample_rate: '48000', channels: 2 },
    ]);
    expect(await momentsOf(path)).toEqual(upTo(0, 198));
    // What was copied is the source's own, to the last bit; what was not is like it.
    const [ours, theirs] = [await digestsOf(path), await digestsOf(at(name))];
    const same = numbers.filter((number, index) => ours[index] === theirs[number]);
    expect(same.length).toBeGreaterThanOrEqual(share?.copied ?? Number.POSITIVE_INFINITY);
    if (name === 'ours.mp4') return;
    const whole = { ...plan, mayCopy: false };
    await renderMontage(whole, { engine, outDir: at(`whole-${name}`) });
    expect(await likeness(path, join(at(`whole-${name}`), '180.mp4'))).toBeGreaterThan(0.97);
    expect(Math.abs((await loudnessOf(path)).integrated + 16)).toBeLessThanOrEqual(0.5);
    // C3: again, the same bytes.
    const again = await renderMontage(plan, { engine, outDir: at(`again-${name}`) });
    expect(again).toEqual(made);
  });
});

it('C1: what a player reads once for all the pictures stands in the header, under numbers that do not contradict each other', async () => {
  const path = join(at('cut-theirs.mp4'), '180.mp4');
  const { sequences, pictures, profile } = await parameterSetsOf(path);
  expect(sequences.map((set) => numberOf(set, 'sequence')).sort((a, b) => Number(a) - Number(b))).toEqual([0, 1]);
  expect(pictures.map((set) => numberOf(set, 'picture')).sort((a, b) => Number(a) - Number(b))).toEqual([0, 1]);
  expect(profile).toBe(100);
  const bytes = await readFile(path);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  // It is found from any place: a player that jumps begins at a picture that stands by itself.
  const { stderr } = await promisify(execFile)('ffmpeg', ['-v', 'error', '-ss', '5', '-i', path, '-f', 'null', '-']);
  expect(stderr).toBe('');
});

it.each<[string, string[]]>([
  ['another rate', [...tagged, '-r', '30']],
  ['other colours', ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-colorspace', 'smpte170m']],
  ['another size', ['-s', '640x360', ...tagged]],
  ['more bits', ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le']],
  ['turned', ['-c', 'copy', '-metadata:s:v:0', 'rotate=90']],
])('C1: %s is not what the clip is to be, and made anew', async (what, args) => {
  const path = at(`${what.replaceAll(' ', '-')}.mp4`);
  await ffmpeg('-t', '4', '-i', at('ours.mp4'), ...args, '-an', path);
  expect(await copiedOf(await planOf(path, [{ from: 0, to: 3.9 }]))).toBeUndefined();
});

it('C1: an uneven rate, a drawn sound and cuts too short are made anew as well', async () => {
  const uneven = at('uneven.mp4');
  await ffmpeg('-t', '4', '-i', at('ours.mp4'), ...tagged, '-vf', "select='not(eq(mod(n,7),3))'", '-fps_mode', 'vfr', '-an', uneven);
  expect(await copiedOf(await planOf(uneven, [{ from: 0, to: 3.9 }]))).toBeUndefined();
  expect(await copiedOf(await planOf(at('ours.mp4'), [{ from: 0, to: 4, picture: 'waveform' }]))).toBeUndefined();
  expect(
    await copiedOf(
      await planOf(at('ours.mp4'), [
        { from: 0.4, to: 1.9 },
        { from: 4.4, to: 5.9 },
      ]),
    ),
  ).toBeUndefined();
});

it.each([
  ['fails', 'exit 3'],
  ['says what nobody understands', 'echo "{"; exit 0'],
])('C1: where the fast way %s, the whole is made at once', async (what, answer) => {
  const probing = at(`ffprobe that ${what}`);
  // Only the fast way asks about one stream of a source.
  const script = `#!/bin/sh\ncase "$*" in *-select_streams*) ${answer};; esac\nexec ffprobe "$@"\n`;
  await writeFile(probing, script, { mode: 0o755 });
  const plan = await planOf(at('ours.mp4'), [{ from: 0.6, to: 4.92 }]);
  const [odd, whole] = [at(`odd ${what}`), at(`whole ${what}`)];
  const made = await renderMontage(plan, { engine: { ...engine, ffprobe: probing }, outDir: odd });
  expect(made).toEqual(await renderMontage({ ...plan, mayCopy: false }, { engine, outDir: whole }));
});

describe('where pictures can be cut', () => {
  it('is found in hours of pictures', () => {
    const hours = Array.from({ length: 250_000 }, (_, frame) => ({ frame, isKey: frame % 250 === 0 }));
    expect(middleOf(hours, 100, 250_000)).toEqual({ from: 250, to: 250_000, reorder: 0 });
  });

  /** Pictures in the order they lie in: those that stand by themselves are marked. */
  const packets = (text: string) => text.split(' ').map((one) => ({ frame: Number.parseInt(one, 10), isKey: one.endsWith('k') }));
  const group = (from: number, length: number) => `${from}k ${upTo(from + 1, from + length).join(' ')}`;

  it('is before a picture that stands by itself, and at the end', () => {
    const all = packets([group(0, 30), group(30, 30), group(60, 30)].join(' '));
    expect(middleOf(all, 0, 90)).toEqual({ from: 0, to: 90, reorder: 0 });
    expect(middleOf(all, 4, 70)).toEqual({ from: 30, to: 60, reorder: 0 });
    expect(middleOf(all, 31, 59)).toBeUndefined();
  });

  it('is not where pictures shown before it come after it', () => {
    const open = packets(`${group(0, 28)} 30k 28 29 ${upTo(31, 60).join(' ')} ${group(60, 30)}`);
    expect(middleOf(open, 0, 90)).toEqual({ from: 0, to: 90, reorder: 1 });
    expect(middleOf(open, 5, 90)).toEqual({ from: 60, to: 90, reorder: 0 });
  });

  it('is nowhere where one is missing', () => {
    expect(middleOf(packets(`${group(0, 30)} ${group(31, 30)}`), 0, 61)).toBeUndefined();
  });
});
