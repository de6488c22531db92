/** Files that ask for far more memory than they have bytes, made by hand: no tool writes them. */

const uint32 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
  return bytes;
};
const uint16 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number, index * 2);
  return bytes;
};
const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([uint32(content.length + 8), Buffer.from(type, 'latin1'), content]);
};
const matrix = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** The header of one track of pictures of a byte each: so many, all in one chunk, in a few hundred bytes. */
const trackOf = (id: number, samples: number): Buffer => {
  const entry = box(
    'avc1',
    Buffer.alloc(6),
    uint16(1),
    Buffer.alloc(16),
    uint16(64, 64),
    uint32(0x480000, 0x480000, 0),
    uint16(1),
    Buffer.alloc(32),
    uint16(0x18, 0xffff),
  );
  const table = box(
    'stbl',
    box('stsd', uint32(0, 1), entry),
    box('stts', uint32(0, 1, samples, 1)),
    box('stsc', uint32(0, 1, 1, samples, 1)),
    box('stsz', uint32(0, 1, samples)),
    box('stco', uint32(0, 1, 32)),
  );
  const data = box('dinf', box('dref', uint32(0, 1), box('url ', uint32(1))));
  const media = box(
    'mdia',
    box('mdhd', uint32(0, 0, 0, 25, samples), uint16(0x55c4, 0)),
    box('hdlr', uint32(0, 0), Buffer.from('vide'), Buffer.alloc(13)),
    box('minf', box('vmhd', uint32(1, 0, 0)), data, table),
  );
  return box('trak', box('tkhd', uint32(3, 0, 0, id, 0, samples, 0, 0), uint16(0, 0, 0, 0), matrix, uint32(64 << 16, 64 << 16)), media);
};

/** An MP4 of a few kilobytes whose tracks claim so many pictures each: a reader's index of them takes 24 bytes for every one. */
export const videoOfManySamples = ({ tracks, samples }: { tracks: number; samples: number }): Buffer => {
  const header = box(
    'mvhd',
    uint32(0, 0, 0, 25, samples, 0x10000),
    uint16(0x100, 0),
    Buffer.alloc(8),
    matrix,
    Buffer.alloc(24),
    uint32(tracks + 1),
  );
  const all = Array.from({ length: tracks }, (_, index) => trackOf(index + 1, samples));
  const type = box('ftyp', Buffer.from('isom'), uint32(512), Buffer.from('isommp41'));
  return Buffer.concat([type, box('mdat', Buffer.alloc(64)), box('moov', header, ...all)]);
};

const element = (id: string, content: Buffer): Buffer => {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(content.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(id, 'hex'), size, content]);
};
const empties = (id: string, count: number): Buffer => Buffer.alloc((id.length / 2 + 1) * count, Buffer.from(`${id}80`, 'hex'));

/** A WebM that is nothing but empty cues, tags and attached files, two or three bytes each; a reader keeps dozens for every one. */
export const videoOfManyElements = (count: number): Buffer => {
  const track = element(
    'ae',
    Buffer.concat([
      element('d7', Buffer.from([1])),
      element('73c5', Buffer.from([1])),
      element('83', Buffer.from([1])),
      element('86', Buffer.from('V_VP8')),
      element('e0', Buffer.concat([element('b0', Buffer.from([64])), element('ba', Buffer.from([64]))])),
    ]),
  );
  const segment = [
    element('1654ae6b', track),
    element('1c53bb6b', empties('bb', count)),
    element('1254c367', empties('7373', count)),
    element('1941a469', empties('61a7', count)),
  ];
  return Buffer.concat([element('1a45dfa3', element('4282', Buffer.from('webm'))), element('18538067', Buffer.concat(segment))]);
};
