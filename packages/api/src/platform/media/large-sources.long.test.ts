import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsOf, ffmpeg, ffprobe, frameNumbers, loudnessOf, temporaryFolder } from '../../../test/media-tools.ts';
import { ensureFfmpeg } from './ffmpeg-locate.ts';
import { renderMontage } from './montage.ts';
import { planMontage } from './montage-plan.ts';
import { makeSampleVideo } from './sample-video.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const engine = ensureFfmpeg({ allowInstall: true });
const place = '+48.8217+002.3764/';

beforeAll(async () => {
  await makeSampleVideo(engine, { path: at('drawn.mp4'), seconds: 4, width: 1920, height: 1080, numbered: true, drawnSeconds: 2 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filmedBy = (turn: string[]) => [
  ...[
    '-vf',
    'scale=3840:2160,setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=arib-std-b67',
    '-c:v',
    'libx265',
    '-preset',
    'ultrafast',
  ],
  ...[
    '-x265-params',
    'log-level=error:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc',
    '-pix_fmt',
    'yuv420p10le',
    '-tag:v',
    'hvc1',
  ],
  ...['-ac', '6', '-c:a', 'aac', '-metadata', `location=${place}`, '-movflags', 'use_metadata_tags', ...turn],
];

it('C1: what a phone films in 4K, ten bits, HLG and 5.1, lying or held upright, comes in 1080p, 720p and 360p, upright, to the frame', {
  timeout: 900_000,
}, async () => {
  await ffmpeg('-i', at('drawn.mp4'), ...filmedBy([]), at('lying.mov'));
  await ffmpeg('-i', at('lying.mov'), '-c', 'copy', '-metadata:s:v:0', 'rotate=90', at('upright.mov'));
  for (const [name, sizes] of [
    ['lying.mov', ['1920×1080', '1280×720', '640×360']],
    ['upright.mov', ['1080×1920', '720×1280', '360×640']],
  ] as const) {
    const facts = await factsOf(engine, at(name));
    expect(facts).toMatchObject({ hasVideo: true, hasAudio: true, codecs: { video: 'hevc', audio: 'aac' } });
    const plan = planMontage({
      sources: [{ id: 'it', path: at(name), facts }],
      segments: [
        { source: 'it', from: 2, to: 3 },
        { source: 'it', from: 0.4, to: 1 },
      ],
      mayCopy: true,
    });
    const outDir = at(`${name}-out`);
    const { renditions } = await renderMontage(plan, { engine, outDir, planted: [place] });
    expect(renditions.map(({ width, height }) => `${width}×${height}`)).toEqual(sizes);
    for (const { name: file } of renditions) {
      const path = join(outDir, file);
      const seen = await ffprobe(path);
      expect(seen.streams).toMatchObject([
        { codec_name: 'h264', pix_fmt: 'yuv420p', avg_frame_rate: '25/1', nb_frames: '40', color_space: 'bt709' },
        { codec_name: 'aac', channels: 2 },
      ]);
      expect(seen.streams.map(({ side_data_list }) => side_data_list)).toEqual([undefined, undefined]);
      expect((await readFile(path)).includes(place.slice(0, 8))).toBe(false);
      expect(Math.abs((await loudnessOf(path)).integrated + 16)).toBeLessThanOrEqual(0.5);
      if (name === 'lying.mov') {
        const due = [...Array.from({ length: 25 }, (_, frame) => 50 + frame), ...Array.from({ length: 15 }, (_, frame) => 10 + frame)];
        expect(await frameNumbers(path)).toEqual(due);
      }
    }
  }
});
