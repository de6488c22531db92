import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from './browser.ts';
import { ffmpeg, temporaryFolder } from './media-tools.ts';

/** A picture as any program makes one. `hue` tells two of them apart. */
export const aPicture = async (kind: 'jpg' | 'png' | 'webp', width: number, height: number, hue = 0): Promise<Buffer> => {
  const folder = temporaryFolder();
  const path = join(folder, `it.${kind}`);
  await ffmpeg('-f', 'lavfi', '-i', `testsrc=size=${width}x${height}:rate=1:duration=1,hue=h=${hue}`, '-frames:v', '1', path);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
};

/** A photograph's file as a telephone writes it: which way it was held, and a text about it. */
export const withExif = (jpeg: Buffer, { orientation, text }: { orientation: number; text: string }): Buffer => {
  const description = Buffer.from(`${text}\0`);
  const head = Buffer.from('4d4d002a00000008', 'hex');
  const entry = (tag: number, type: number, count: number, value: Buffer) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    value.copy(bytes, 8);
    return bytes;
  };
  const long = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff));
  const after = head.length + 2 + 24 + 4;
  const tiff = Buffer.concat([
    head,
    Buffer.from([0, 2]),
    entry(0x010e, 2, description.length, long(after)),
    entry(0x0112, 3, 1, Buffer.from([0, orientation, 0, 0])),
    long(0),
    description,
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.from([(body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, jpeg.subarray(2)]);
};

export type SentPicture = { id: string; width: number; height: number; url: string };

/** Sends a picture for the portfolio; what was answered. */
export const sendPicture = async (
  browser: Browser,
  bytes: Buffer,
  type = 'image/jpeg',
): Promise<{ status: number; body: SentPicture & { code?: string } }> => {
  const response = await browser.fetch('/portfolio/images', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(bytes),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text.startsWith('{') ? text : '{}') as SentPicture & { code?: string } };
};
