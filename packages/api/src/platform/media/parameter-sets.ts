import { type FileHandle, open, rename } from 'node:fs/promises';
import { type Box, boxesOf } from './mp4-boxes.ts';

/** What an H.264 track says once for all its pictures: sequence and picture parameter sets, as its `avcC` box holds them. */
export type ParameterSets = { profile: number; level: number; sequences: Buffer[]; pictures: Buffer[]; rest: Buffer };

/** Exp-Golomb numbers, as H.264 writes them, from the start of some bytes. */
const golombReader = (bytes: Buffer) => {
  let at = 0;
  const bit = (): number => {
    const byte = bytes[at >> 3] ?? 0;
    const value = (byte >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  return (): number => {
    let zeros = 0;
    while (bit() === 0 && zeros < 16) zeros += 1;
    let value = 1;
    for (let left = zeros; left > 0; left -= 1) value = value * 2 + bit();
    return value - 1;
  };
};

/** Its own number: after the header and, in a sequence's, profile, constraints and level. */
export const numberOf = (set: Buffer, kind: 'sequence' | 'picture'): number => golombReader(set.subarray(kind === 'sequence' ? 4 : 1))();

const readSets = (avcC: Buffer): ParameterSets => {
  let at = 6;
  const take = (count: number): Buffer[] =>
    Array.from({ length: count }, () => {
      const length = avcC.readUInt16BE(at);
      const set = avcC.subarray(at + 2, at + 2 + length);
      at += 2 + length;
      return set;
    });
  const sequences = take((avcC[5] ?? 0) & 0x1f);
  const count = avcC[at] ?? 0;
  at += 1;
  return { profile: avcC[1] ?? 0, level: avcC[3] ?? 0, sequences, pictures: take(count), rest: avcC.subarray(at) };
};

const writeSets = (before: Buffer, { profile, level, sequences, pictures, rest }: ParameterSets): Buffer => {
  const sized = (sets: readonly Buffer[]) =>
    sets.flatMap((set) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(set.length);
      return [length, set];
    });
  const head = Buffer.from([1, profile, before[2] ?? 0, level, before[4] ?? 0xff, 0xe0 | sequences.length]);
  return Buffer.concat([head, ...sized(sequences), Buffer.from([pictures.length]), ...sized(pictures), rest]);
};

const bytesOf = async (file: FileHandle, from: number, to: number): Promise<Buffer> => {
  const { buffer } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer;
};

const isAvcC = ({ type }: Box): boolean => type === 'avcC';

export const parameterSetsOf = async (path: string): Promise<ParameterSets> => {
  const file = await open(path, 'r');
  try {
    const box = (await boxesOf(file)).find(isAvcC);
    if (!box) throw new Error('no H.264 in there');
    return readSets(await bytesOf(file, box.bodyStart, box.end));
  } finally {
    await file.close();
  }
};

const distinct = (sets: readonly Buffer[]): Buffer[] => [...new Map(sets.map((set) => [set.toString('latin1'), set])).values()];

/** Both, each set once. Two different sets of one number would contradict each other: the caller saw to it that there are none. */
export const merged = (one: ParameterSets, other: ParameterSets): ParameterSets => ({
  profile: Math.max(one.profile, other.profile),
  level: Math.max(one.level, other.level),
  sequences: distinct([...one.sequences, ...other.sequences]),
  pictures: distinct([...one.pictures, ...other.pictures]),
  rest: one.profile >= other.profile ? one.rest : other.rest,
});

/** Moves where each piece of media lies by as much as the header before it grew. */
const moveOffsets = (bytes: Buffer, box: Box, by: number): void => {
  const at = box.bodyStart;
  const count = bytes.readUInt32BE(at + 4);
  for (let entry = 0; entry < count; entry += 1) {
    if (box.type === 'stco') bytes.writeUInt32BE(bytes.readUInt32BE(at + 8 + 4 * entry) + by, at + 8 + 4 * entry);
    else bytes.writeBigUInt64BE(bytes.readBigUInt64BE(at + 8 + 8 * entry) + BigInt(by), at + 8 + 8 * entry);
  }
};

/**
 * Gives the picture track of an MP4, whose header comes first, these parameter sets: those of every part it was joined from, where any player looks for them.
 * The file is written anew beside and takes the place of the old one.
 */
export const setParameterSets = async (path: string, sets: ParameterSets): Promise<void> => {
  const file = await open(path, 'r');
  try {
    const boxes = await boxesOf(file);
    const [avcC, media] = [boxes.find(isAvcC), boxes.find(({ path: where }) => where === 'mdat')];
    if (!avcC || !media || media.start < avcC.start) throw new Error('not an H.264 file whose header comes first');
    const header = await bytesOf(file, 0, media.start);
    const written = writeSets(header.subarray(avcC.bodyStart, avcC.end), sets);
    const grown = written.length - (avcC.end - avcC.bodyStart);
    for (const box of boxes) {
      const holdsIt = box.start <= avcC.start && box.end >= avcC.end;
      if (holdsIt) header.writeUInt32BE(box.end - box.start + grown, box.start);
      if (box.type === 'stco' || box.type === 'co64') moveOffsets(header, box, grown);
    }
    const anew = `${path}.anew`;
    const target = await open(anew, 'w');
    try {
      await target.write(Buffer.concat([header.subarray(0, avcC.bodyStart), written, header.subarray(avcC.end)]));
      const piece = Buffer.alloc(1024 * 1024);
      for (let at = media.start; ; ) {
        const { bytesRead } = await file.read(piece, 0, piece.length, at);
        if (bytesRead === 0) break;
        await target.write(piece, 0, bytesRead);
        at += bytesRead;
      }
    } finally {
      await target.close();
    }
    await rename(anew, path);
  } finally {
    await file.close();
  }
};
