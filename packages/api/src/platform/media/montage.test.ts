import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  bothEngines,
  descendantsOf,
  factsOf,
  ffmpeg,
  ffprobe,
  frameNumbers,
  loudnessOf,
  samplesOf,
  temporaryFolder,
} from '../../../test/media-tools.ts';
import { copySampleVideo } from '../../../test/sample-videos.ts';
import { renderLimits } from './media-job.ts';
import { MediaProcessError } from './media-process.ts';
import { clipJob, renderMontage } from './montage.ts';
import { type MontagePassage, planMontage, renditions } from './montage-plan.ts';
import { embeddedCommand } from './run-media-job.ts';
import { scanForTags } from './scan-for-tags.ts';

// Real encoding: minutes on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const engines = bothEngines();
const [engine] = engines;
if (!engine) throw new Error('no engine');
const at = (name: string) => join(folder, name);
const interview = at('interview.mp4');
/** The same, small: for what is only listened to, or whose picture need not be large. */
const little = at('little.mp4');
const small = [renditions[360]];

const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const planOf = async (path: string, segments: Omit<MontagePassage, 'source'>[], wanted: Partial<Parameters<typeof planMontage>[0]> = {}) =>
  planMontage({
    sources: [{ id: 'it', path, facts: await factsOf(engine, path) }],
    segments: segments.map((segment) => ({ ...segment, source: 'it' })),
    ...wanted,
  });

