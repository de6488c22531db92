import { type FileHandle, open } from 'node:fs/promises';
import { boxesOf, compressorNameAt } from './mp4-boxes.ts';

/** Something in a file that says who or what it is from. */
export type TagFound = { kind: 'planted' | 'tool' | 'box' | 'name' | 'marker'; what: string; at: number };

/** What encoders and muxers sign with; `Lavc` and `Lavf` count with what follows them, since chance alone writes four letters. */
const toolMarks = ['libx264', 'x264 - core', 'VideoHandler', 'SoundHandler', 'Lavc', 'Lavf'];
const afterShortMark = /^(\d\d\.| lib)/;

/** Shorter, and chance writes them into compressed pictures; in a header they cannot stand, as no box that holds text may. */
const leastBytes = 6;

/** All that an MP4 of ours is made of; anything else (udta, meta, uuid, a chapter track, text …) is foreign. */
const ours = new Set([
  'ftyp',
  'free',
  'mdat',
  'moov',
  'moov/free',
  'moov/mvhd',
  'moov/trak',
  'moov/trak/tkhd',
  'moov/trak/edts',
  'moov/trak/edts/elst',
  'moov/trak/mdia',
  'moov/trak/mdia/mdhd',
  'moov/trak/mdia/hdlr',
  'moov/trak/mdia/minf',
  'moov/trak/mdia/minf/vmhd',
  'moov/trak/mdia/minf/smhd',
  'moov/trak/mdia/minf/dinf',
  'moov/trak/mdia/minf/dinf/dref',
  'moov/trak/mdia/minf/dinf/dref/url ',
  'moov/trak/mdia/minf/stbl',
  ...['stsd', 'stts', 'ctts', 'stss', 'stsc', 'stsz', 'stco', 'co64', 'sgpd', 'sbgp'].map((type) => `moov/trak/mdia/minf/stbl/${type}`),
  'moov/trak/mdia/minf/stbl/stsd/avc1',
  ...['avcC', 'pasp', 'btrt', 'colr'].map((type) => `moov/trak/mdia/minf/stbl/stsd/avc1/${type}`),
  'moov/trak/mdia/minf/stbl/stsd/mp4a',
  ...['esds', 'btrt'].map((type) => `moov/trak/mdia/minf/stbl/stsd/mp4a/${type}`),
]);

/** Empty or nothing but zeros. */
const isBlank = async (file: FileHandle, start: number, end: number): Promise<boolean> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, end - start)), 0, Math.max(0, end - start), start);
  return buffer.subarray(0, bytesRead).every((byte) => byte === 0);
};

const foreignBoxes = async (file: FileHandle): Promise<TagFound[]> => {
  const found: TagFound[] = [];
  for (const box of await boxesOf(file)) {
    if (!ours.has(box.path)) found.push({ kind: 'box', what: box.path, at: box.start });
    // version, flags, predefined, type and three reserved words come before a handler's name.
    if (box.type === 'hdlr' && !(await isBlank(file, box.bodyStart + 24, box.end)))
      found.push({ kind: 'name', what: 'handler name', at: box.start });
    if (box.type === 'free' && !(await isBlank(file, box.bodyStart, box.end)))
      found.push({ kind: 'box', what: 'free space in use', at: box.start });
    if (box.type !== 'avc1') continue;
    const { at, length } = compressorNameAt(box);
    if (!(await isBlank(file, at, at + length))) found.push({ kind: 'name', what: 'compressor name', at });
  }
  return found;
};

/** Comments and application segments of a JPEG, but for the JFIF header every one has. */
const foreignMarkers = async (file: FileHandle): Promise<TagFound[]> => {
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(Math.min(size, 65_536 * 4)), 0, Math.min(size, 65_536 * 4), 0);
  const found: TagFound[] = [];
  for (let at = 2; at + 4 <= buffer.length && buffer[at] === 0xff; at += 2 + buffer.readUInt16BE(at + 2)) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xda) break;
    const isJfif = marker === 0xe0 && buffer.toString('latin1', at + 4, at + 8) === 'JFIF';
    if (marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !isJfif))
      found.push({ kind: 'marker', what: `0x${marker.toString(16)}`, at });
  }
  return found;
};

const lowered = (bytes: Buffer): Buffer => {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) bytes[at] = byte + 0x20;
  }
  return bytes;
};

type Pattern = { kind: 'planted' | 'tool'; what: string; bytes: Buffer };

/** The ways a text can lie in a file: either Unicode form, either case beyond ASCII, one byte or two a letter. */
const plantedPatterns = (what: string): Pattern[] => {
  const forms = new Set(['NFC', 'NFD'].flatMap((form) => [what.toLowerCase().normalize(form), what.toUpperCase().normalize(form)]));
  const encoded = [...forms].flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    return [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1'), wide, Buffer.from(wide).swap16()];
  });
  const distinct = new Map(encoded.map((bytes) => [lowered(bytes).toString('latin1'), bytes]));
  return [...distinct.values()].filter((bytes) => bytes.length >= leastBytes).map((bytes) => ({ kind: 'planted', what, bytes }));
};

const toolPatterns: Pattern[] = toolMarks.map((what) => ({ kind: 'tool', what, bytes: Buffer.from(what.toLowerCase()) }));

/** Where a pattern lies in bytes already lowered; −1 when it does not. */
const find = (window: Buffer, { bytes }: Pattern): number => {
  for (let at = window.indexOf(bytes); at >= 0; at = window.indexOf(bytes, at + 1)) {
    const after = window.toString('latin1', at + bytes.length, at + bytes.length + 4);
    if (bytes.length > 4 || afterShortMark.test(after)) return at;
  }
  return -1;
};

const pieceBytes = 128 * 1024;

/** Where any of the texts lies in the file, in whatever case and encoding. Reads in pieces, so that nothing waits for it. */
const findTexts = async (file: FileHandle, patterns: readonly Pattern[]): Promise<TagFound[]> => {
  // And what may follow a short mark.
  const overlap = Math.max(0, ...patterns.map(({ bytes }) => bytes.length - 1)) + 4;
  const found = new Map<string, TagFound>();
  const piece = Buffer.alloc(pieceBytes + overlap);
  for (let at = 0; ; at += pieceBytes) {
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    const window = lowered(piece.subarray(0, bytesRead));
    for (const pattern of patterns) {
      const { kind, what } = pattern;
      const index = found.has(what) ? -1 : find(window, pattern);
      if (index >= 0) found.set(what, { kind, what, at: at + index });
    }
    if (bytesRead < piece.length) return [...found.values()];
  }
};

/**
 * Everything in a rendered MP4 or JPEG that could say who it shows or what made it: boxes and markers that do not belong, names
 * that are not empty, tools' signatures, and `planted` texts (what is known of the person). Nothing is the only good answer.
 */
export const scanForTags = async (path: string, planted: readonly string[]): Promise<TagFound[]> => {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isJpeg = buffer.readUInt16BE(0) === 0xffd8;
    const structure = isJpeg ? await foreignMarkers(file) : await foreignBoxes(file);
    const patterns = [...toolPatterns, ...planted.flatMap(plantedPatterns)];
    return [...structure, ...(await findTexts(file, patterns))];
  } finally {
    await file.close();
  }
};
