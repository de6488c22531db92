import { appendFile, copyFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import en from '@jobprod/shared/words/en/media';
import fr from '@jobprod/shared/words/fr/media';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bothEngines, ffmpeg, temporaryFolder } from '../../../test/media-tools.ts';
import { copySampleVideo } from '../../../test/sample-videos.ts';
import { probeLimits } from './media-job.ts';
import { MediaProcessError, runCommand } from './media-process.ts';
import { renderMontage, UnfitRender } from './montage.ts';
import { planMontage, renditions } from './montage-plan.ts';
import { type Probed, probe } from './probe.ts';

// Real encoding: minutes on a machine that is busy with something else.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const engines = bothEngines();
const [engine] = engines;
if (!engine) throw new Error('no engine');
const each = engines.map((one) => [one.kind, one] as const);
const clip = at('clip.mp4');
const recording = at('recording.webm');

/** Where a hostile playlist would have us call. */
const calls: string[] = [];
const lure = createServer((request, response) => {
  calls.push(request.url ?? '');
  response.end();
});

const written = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};
const changed = async (name: string, change: (bytes: Buffer) => Buffer): Promise<string> => written(name, change(await readFile(clip)));

beforeAll(async () => {
  await new Promise<void>((resolve) => lure.listen(4801, '127.0.0.1', resolve));
  await copySampleVideo(engine, { path: clip, seconds: 4, width: 640, height: 360 });
  await ffmpeg('-i', clip, '-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus', recording);
});
afterAll(async () => {
  lure.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(each)('probing with %s', (_kind, engine) => {
  const look = (path: string, wanted: Partial<Parameters<typeof probe>[2]> = {}): Promise<Probed> =>
    probe(engine, path, { maximumSeconds: 3600, ...wanted });

  it('C1: says what a source is, upright and counted to its end', async () => {
    expect(await look(clip)).toMatchObject({
      ok: true,
      width: 640,
      height: 360,
      rotation: 0,
      fps: 25,
      hasVideo: true,
      hasAudio: true,
      codecs: { video: 'h264', audio: 'aac' },
    });
    // FFmpeg writes this tag as a turn the other way.
    for (const [tag, rotation, width] of [
      [270, 90, 360],
      [180, 180, 640],
      [90, 270, 360],
    ] as const) {
      const turned = at(`turned-${tag}.mov`);
      await ffmpeg('-i', clip, '-c', 'copy', '-metadata:s:v:0', `rotate=${tag}`, turned);
      expect(await look(turned)).toMatchObject({ ok: true, width, height: 1000 - width, rotation });
    }
    const browser = await look(recording);
    expect(browser).toMatchObject({ ok: true, width: 640, height: 360, codecs: { video: 'vp8', audio: 'opus' } });
    expect(browser.ok && Math.abs(browser.duration - 4)).toBeLessThan(0.1);
    const voice = at('voice.m4a');
    await ffmpeg('-i', clip, '-vn', '-c', 'copy', voice);
    expect(await look(voice)).toEqual({ ok: false, code: 'no-picture' });
    expect(await look(voice, { acceptSoundAlone: true })).toMatchObject({ ok: true, hasVideo: false, hasAudio: true });
  });

  it('fault E07: what is not a video is refused, whatever its name says', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const hostile: [string, string | Buffer][] = [
      ['empty.mp4', ''],
      ['text.mp4', 'Bonjour, je suis une vidéo.'],
      ['page.mp4', '<!doctype html><script>alert(1)</script>'],
      ['drawing.mp4', svg],
      ['bytes.mp4', Buffer.alloc(4096, 7)],
      [
        'hls.mp4',
        '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXTINF:1,\nhttp://127.0.0.1:4801/segment.ts\n#EXT-X-ENDLIST\n',
      ],
      ['concat.mp4', "ffconcat version 1.0\nfile '/etc/passwd'\nfile 'http://127.0.0.1:4801/concat'\n"],
      [
        'dash.mp4',
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><BaseURL>http://127.0.0.1:4801/dash</BaseURL></Period></MPD>',
      ],
      ['sdp.mp4', 'v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 4801 RTP/AVP 96\n'],
    ];
    for (const [name, content] of hostile)
      expect([name, await look(await written(name, content))]).toEqual([name, { ok: false, code: 'not-a-video' }]);
    const avi = at('old.mp4');
    await ffmpeg('-i', clip, '-t', '1', '-f', 'avi', avi);
    expect(await look(avi)).toEqual({ ok: false, code: 'unsupported-container' });
    expect(calls).toEqual([]);
  });

  it('fault E07: a playlist behind the signature of an MP4 or a WebM is not followed: no file read, no call made', async () => {
    const list = `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:4801/polyglot\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n`;
    const head = (await readFile(clip)).subarray(0, 32);
    const ebml = (await readFile(recording)).subarray(0, 40);
    for (const [name, first] of [
      ['list.mp4', head],
      ['list.webm', ebml],
    ] as const) {
      const probed = await look(await written(name, Buffer.concat([first, Buffer.from(`\n${list}`)])));
      expect(probed.ok).toBe(false);
    }
    // A QuickTime file whose samples lie in another file.
    const reference = await changed('reference.mov', (bytes) =>
      Buffer.from(bytes.toString('latin1').replace('url \0\0\0\u0001', 'alis\0\0\0\0'), 'latin1'),
    );
    await look(reference);
    expect(calls).toEqual([]);
  });

  it('fault E07: a polyglot is a video here, and only what we encode anew is ever served', async () => {
    const page = await changed('page-tail.mp4', (bytes) => Buffer.concat([bytes, Buffer.from('<html><script>alert(1)</script></html>')]));
    expect((await look(page)).ok).toBe(true);
    const archive = at('archive-tail.webm');
    await copyFile(recording, archive);
    await appendFile(archive, Buffer.from('504b0304140000000000', 'hex'));
    expect((await look(archive)).ok).toBe(true);
  });

  it('fault E07: a recording cut short is refused, or accepted for what is left of it where that is asked', async () => {
    const unfinished = at('unfinished.mp4');
    await ffmpeg('-i', clip, '-c', 'copy', unfinished);
    await truncate(unfinished, Math.floor((await stat(unfinished)).size * 0.6));
    expect(await look(unfinished)).toEqual({ ok: false, code: 'truncated' });
    const half = at('half.mp4');
    await copyFile(clip, half);
    await truncate(half, Math.floor((await stat(half)).size * 0.6));
    expect(await look(half)).toEqual({ ok: false, code: 'truncated' });
    const rest = await look(half, { acceptPartial: true });
    expect(rest).toMatchObject({ ok: true, isPartial: true });
    expect(rest.ok && rest.duration).toBeLessThan(3.5);
    const take = at('take.webm');
    await copyFile(recording, take);
    await truncate(take, Math.floor((await stat(take)).size * 0.6));
    expect(await look(take, { acceptPartial: true })).toMatchObject({ ok: true });
    for (const size of [1, 20, 400, 4100]) {
      const scrap = at(`scrap-${size}.mp4`);
      await copyFile(clip, scrap);
      await truncate(scrap, size);
      expect((await look(scrap)).ok).toBe(false);
    }
  });

  it('fault E07: pictures, speeds and lengths beyond reason are refused before they cost anything', async () => {
    const wide = at('wide.mov');
    await ffmpeg('-f', 'lavfi', '-i', 'color=s=16000x1000:r=25:d=0.2', '-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', wide);
    const started = performance.now();
    expect(await look(wide)).toEqual({ ok: false, code: 'too-large-dimensions' });
    const fast = at('fast.mp4');
    await ffmpeg(
      '-f',
      'lavfi',
      '-i',
      'color=s=64x64:r=100000:d=0.01',
      '-c:v',
      'libx264',
      '-r',
      '100000',
      '-video_track_timescale',
      '100000',
      fast,
    );
    expect(await look(fast)).toEqual({ ok: false, code: 'too-fast' });
    const long = at('long.mp4');
    await ffmpeg(
      '-f',
      'lavfi',
      '-i',
      'color=s=64x64:r=1:d=3',
      '-vf',
      'setpts=N*36000/TB',
      '-fps_mode',
      'passthrough',
      '-c:v',
      'libx264',
      '-bf',
      '0',
      '-video_track_timescale',
      '1000',
      long,
    );
    expect((await stat(long)).size).toBeLessThan(10_000);
    expect(await look(long)).toEqual({ ok: false, code: 'too-long' });
    expect(await look(clip, { maximumSeconds: 3 })).toEqual({ ok: false, code: 'too-long' });
    const short = at('short.mp4');
    await ffmpeg('-f', 'lavfi', '-i', 'color=s=64x64:r=25:d=0.04', '-c:v', 'libx264', short);
    expect(await look(short)).toEqual({ ok: false, code: 'too-short' });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('fault E07: a header that claims what is not there is refused or read for what is', async () => {
    // Claims a picture of 32,000 × 32,000 in the sample entry of the picture track.
    const claim = await changed('claim.mp4', (bytes) => {
      const entry = bytes.indexOf('avc1', bytes.indexOf('stsd'));
      bytes.writeUInt16BE(32_000, entry + 28);
      bytes.writeUInt16BE(32_000, entry + 30);
      return bytes;
    });
    const probed = await look(claim);
    if (probed.ok) expect([probed.width, probed.height]).toEqual([640, 360]);
    else expect(probed.code).toBe('too-large-dimensions');
    // Claims four milliards of samples in a table of a few bytes.
    const samples = await changed('samples.mp4', (bytes) => {
      bytes.writeUInt32BE(0xffff_fff0, bytes.indexOf('stsz') + 12);
      return bytes;
    });
    expect((await look(samples)).ok).toBe(false);
  });
});

/** Changes bytes at places a seed decides, so that a failure can be run again. */
const mutated = (bytes: Buffer, seed: number, part: number): Buffer => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const copy = Buffer.from(bytes);
  for (let change = 0; change < bytes.length * part; change += 1) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
};

it('fault E07: mutated clips are refused or rendered, and never leave half a clip or a running process', async () => {
  const outcomes: string[] = [];
  for (const [index, base] of [clip, recording].entries()) {
    const bytes = await readFile(base);
    for (let seed = 1; seed <= 12; seed += 1) {
      const path = await written(`mutated-${index}-${seed}.${index ? 'webm' : 'mp4'}`, mutated(bytes, seed, seed % 2 ? 0.0004 : 0.004));
      const by = engines[seed % engines.length] ?? engine;
      const probed = await probe(by, path, { maximumSeconds: 60, acceptSoundAlone: true });
      outcomes.push(probed.ok ? 'read' : probed.code);
      if (!probed.ok) continue;
      const to = Math.min(probed.duration, 3);
      const plan = planMontage({
        sources: [{ id: 'it', path, facts: probed }],
        segments: [{ source: 'it', from: 0, to }],
        renditions: [renditions[360]],
      });
      const outDir = `${path}-out`;
      const rendered = await renderMontage(plan, { engine: by, outDir }).catch((error: unknown) => error);
      if (rendered instanceof Error) {
        expect(rendered instanceof MediaProcessError || rendered instanceof UnfitRender).toBe(true);
        await expect(stat(outDir)).rejects.toThrow('ENOENT');
      } else expect(await probe(engine, join(outDir, '360.mp4'), { maximumSeconds: 60 })).toMatchObject({ ok: true });
    }
  }
  expect(outcomes).toContain('read');
  expect(new Set(outcomes).size).toBeGreaterThan(1);
});

it('fault E07: a media process has no network, where the machine can take it away', async () => {
  const canIsolate = engine.isolation[0] === 'unshare';
  const script = `require('node:http').get('http://127.0.0.1:4801/from-inside').on('response', () => process.exit(0)).on('error', () => process.exit(3))`;
  const call = (isolation: readonly string[]) =>
    runCommand({ command: process.execPath, args: ['-e', script], isolation, limits: probeLimits, limitAddressSpace: false }).then(
      () => 'called',
      () => 'cut off',
    );
  expect(await call([])).toBe('called');
  expect(await call(engine.isolation)).toBe(canIsolate ? 'cut off' : 'called');
});

it('every refusal has its sentence in both languages', async () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  expect(fr['not-a-video']).toContain('n’est pas une vidéo');
});
