import { expect, it } from 'vitest';
import { fittingFiles } from './fitting-files.ts';

const file = (width: number, height: number) => ({ url: `${width}x${height}`, width, height });

it('a window is given the smallest file that fills it, a fine screen twice as much, and any other the largest', () => {
  expect(fittingFiles([file(1920, 1080), file(1280, 720), file(640, 360)])).toEqual([
    { url: '640x360', media: '(max-width: 320px), (max-width: 640px) and (max-resolution: 1.4dppx)' },
    { url: '1280x720', media: '(max-width: 640px), (max-width: 1280px) and (max-resolution: 1.4dppx)' },
    { url: '1920x1080', media: undefined },
  ]);
});

it('an upright clip fills a lying player by its height', () => {
  expect(fittingFiles([file(720, 1280), file(360, 640)])[0]).toEqual({
    url: '360x640',
    media: '(max-width: 568px), (max-width: 1137px) and (max-resolution: 1.4dppx)',
  });
});

it('one file is for all, and none is none', () => {
  expect(fittingFiles([file(640, 360)])).toEqual([{ url: '640x360', media: undefined }]);
  expect(fittingFiles([])).toEqual([]);
});
