import { chmod, mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bothEngines, ffprobe, temporaryFolder } from '../../../test/media-tools.ts';
import { embeddedFfmpeg, ensureFfmpeg, systemFfmpeg } from './ffmpeg-locate.ts';
import { renderLimits } from './media-job.ts';
import { MediaProcessError, runCommand } from './media-process.ts';
import { makeSampleVideo } from './sample-video.ts';

const folder = temporaryFolder();
const path = process.env.PATH;
afterEach(() => {
  process.env.PATH = path;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A machine that has a shell and no FFmpeg. */
const bare = join(folder, 'bare');
const withoutFfmpeg = async () => {
  await mkdir(bare, { recursive: true });
  for (const name of ['true', 'sh', 'setpriv', 'unshare']) await symlink(join('/usr/bin', name), join(bare, name)).catch(() => {});
  process.env.PATH = bare;
};

describe('the engine is chosen in this order:', () => {
  it('the operator’s own, with its prober beside it', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    for (const name of ['ffmpeg', 'ffprobe']) await symlink(join('/usr/bin', name), join(own, name));
    expect(ensureFfmpeg({ ffmpegPath: join(own, 'ffmpeg'), allowInstall: false })).toMatchObject({
      kind: 'ffmpeg',
      ffmpeg: join(own, 'ffmpeg'),
      ffprobe: join(own, 'ffprobe'),
    });
  });

  it.each(['absent', 'alone', 'lame'])('a wrong FFMPEG_PATH (%s) is said, not passed over', async (how) => {
    const wrong = join(folder, how);
    await mkdir(wrong, { recursive: true });
    if (how === 'alone') await symlink('/usr/bin/ffmpeg', join(wrong, 'ffmpeg'));
    if (how === 'lame') {
      await writeFile(join(wrong, 'ffmpeg'), '#!/bin/sh\necho "ffmpeg version 1"\n');
      await chmod(join(wrong, 'ffmpeg'), 0o755);
      await symlink('/usr/bin/ffprobe', join(wrong, 'ffprobe'));
    }
    expect(() => ensureFfmpeg({ ffmpegPath: join(wrong, 'ffmpeg'), allowInstall: true })).toThrow('FFMPEG_PATH');
  });

  it('the system’s', () => {
    expect(ensureFfmpeg({ allowInstall: false })).toEqual(systemFfmpeg());
    expect(systemFfmpeg()).toMatchObject({ kind: 'ffmpeg', ffmpeg: 'ffmpeg' });
  });

  it('the embedded one, where nothing else is', async () => {
    await withoutFfmpeg();
    expect(systemFfmpeg()).toBeUndefined();
    expect(ensureFfmpeg({ allowInstall: false })).toMatchObject({ kind: 'node-av', version: expect.stringMatching(/^node-av \d/) });
    expect(embeddedFfmpeg()).toMatchObject({ kind: 'node-av' });
  });
});

it.each(bothEngines().map((engine) => [engine.kind, engine] as const))(
  '%s makes a sample with a picture, a voice, and the tags it was told to carry',
  async (kind, engine) => {
    const sample = join(folder, `sample-${kind}.mp4`);
    await makeSampleVideo(engine, { path: sample, seconds: 3, width: 640, height: 360, metadata: { title: 'Un titre' } });
    const { format, streams } = await ffprobe(sample);
    expect(Number(format.duration)).toBeCloseTo(3, 1);
    expect(format.tags).toMatchObject({ title: 'Un titre' });
    expect(streams.map(({ codec_name, width }) => [codec_name, width])).toEqual([
      ['h264', 640],
      ['aac', undefined],
    ]);
    expect((await stat(sample)).size).toBeLessThan(1_000_000);
  },
);

describe('a media process', () => {
  const run = (script: string, limits = renderLimits, signal?: AbortSignal) =>
    runCommand({ command: '/bin/sh', args: ['-c', script], isolation: [], limits, ...(signal ? { signal } : {}) });

  it('knows nothing of our environment', async () => {
    process.env.SOME_SECRET = 'hidden';
    const { output } = await run('env');
    delete process.env.SOME_SECRET;
    expect(output).not.toContain('hidden');
  });

  it('says why it ended: by itself, too late, by us, by someone else', async () => {
    await expect(run('echo trouble >&2; exit 4')).rejects.toMatchObject({ reason: 'failed', log: 'trouble\n' });
    await expect(run('sleep 60 & sleep 60', { ...renderLimits, wallSeconds: 0.2 })).rejects.toMatchObject({ reason: 'timed-out' });
    await expect(run('sleep 60 & sleep 60', renderLimits, AbortSignal.timeout(100))).rejects.toMatchObject({ reason: 'cancelled' });
    await expect(run('kill -9 $$')).rejects.toMatchObject({ reason: 'killed' });
    await expect(run('while :; do :; done', { ...renderLimits, cpuSeconds: 1 })).rejects.toMatchObject({ reason: 'failed' });
    await expect(run('true', renderLimits, AbortSignal.abort())).rejects.toBeInstanceOf(MediaProcessError);
  });
});
