import { type FileHandle, open } from 'node:fs/promises';

export type Box = { type: string; path: string; start: number; bodyStart: number; end: number };

/** Boxes that hold boxes, in what the montage writes. */
const containers = new Set(['moov', 'trak', 'edts', 'mdia', 'minf', 'dinf', 'stbl']);
/** Bytes before the first box in a container that counts them, and in a visual or sound sample entry. */
const prefixes: Record<string, number> = { stsd: 8, dref: 8, avc1: 78, mp4a: 28 };

const headerOf = async (file: FileHandle, at: number): Promise<{ type: string; size: number; header: number }> => {
  const { buffer } = await file.read(Buffer.alloc(16), 0, 16, at);
  const short = buffer.readUInt32BE(0);
  const type = buffer.toString('latin1', 4, 8);
  return short === 1 ? { type, size: Number(buffer.readBigUInt64BE(8)), header: 16 } : { type, size: short, header: 8 };
};

async function* boxesIn(file: FileHandle, from: number, to: number, parent: string): AsyncGenerator<Box> {
  let at = from;
  while (at + 8 <= to) {
    const { type, size, header } = await headerOf(file, at);
    const end = size === 0 ? to : at + size;
    if (end <= at || end > to || (size !== 0 && size < header)) throw new Error(`${parent}/${type}: a box of impossible size`);
    const box = { type, path: parent ? `${parent}/${type}` : type, start: at, bodyStart: at + header, end };
    yield box;
    const prefix = containers.has(type) ? 0 : prefixes[type];
    if (prefix !== undefined) yield* boxesIn(file, box.bodyStart + prefix, end, box.path);
    at = end;
  }
  if (at !== to) throw new Error(`${parent || 'the file'}: bytes after the last box`);
}

/** Every box of an MP4 the montage made, parents first. */
export const boxesOf = async (file: FileHandle): Promise<Box[]> => {
  const { size } = await file.stat();
  const boxes: Box[] = [];
  for await (const box of boxesIn(file, 0, size, '')) boxes.push(box);
  return boxes;
};

/** How many pictures the first track of an MP4 holds. */
export const sampleCount = async (path: string): Promise<number> => {
  const file = await open(path, 'r');
  try {
    const sizes = (await boxesOf(file)).find(({ type }) => type === 'stsz');
    if (!sizes) return 0;
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, sizes.bodyStart + 8);
    return buffer.readUInt32BE(0);
  } finally {
    await file.close();
  }
};

const compressorName = { at: 42, length: 32 };

/** Where a visual sample entry keeps the name of what compressed it. */
export const compressorNameAt = (avc1: Box): { at: number; length: number } => ({
  at: avc1.bodyStart + compressorName.at,
  length: compressorName.length,
});

/**
 * FFmpeg signs the picture track in a fixed field of 32 bytes, and adds an empty tag list, whatever it is asked. Both are emptied
 * in place (the list becomes free space), so that nothing moves and no second pass is needed.
 */
export const emptySignatures = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  const write = (bytes: Buffer, at: number) => file.write(bytes, 0, bytes.length, at);
  try {
    for (const box of await boxesOf(file)) {
      if (box.path === 'moov/udta') {
        await write(Buffer.from('free', 'latin1'), box.start + 4);
        await write(Buffer.alloc(box.end - box.bodyStart), box.bodyStart);
      }
      if (box.type !== 'avc1') continue;
      const { at, length } = compressorNameAt(box);
      await write(Buffer.alloc(length), at);
    }
    await file.sync();
  } finally {
    await file.close();
  }
};