beforeAll(async () => {
  await copySampleVideo(engine, { path: interview, seconds: 20, width: 1280, height: 720, numbered: true });
  await copySampleVideo(engine, { path: little, seconds: 20, width: 320, height: 180, numbered: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(engines.map((one) => [one.kind, one] as const))('a montage by %s', (kind, engine) => {
  it('C1: joins passages to the frame, at 25 frames a second, in the sizes the source allows, with a poster', async () => {
    const plan = await planOf(
      interview,
      [
        { from: 12, to: 14.52 },
        { from: 1.01, to: 3 },
        { from: 0, to: 0.4 },
        { from: 18, to: 20 },
      ],
      { posterAt: 3 },
    );
    const progress: number[] = [];
    const outDir = at(`joined-${kind}`);
    const rendered = await renderMontage(plan, { engine, outDir, onProgress: (part) => progress.push(part) });

    const shown = [...upTo(300, 363), ...upTo(25, 75), ...upTo(0, 10), ...upTo(450, 500)];
    expect(rendered.seconds).toBe(shown.length / 25);
    expect(rendered.renditions.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['720.mp4', 1280, 720],
      ['360.mp4', 640, 360],
    ]);
    for (const { name } of rendered.renditions) {
      expect(await frameNumbers(join(outDir, name))).toEqual(shown);
      const seen = await ffprobe(join(outDir, name));
      expect(seen.streams).toMatchObject([
        { codec_name: 'h264', profile: 'High', pix_fmt: 'yuv420p', avg_frame_rate: '25/1', r_frame_rate: '25/1', color_space: 'bt709' },
        { codec_name: 'aac', sample_rate: '48000', channels: 2 },
      ]);
      const bytes = await readFile(join(outDir, name));
      expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
    }
    expect(await frameNumbers(join(outDir, 'poster.jpg'))).toEqual([shown[75]]);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
    expect(progress.length).toBeGreaterThan(3);
  });

  it('C3: the same edit rendered twice has the same bytes, so that what was approved can be told by its hash', async () => {
    const plan = await planOf(interview, [
      { from: 2, to: 3 },
      { from: 9, to: 9.4 },
    ]);
    const first = await renderMontage(plan, { engine, outDir: at(`twice-${kind}-1`) });
    const second = await renderMontage(plan, { engine, outDir: at(`twice-${kind}-2`) });
    expect(second).toEqual(first);
    const other = await renderMontage(
      await planOf(interview, [
        { from: 2, to: 3.04 },
        { from: 9, to: 9.4 },
      ]),
      { engine, outDir: at(`twice-${kind}-3`) },
    );
    expect(other.renditions[0]?.sha256).not.toBe(first.renditions[0]?.sha256);
  });

  it('C1: levels the sound of the whole clip to −16 LUFS within half a unit, and lets no peak through', async () => {
    const quiet = at('quiet.mp4');
    await ffmpeg('-i', little, '-c:v', 'copy', '-af', 'volume=-22dB', quiet);
    const plan = await planOf(
      quiet,
      [
        { from: 0, to: 6 },
        { from: 10, to: 18 },
      ],
      { renditions: small },
    );
    const outDir = at(`level-${kind}`);
    await renderMontage(plan, { engine, outDir });
    const { integrated, peak } = await loudnessOf(join(outDir, '180.mp4'));
    expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-0.9);
  });

  it('C1: levels a quiet voice beside a loud clap as well, where one gain cannot do', async () => {
    const clap = at('clap.mp4');
    const claps = "volume='if(lt(mod(t,5),0.02),8,0.12)':eval=frame";
    await ffmpeg('-i', little, '-c:v', 'copy', '-af', claps, clap);
    const plan = await planOf(clap, [{ from: 0, to: 12 }], { renditions: small });
    const outDir = at(`clap-${kind}`);
    await renderMontage(plan, { engine, outDir });
    const { integrated, peak } = await loudnessOf(join(outDir, '180.mp4'));
    expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-0.9);
  });
});

it.each(engines.map((one) => [one.kind, one] as const))(
  'fault E06: a file name that reads like options or filters is only a name, by %s',
  async (kind, engine) => {
    const path = at(`it's [0:v], c=red;a:b=\\n http:;x-${kind}.mp4`);
    await copyFile(little, path);
    await renderMontage(await planOf(path, [{ from: 1, to: 2 }], { renditions: small }), { engine, outDir: at(`named-${kind}`) });
    expect(await frameNumbers(join(at(`named-${kind}`), '180.mp4'))).toEqual(upTo(25, 50));
  },
);

it('C1: a join does not click: the sound fades for 5 ms on either side, and stays with its picture', async () => {
  const tone = at('tone.mp4');
  await ffmpeg(
    '-f',
    'lavfi',
    '-i',
    'color=gray:s=320x180:r=25:d=10',
    '-f',
    'lavfi',
    '-i',
    'sine=f=440:r=48000:d=10',
    '-c:v',
    'libx264',
    '-c:a',
    'aac',
    '-b:a',
    '192k',
    tone,
  );
  const plan = await planOf(
    tone,
    [
      { from: 1, to: 2 },
      { from: 5.04, to: 6.04 },
    ],
    { renditions: small },
  );
  await renderMontage(plan, { engine, outDir: at('tone') });
  const samples = await samplesOf(join(at('tone'), '180.mp4'));
  const loudest = (from: number, to: number) => samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const steady = loudest(20_000, 30_000);
  // 48,000 samples a second: the join lies at 48,000; a cut without fades is as loud there as anywhere.
  expect(loudest(47_990, 48_010)).toBeLessThan(steady * 0.2);
  expect(loudest(47_000, 47_600)).toBeGreaterThan(steady * 0.9);
  expect(loudest(48_400, 49_000)).toBeGreaterThan(steady * 0.9);
  expect(Math.abs(samples.length - 96_000)).toBeLessThanOrEqual(1024);
});

describe('C1: whatever phones and browsers film comes out right:', () => {
  const sources: [string, string[], { width: number; height: number; numbers?: boolean; silent?: boolean }][] = [
    ['a phone held upright (stored lying, to be turned)', ['-c', 'copy', '-metadata:s:v:0', 'rotate=90'], { width: 360, height: 640 }],
    ['a phone held upside down', ['-c', 'copy', '-metadata:s:v:0', 'rotate=180'], { width: 640, height: 360 }],
    ['a true portrait', ['-vf', 'crop=404:720', '-c:a', 'copy'], { width: 360, height: 642 }],
    ['odd dimensions', ['-vf', 'scale=853:479,setsar=1,format=yuv444p', '-c:a', 'copy'], { width: 642, height: 360, numbers: true }],
    ['pixels that are not square', ['-vf', 'scale=960:720,setsar=4/3', '-c:a', 'copy'], { width: 640, height: 360, numbers: true }],
    ['no sound', ['-an', '-c:v', 'copy'], { width: 640, height: 360, numbers: true, silent: true }],
    ['sound in 5.1', ['-c:v', 'copy', '-ac', '6'], { width: 640, height: 360, numbers: true }],
    ['one voice in mono at 16 kHz', ['-c:v', 'copy', '-ac', '1', '-ar', '16000'], { width: 640, height: 360, numbers: true }],
    ['ten bits', ['-pix_fmt', 'yuv420p10le', '-c:a', 'copy'], { width: 640, height: 360, numbers: true }],
    [
      'HLG, as phones film it',
      ['-pix_fmt', 'yuv420p10le', '-color_trc', 'arib-std-b67', '-color_primaries', 'bt2020', '-colorspace', 'bt2020nc'],
      { width: 640, height: 360, numbers: true },
    ],
    ['sixty frames a second', ['-vf', 'fps=60', '-c:a', 'copy'], { width: 640, height: 360, numbers: true }],
    [
      'VP8 and Opus in WebM',
      ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '2M', '-c:a', 'libopus'],
      { width: 640, height: 360, numbers: true },
    ],
    ['sound that starts late', ['-af', 'adelay=700:all=1', '-c:v', 'copy'], { width: 640, height: 360, numbers: true }],
  ];
  const also = engines
    .slice(1)
    .flatMap((one) => sources.filter(([what]) => /turned|WebM|sixty|HLG|late|5\.1/.test(what)).map((source) => [one, ...source] as const));
  const cases = [...sources.map((source) => [engine, ...source] as const), ...also].map(
    ([one, what, ...rest]) => [`${what}, by ${one.kind}`, one, what, ...rest] as const,
  );
  /** The same file for both engines. */
  const films = new Map<string, Promise<string>>();
  const film = async (what: string, args: readonly string[]): Promise<string> => {
    const path = at(`${what.replaceAll(/\W/g, '-')}${what.includes('WebM') ? '.webm' : '.mp4'}`);
    await ffmpeg('-t', '3.2', '-i', interview, '-preset', 'ultrafast', ...args, path);
    return path;
  };
  const filmed = (what: string, args: readonly string[]): Promise<string> => {
    const made = films.get(what) ?? film(what, args);
    films.set(what, made);
    return made;
  };
  it.each(cases)('%s', async (_, engine, what, args, { width, height, numbers, silent }) => {
    const path = await filmed(what, args);
    const plan = await planOf(
      path,
      [
        { from: 2, to: 3 },
        { from: 0.4, to: 1.4 },
      ],
      { renditions: small },
    );
    const outDir = `${path}-${engine.kind}`;
    const {
      renditions: [made],
    } = await renderMontage(plan, { engine, outDir });
    expect([made?.width, made?.height]).toEqual([width, height]);
    const file = join(outDir, '360.mp4');
    const seen = await ffprobe(file);
    expect(seen.streams).toMatchObject([
      { codec_name: 'h264', pix_fmt: 'yuv420p', avg_frame_rate: '25/1', r_frame_rate: '25/1', nb_frames: '50', width, height },
      { codec_name: 'aac', sample_rate: '48000', channels: 2 },
    ]);
    expect(seen.streams.map(({ side_data_list }) => side_data_list)).toEqual([undefined, undefined]);
    if (numbers) expect(await frameNumbers(file)).toEqual([...upTo(50, 75), ...upTo(10, 35)]);
    const { integrated } = await loudnessOf(file);
    if (silent) expect(integrated).toBeLessThan(-60);
    else expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
  });

  it.each([90, 180, 270])('a phone turned by %i degrees is upright, as any player shows it', async (turn) => {
    const path = at(`turned-${turn}.mp4`);
    await ffmpeg('-t', '3', '-i', interview, '-c', 'copy', '-metadata:s:v:0', `rotate=${turn}`, path);
    await ffmpeg('-ss', '1', '-i', path, '-frames:v', '1', at('player.png'));
    await renderMontage(await planOf(path, [{ from: 1, to: 2 }], { renditions: small }), { engine, outDir: at(`turned-${turn}`) });
    await ffmpeg('-i', join(at(`turned-${turn}`), '360.mp4'), '-frames:v', '1', at('ours.png'));
    const said = await ffmpeg(
      '-i',
      at('player.png'),
      '-i',
      at('ours.png'),
      '-lavfi',
      `[0]scale=${turn === 180 ? '640:360' : '360:640'},format=gray[a];[1]format=gray[b];[a][b]ssim`,
      '-f',
      'null',
      '-',
    );
    expect(Number(/All:([\d.]+)/.exec(said)?.[1])).toBeGreaterThan(0.95);
  });

  it('an uneven frame rate shows at each moment the picture that was on screen then', async () => {
    const path = at('uneven.mp4');
    // One frame in seven is left, then all, by turns of two seconds.
    await ffmpeg(
      '-t',
      '8',
      '-i',
      interview,
      '-vf',
      "select='if(lt(mod(t,4),2),not(mod(n,7)),1)'",
      '-fps_mode',
      'vfr',
      '-preset',
      'ultrafast',
      '-c:a',
      'copy',
      path,
    );
    const outDir = at('uneven');
    await renderMontage(
      await planOf(
        path,
        [
          { from: 1, to: 3 },
          { from: 4.6, to: 5 },
        ],
        { renditions: small },
      ),
      { engine, outDir },
    );
    expect((await ffprobe(join(outDir, '360.mp4'))).streams[0]).toMatchObject({ avg_frame_rate: '25/1', r_frame_rate: '25/1' });
    expect(Math.abs((await loudnessOf(join(outDir, '360.mp4'))).integrated + 16)).toBeLessThanOrEqual(0.5);
    const numbers = await frameNumbers(join(outDir, '360.mp4'));
    expect(numbers).toHaveLength(60);
    const due = [...upTo(25, 75), ...upTo(115, 125)];
    for (const [index, number] of numbers.entries()) {
      const wanted = due[index] ?? 0;
      const sparse = wanted % 100 < 50;
      // While frames are sparse, the last one shown; else the very one.
      expect(number).toBe(sparse ? wanted - (wanted % 7) : wanted);
    }
  });

  it('two sources of different shape share one frame, the longest on screen giving it', async () => {
    const upright = at('upright-source.mp4');
    await ffmpeg('-t', '4', '-i', interview, '-vf', 'crop=404:720', '-preset', 'ultrafast', '-c:a', 'copy', upright);
    const plan = planMontage({
      sources: [
        { id: 'a', path: interview, facts: await factsOf(engine, interview) },
        { id: 'b', path: upright, facts: await factsOf(engine, upright) },
      ],
      segments: [
        { source: 'a', from: 0, to: 2 },
        { source: 'b', from: 1, to: 2 },
        { source: 'a', from: 5, to: 6 },
      ],
      renditions: [renditions[1080], renditions[720], renditions[360]],
    });
    const { renditions: made, seconds } = await renderMontage(plan, { engine, outDir: at('mixed') });
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [1280, 720],
      [640, 360],
    ]);
    expect(seconds).toBe(4);
  });

  it('a voice alone, or a picture not consented to, shows its waveform', async () => {
    const voice = at('voice.m4a');
    await ffmpeg('-i', interview, '-vn', '-c:a', 'copy', '-t', '5', voice);
    await renderMontage(await planOf(voice, [{ from: 1, to: 3 }], { renditions: small }), { engine, outDir: at('voice') });
    await renderMontage(await planOf(interview, [{ from: 1, to: 3, picture: 'waveform' }], { renditions: small }), {
      engine,
      outDir: at('hidden'),
    });
    for (const dir of ['voice', 'hidden']) {
      const { streams } = await ffprobe(join(at(dir), '360.mp4'));
      expect(streams[0]).toMatchObject({ width: 640, height: 360, nb_frames: '50' });
    }
    // Nothing of the person: no frame of the clip carries the source's numbers.
    expect(new Set(await frameNumbers(join(at('hidden'), '360.mp4')))).toEqual(new Set([2 ** 16 - 1]));
  });
});

