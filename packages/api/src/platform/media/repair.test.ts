import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it, vi } from 'vitest';
import { ffmpeg, ffprobe, temporaryFolder } from '../../../test/media-tools.ts';
import { systemFfmpeg } from './ffmpeg-locate.ts';
import { repair } from './repair.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As a browser writes while it records: no length, no way to find one's place, one piece after the other. */
const written = {
  webm: ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-f', 'webm', '-live', '1'],
  mp4: ['-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', '+frag_keyframe+empty_moov+default_base_moof'],
};
const cues = Buffer.from('1c53bb6b', 'hex');
/** Whether a reader finds its way in a file without reading all of it. */
const hasIndex = {
  webm: (bytes: Buffer) => bytes.includes(cues),
  mp4: (bytes: Buffer) => !bytes.includes('moof') && bytes.indexOf('moov') < bytes.indexOf('mdat'),
};

/** Every packet of picture or sound that lies in a file, by the hash of what it holds; an MP4 need not play its first and last few milliseconds. */
const packetsOf = async (path: string, stream: 'v' | 'a'): Promise<string[]> => {
  const args = [
    '-v',
    'error',
    ...(path.endsWith('mp4') ? ['-ignore_editlist', '1'] : []),
    '-select_streams',
    stream,
    '-show_packets',
    '-show_data_hash',
    'md5',
    '-show_entries',
    'packet=data_hash',
    '-of',
    'csv=p=0',
    path,
  ];
  const { stdout } = await promisify(execFile)('ffprobe', args);
  return stdout.trim().split('\n');
};

it.each(['webm', 'mp4'] as const)(
  'I3: what a browser wrote as %s while it recorded gets its length and its cues, and loses no picture and no sound',
  async (container) => {
    const engine = systemFfmpeg();
    if (!engine) throw new Error('no FFmpeg');
    const [from, to] = [join(folder, `as-it-came.${container}`), join(folder, `repaired.${container}`)];
    const [picture, sound] = ['testsrc2=s=320x180:r=25:d=4', 'sine=f=440:r=48000:d=4'].map((what) => ['-f', 'lavfi', '-i', what]);
    await ffmpeg(...(picture ?? []), ...(sound ?? []), '-pix_fmt', 'yuv420p', '-g', '25', '-c:a', 'libopus', ...written[container], from);
    expect(hasIndex[container](await readFile(from))).toBe(false);

    await repair(engine, from, to, container);
    expect(hasIndex[container](await readFile(to))).toBe(true);
    expect(Number((await ffprobe(to)).format.duration)).toBeCloseTo(4, 1);
    for (const stream of ['v', 'a'] as const) {
      const packets = await packetsOf(from, stream);
      expect(packets.length).toBeGreaterThan(90);
      expect(await packetsOf(to, stream)).toEqual(packets);
    }
  },
);
