import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothEngines } from '../../../test/media-tools.ts';
import { aPicture, withExif } from '../../../test/pictures.ts';
import { pictureFacts } from './picture-facts.ts';
import { redrawPicture } from './redraw-picture.ts';

const canary = 'Camille Durand, 12 rue des Lilas';
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'jobprod-pictures-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe.each(bothEngines().map((one) => [one.kind, one] as const))('a picture by %s', (_kind, engine) => {
  const redrawn = async (bytes: Buffer) => {
    const facts = pictureFacts(bytes);
    if (!facts) throw new Error('no picture');
    const [from, to] = [join(dir, 'from'), join(dir, 'to.jpg')];
    await writeFile(from, bytes);
    const size = await redrawPicture(engine, from, facts, to);
    return { size, bytes: await readFile(to) };
  };

  it.each(['jpg', 'png', 'webp'] as const)('C2, fault C14: draws a %s anew, with nothing of what its file said', async (kind) => {
    const { size, bytes } = await redrawn(await aPicture(kind, 320, 200));
    expect(size).toEqual({ width: 320, height: 200 });
    expect(pictureFacts(bytes)).toEqual({ type: 'image/jpeg', width: 320, height: 200, turn: 1 });
    expect(bytes.toString('latin1')).not.toMatch(/Lavc|Exif|exif/);
  });

  it('C2, fault C14: takes off what a telephone wrote beside, and stands upright all the same', async () => {
    const filmed = withExif(await aPicture('jpg', 320, 200), { orientation: 6, text: canary });
    expect(pictureFacts(filmed)).toEqual({ type: 'image/jpeg', width: 320, height: 200, turn: 6 });
    expect(filmed.toString('latin1')).toContain(canary);
    const { size, bytes } = await redrawn(filmed);
    expect(size).toEqual({ width: 200, height: 320 });
    expect(pictureFacts(bytes)).toMatchObject({ width: 200, height: 320, turn: 1 });
    expect(bytes.toString('latin1')).not.toContain('Camille');
  });

  it('makes it no larger than a page shows it', async () => {
    expect((await redrawn(await aPicture('jpg', 2400, 1200))).size).toEqual({ width: 1600, height: 800 });
  });

  it('fault E07: what only claims to be a picture fails, and leaves nothing', async () => {
    await expect(redrawn(Buffer.concat([(await aPicture('png', 64, 64)).subarray(0, 60), Buffer.alloc(2000, 7)]))).rejects.toThrow();
  });
});

it('fault E07: is told by its bytes: no page, no drawing with scripts, no film, no list of files', async () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', '#EXTM3U\nfile:///etc/passwd', '<html>'])
    expect(pictureFacts(Buffer.from(text.padEnd(100)))).toBeUndefined();
  const huge = Buffer.from(await aPicture('png', 64, 64));
  huge.writeUInt32BE(60_000, 16);
  expect(pictureFacts(huge)).toMatchObject({ width: 60_000 });
});