it('C2, fault C14: a name in every place a container has for one is in none of the files', async () => {
  const name = 'Maximilienne Quessandier';
  const [given = '', family = ''] = name.split(' ');
  const planted = at('planted.mkv');
  const cover = at('cover.jpg');
  await ffmpeg('-i', interview, '-frames:v', '1', cover);
  const subtitles = at('subtitles.srt');
  const chapters = at('chapters.txt');
  await writeFile(subtitles, `1\n00:00:00,500 --> 00:00:04,000\nBonjour, ${name}\n`);
  await writeFile(chapters, `;FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=4000\ntitle=${name}\n`);
  const tags = ['title', 'artist', 'comment', 'location', 'com.apple.quicktime.author', 'encoder'].flatMap((tag) => [
    '-metadata',
    `${tag}=${name}`,
  ]);
  const streamTags = ['-metadata:s:v:0', `handler_name=${name}`, '-metadata:s:a:0', `title=${name}`];
  const signed = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-c:a',
    'aac',
    '-bsf:v',
    `h264_metadata=sei_user_data=086f3693-b7b3-4f2c-9653-21492feee5b8+${name.replace(' ', '_')}`,
  ];
  const inputs = ['-t', '6', '-i', interview, '-i', subtitles, '-i', chapters];
  const mapped = ['-map', '0:v', '-map', '0:a', '-map', '1', '-map_chapters', '2', '-c:s', 'srt'];
  await ffmpeg(
    ...inputs,
    ...mapped,
    ...signed,
    ...tags,
    ...streamTags,
    '-attach',
    cover,
    '-metadata:s:t',
    `mimetype=image/jpeg`,
    '-metadata:s:t',
    `filename=${name}.jpg`,
    planted,
  );
  const phone = at('planted.mp4');
  await ffmpeg(
    '-t',
    '6',
    '-i',
    interview,
    '-i',
    subtitles,
    '-i',
    chapters,
    '-i',
    cover,
    '-map',
    '0:v',
    '-map',
    '0:a',
    '-map',
    '1',
    '-map',
    '3',
    '-map_chapters',
    '2',
    ...[
      '-c:v:0',
      'libx264',
      '-preset',
      'ultrafast',
      '-c:v:1',
      'mjpeg',
      '-disposition:v:1',
      'attached_pic',
      '-c:a',
      'aac',
      '-c:s',
      'mov_text',
    ],
    ...tags,
    ...streamTags,
    ...['-metadata', 'location=+48.8217+002.3764/', '-movflags', 'use_metadata_tags', phone],
  );

  for (const [index, path] of [planted, phone].entries()) {
    const before = await readFile(path);
    expect(before.includes(family)).toBe(true);
    const outDir = at(`anonymous-${index}`);
    const rendered = await renderMontage(
      await planOf(path, [
        { from: 1, to: 3 },
        { from: 4, to: 5 },
      ]),
      { engine, outDir, planted: [name, given, family] },
    );
    for (const file of [...rendered.renditions, rendered.poster]) {
      const bytes = await readFile(join(outDir, file.name));
      for (const text of [given, family, 'Lavc', 'Lavf', 'x264', 'Handler', '48.8217']) {
        expect(bytes.toString('latin1').toLowerCase()).not.toContain(text.toLowerCase());
        expect(bytes.includes(Buffer.from(text, 'utf16le'))).toBe(false);
      }
    }
    for (const { name: file } of rendered.renditions) {
      const seen = await ffprobe(join(outDir, file));
      expect(seen.format.tags).toEqual({ major_brand: 'isom', minor_version: '512', compatible_brands: 'isomiso2avc1mp41' });
      expect(seen.chapters).toEqual([]);
      expect(seen.streams.map(({ codec_type, tags: said }) => [codec_type, said])).toEqual([
        ['video', { language: 'und', vendor_id: '[0][0][0][0]' }],
        ['audio', { language: 'und', vendor_id: '[0][0][0][0]' }],
      ]);
    }
  }
});

