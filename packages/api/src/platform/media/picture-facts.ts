/** What a picture's header says, read before anything is decoded. Sizes are as stored; `turn`: how it is to be turned to stand upright. */
export type PictureFacts = { type: PictureType; width: number; height: number; turn: PictureTurn };
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';
/** As EXIF numbers them, 1 to 8. */
export type PictureTurn = number;

type Size = { width: number; height: number };

const text = (bytes: Buffer, at: number, length: number): string => bytes.toString('latin1', at, at + length);

/** The orientation in a block of EXIF, whose numbers run either way; 1 where it says none. */
const turnIn = (exif: Buffer): PictureTurn => {
  const little = text(exif, 0, 2) === 'II';
  const short = (at: number) => (at + 2 > exif.length ? 0 : little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number) => (at + 4 > exif.length ? 0 : little ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  const table = long(4);
  for (let entry = 0; entry < Math.min(short(table), 100); entry += 1) {
    const at = table + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const turn = short(at + 8);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
};

const ofJpeg = (bytes: Buffer): (Size & { turn: PictureTurn }) | undefined => {
  let turn = 1;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xe1 && text(bytes, at + 4, 6) === 'Exif\0\0') turn = turnIn(bytes.subarray(at + 10, at + 2 + length));
    // A frame's header, of whichever kind; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), turn };
    at += 2 + length;
  }
  return undefined;
};

const ofPng = (bytes: Buffer): Size | undefined =>
  text(bytes, 12, 4) === 'IHDR' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;

const ofWebp = (bytes: Buffer): Size | undefined => {
  const kind = text(bytes, 12, 4);
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind !== 'VP8L') return undefined;
  const both = bytes.readUInt32LE(21);
  return { width: (both & 0x3fff) + 1, height: ((both >> 14) & 0x3fff) + 1 };
};

/** By its first bytes, never by what it is said to be; undefined for anything that is no picture of these kinds. */
export const pictureFacts = (bytes: Buffer): PictureFacts | undefined => {
  if (bytes.length < 40) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const facts = ofJpeg(bytes);
    return facts && { type: 'image/jpeg', ...facts };
  }
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) {
    const facts = ofPng(bytes);
    return facts && { type: 'image/png', ...facts, turn: 1 };
  }
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return undefined;
  const facts = ofWebp(bytes);
  return facts && { type: 'image/webp', ...facts, turn: 1 };
};
