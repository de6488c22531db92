import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { unzipSync } from 'fflate';

export type DocumentKind = 'PDF' | 'DOCX' | 'XLSX' | 'PPTX' | 'ODT';
/** Why a document of a known kind is not passed on: it runs or fetches something by itself, needs a password, or cannot be read. */
export type DocumentTrouble = 'active' | 'locked' | 'unreadable';
export type DocumentFacts = { kind: DocumentKind; trouble?: DocumentTrouble };

const unpack = promisify(inflate);

/** Of what is packed inside, in bytes: beyond it nobody reads on. */
const mostUnpacked = 32 * 1024 * 1024;
const mostInside = 200 * 1024 * 1024;
const mostEntries = 5_000;

/** What a PDF does by itself, as the name of a thing: “docs/Web/JavaScript” is where a link leads, and “/S/JavaScript” a program. */
const pdfActs =
  /(?:(?<!\w)|(?<=\/S|obj))\/(?:JavaScript|Launch|SubmitForm|ImportData)(?![A-Za-z0-9])|\/(?:EmbeddedFiles?|RichMedia)(?![A-Za-z0-9])/;
const packedObject = /\/ObjStm\b/g;
const mostPackedObjects = 5_000;

/** A PDF’s names, however their letters are written. */
const namesOf = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The packed objects of a PDF, unpacked; undefined where one cannot be. */
const packedObjects = async (bytes: Buffer, text: string): Promise<string | undefined> => {
  let unpacked = '';
  let [read, reached] = [0, 0];
  for (const match of text.matchAll(packedObject)) {
    // What stands in one that was read is no other one.
    if (match.index < reached) continue;
    read += 1;
    if (read > mostPackedObjects) return undefined;
    const begin = /stream\r?\n/g;
    begin.lastIndex = match.index;
    const opened = begin.exec(text);
    const from = opened ? opened.index + opened[0].length : -1;
    const to = from < 0 ? -1 : text.indexOf('endstream', from);
    if (to < 0) return undefined;
    reached = to;
    try {
      const one = await unpack(bytes.subarray(from, to), { maxOutputLength: mostUnpacked - unpacked.length });
      unpacked += one.toString('latin1');
    } catch {
      return undefined;
    }
  }
  return unpacked;
};

const pdfFacts = async (bytes: Buffer): Promise<DocumentFacts> => {
  const kind = 'PDF';
  const written = bytes.toString('latin1');
  const text = namesOf(written);
  if (!text.slice(-1024).includes('%%EOF')) return { kind, trouble: 'unreadable' };
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return { kind, trouble: 'locked' };
  // A name spelled aside is found, but not what it would unpack.
  const isSpelledAside = text.match(packedObject)?.length !== written.match(packedObject)?.length;
  const packed = isSpelledAside ? undefined : await packedObjects(bytes, written);
  if (packed === undefined) return { kind, trouble: 'unreadable' };
  return pdfActs.test(text) || pdfActs.test(namesOf(packed)) ? { kind, trouble: 'active' } : { kind };
};

type Entry = { name: string; isLocked: boolean; size: number };

/** What an archive says it holds; undefined for one that is not whole, or that another file follows or precedes. */
const entriesOf = (bytes: Buffer): Entry[] | undefined => {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return undefined;
  const [count, length, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (count > mostEntries || start + length !== end) return undefined;
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries : undefined;
};

const officeParts: readonly (readonly [string, DocumentKind])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
];
const odtType = 'mimetypeapplication/vnd.oasis.opendocument.text';

const kindOf = (bytes: Buffer, names: ReadonlySet<string>): DocumentKind | undefined => {
  if (bytes.toString('latin1', 30, 30 + odtType.length) === odtType && names.has('content.xml')) return 'ODT';
  return names.has('[Content_Types].xml') ? officeParts.find(([part]) => names.has(part))?.[1] : undefined;
};

/** Programs, whatever is drawn by one, and files inside the file that are no plain document. */
const activePart =
  /vbaProject|vbaData|\/activeX\/|macrosheets\/|\/externalLinks\/|^Basic\/|^Scripts\/|\/embeddings\/(?!.*\.(?:docx|xlsx|pptx)$)/i;
/** A relation to somewhere outside that is more than a link to click on is fetched as the document opens. */
const isOutside = (tag: string): boolean => /TargetMode\s*=\s*["']\s*External\s*["']/i.test(tag);
const isLink = (tag: string): boolean => /\sType\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag);

/** Letters may be written as their numbers (`&#69;`). */
const plainly = (xml: string): string =>
  xml.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** What tells of an archive’s other parts. */
const isTelling = ({ name }: { name: string }): boolean =>
  name.endsWith('.rels') || name === '[Content_Types].xml' || name === 'META-INF/manifest.xml';
const mostTelling = 4 * 1024 * 1024;

const archiveFacts = (bytes: Buffer): DocumentFacts | undefined => {
  const entries = entriesOf(bytes);
  const names = new Set(entries?.map(({ name }) => name));
  const kind = kindOf(bytes, names);
  if (!entries || !kind) return undefined;
  if (entries.some(({ isLocked }) => isLocked)) return { kind, trouble: 'locked' };
  if (entries.some(({ name }) => activePart.test(name))) return { kind, trouble: 'active' };
  const sum = (some: readonly Entry[]): number => some.reduce((all, { size }) => all + size, 0);
  // Of two parts of one name, a reader takes which it likes.
  if (names.size < entries.length || sum(entries) > mostInside || sum(entries.filter(isTelling)) > mostTelling)
    return { kind, trouble: 'unreadable' };
  try {
    const parts = Object.values(unzipSync(bytes, { filter: isTelling })).map((part) => plainly(Buffer.from(part).toString('utf8')));
    if (parts.some((part) => part.includes('\0'))) return { kind, trouble: 'unreadable' };
    if (parts.some((part) => part.includes('encryption-data'))) return { kind, trouble: 'locked' };
    const isActive = (part: string): boolean =>
      part.includes('macroEnabled') || part.split('<').some((tag) => isOutside(tag) && !isLink(tag));
    return parts.some(isActive) ? { kind, trouble: 'active' } : { kind };
  } catch {
    return { kind, trouble: 'unreadable' };
  }
};

/** What a document is, by its own bytes and never by its name, and whether it is plain; undefined for anything else. */
export const documentFacts = async (bytes: Buffer): Promise<DocumentFacts | undefined> => {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return pdfFacts(bytes);
  return bytes.subarray(0, 4).equals(Buffer.from('504b0304', 'hex')) ? archiveFacts(bytes) : undefined;
};