it('C2: a file that says who it shows is found out, wherever it says so', async () => {
  const kinds = async (path: string, planted: string[] = []) => (await scanForTags(path, planted)).map(({ kind }) => kind);
  const tagged = at('tagged.mp4');
  await copySampleVideo(engine, { path: tagged, seconds: 1, width: 320, height: 180, metadata: { title: 'Zoé Dœuvre' } });
  expect(await kinds(tagged, ['zoé dœuvre'])).toEqual(expect.arrayContaining(['box', 'name', 'planted']));
  const handled = at('handled.mp4');
  await ffmpeg('-i', interview, '-t', '1', '-c', 'copy', '-fflags', '+bitexact', '-metadata:s:v:0', 'handler_name=Zoé', handled);
  expect(await kinds(handled)).toContain('name');
  const commented = at('commented.jpg');
  await ffmpeg('-i', interview, '-frames:v', '1', commented);
  expect(await kinds(commented)).toContain('marker');
});

it('the embedded engine outlives its own garbage collector', async () => {
  const plan = await planOf(interview, [{ from: 0, to: 3 }], { renditions: small });
  const embedded = engines.find(({ kind }) => kind === 'node-av');
  if (embedded?.kind !== 'node-av') throw new Error('no embedded engine');
  const { args, input } = embeddedCommand(embedded.script, { kind: 'job', job: clipJob(plan, 'anull', folder) }, renderLimits);
  // As little memory as makes it collect all the time.
  const { status, stderr } = spawnSync(process.execPath, ['--max-semi-space-size=1', ...args], { input, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
});

it.each(engines.map((one) => [one.kind, one] as const))(
  'fault E08: cancelled in the middle, nothing is left: no file, no process, by %s',
  async (kind, engine) => {
    const plan = await planOf(interview, [{ from: 0, to: 20 }], { preset: 'slow' });
    const outDir = at(`cancelled-${kind}`);
    const cancel = new AbortController();
    const rendering = renderMontage(plan, { engine, outDir, signal: cancel.signal, onProgress: (part) => part > 0.1 && cancel.abort() });
    await expect(rendering).rejects.toMatchObject({ name: 'MediaProcessError', reason: 'cancelled' });
    expect((await readdir(folder)).filter((name) => name.startsWith('cancelled'))).toEqual([]);
    expect(await descendantsOf(process.pid)).toEqual([]);
  },
);

it('fault E07: a render that takes too long or writes too much is stopped, and leaves nothing', async () => {
  const plan = await planOf(interview, [{ from: 0, to: 20 }], { preset: 'veryslow' });
  const late = renderMontage(plan, { engine, outDir: at('late'), limits: { ...renderLimits, wallSeconds: 1 } });
  await expect(late).rejects.toMatchObject({ reason: 'timed-out' });
  const quick = await planOf(interview, [{ from: 0, to: 20 }]);
  const large = renderMontage(quick, { engine, outDir: at('large'), limits: { ...renderLimits, outputBytes: 50_000 } });
  await expect(large).rejects.toBeInstanceOf(MediaProcessError);
  const starved = renderMontage(quick, { engine, outDir: at('starved'), limits: { ...renderLimits, memoryBytes: 100 * 1024 ** 2 } });
  await expect(starved).rejects.toBeInstanceOf(MediaProcessError);
  expect((await readdir(folder)).filter((name) => /^(late|large|starved)/.test(name))).toEqual([]);
});

it('fault E08: run again after it was done, a render gives what is there; spoilt, it is made anew', async () => {
  const plan = await planOf(interview, [{ from: 3, to: 4 }], { renditions: small });
  const outDir = at('again');
  const first = await renderMontage(plan, { engine, outDir });
  const written = async () =>
    Promise.all((await readdir(outDir)).sort().map(async (name) => [name, (await stat(join(outDir, name))).mtimeMs]));
  const before = await written();
  expect(await renderMontage(plan, { engine, outDir })).toEqual(first);
  expect(await written()).toEqual(before);
  await rm(join(outDir, 'poster.jpg'));
  expect(await renderMontage(plan, { engine, outDir })).toEqual(first);
  expect(existsSync(join(outDir, 'poster.jpg'))).toBe(true);
});
