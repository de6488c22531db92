import { expect, it } from 'vitest';
import { planMontage } from './montage-plan.ts';
import type { MediaFacts } from './probe.ts';

const stream = { index: 0, kind: 'video' as const, codec: 'h264', pixelAspect: 1, rotation: 0 as const, fps: 30, highDynamicRange: false };
const source = (id: string, width: number, height: number) => {
  const facts: MediaFacts = {
    ...{ duration: 10, width, height, rotation: 0, fps: 30, hasVideo: true, hasAudio: false, isPartial: false },
    codecs: { video: 'h264', audio: null },
    streams: { video: { ...stream, width, height }, audio: null, startsAt: 0 },
  };
  return { id, path: `/${id}.mp4`, facts };
};
const sizesOf = (...shown: [id: string, width: number, height: number, seconds?: number][]) =>
  planMontage({
    sources: shown.map(([id, width, height]) => source(id, width, height)),
    segments: shown.map(([id, , , seconds = 2]) => ({ source: id, from: 0, to: seconds })),
  }).renditions.map(({ width, height }) => `${width}×${height}`);

it('C1: a clip comes in 1080p, 720p and 360p as its sources allow, and no picture is enlarged', () => {
  expect(sizesOf(['uhd', 3840, 2160])).toEqual(['1920×1080', '1280×720', '640×360']);
  expect(sizesOf(['hd', 1920, 1080])).toEqual(['1920×1080', '1280×720', '640×360']);
  expect(sizesOf(['upright', 1080, 1920])).toEqual(['1080×1920', '720×1280', '360×640']);
  expect(sizesOf(['nearly', 1918, 1078])).toEqual(['1282×720', '640×360']);
  expect(sizesOf(['small', 853, 479])).toEqual(['642×360']);
  expect(sizesOf(['tiny', 320, 181])).toEqual(['318×180']);
});

it('C1: of several sources, what is longest on screen gives the shape and the size', () => {
  expect(sizesOf(['lying', 1280, 720, 4], ['upright', 1080, 1920, 2])).toEqual(['1280×720', '640×360']);
  expect(sizesOf(['lying', 1280, 720, 2], ['upright', 360, 640, 4])).toEqual(['360×640']);
});
