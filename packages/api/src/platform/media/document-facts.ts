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

const pdfActs = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData)(?![A-Za-z0-9])/;

/** A PDF’s names, however their letters are written. */
const namesOf = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The packed objects of a PDF, unpacked; undefined where one cannot be. */
const packedObjects = async (bytes: Buffer, text: string): Promise<string | undefined> => {
  let unpacked = '';
  for (const match of text.matchAll(/\/ObjStm\b/g)) {
    const begin = /stream\r?\n/g;
    begin.lastIndex = match.index;
    const opened = begin.exec(text);
    const from = opened ? opened.index + opened[0].length : -1;
    const to = from < 0 ? -1 : text.indexOf('endstream', from);
    if (to < 0) return undefined;
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
  const text = namesOf(bytes.toString('latin1'));
  if (!text.slice(-1024).includes('%%EOF')) return { kind, trouble: 'unreadable' };
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return { kind, trouble: 'locked' };
  const packed = await packedObjects(bytes, bytes.toString('latin1'));
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
/** A relation to somewhere outside that is more than a link to click on: fetched as the document opens. */
const outside = /<[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi;
const isLink = (relation: string): boolean => /\/hyperlink["']/i.test(relation);

const archiveFacts = (bytes: Buffer): DocumentFacts | undefined => {
  const entries = entriesOf(bytes);
  const names = new Set(entries?.map(({ name }) => name));
  const kind = kindOf(bytes, names);
  if (!entries || !kind) return undefined;
  if (entries.some(({ isLocked }) => isLocked)) return { kind, trouble: 'locked' };
  if (entries.some(({ name }) => activePart.test(name))) return { kind, trouble: 'active' };
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostInside) return { kind, trouble: 'unreadable' };
  const isRead = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
    originalSize <= 1024 * 1024 && (name.endsWith('.rels') || name === '[Content_Types].xml' || name === 'META-INF/manifest.xml');
  try {
    const parts = Object.values(unzipSync(bytes, { filter: isRead })).map((part) => Buffer.from(part).toString('utf8'));
    if (parts.some((part) => part.includes('encryption-data'))) return { kind, trouble: 'locked' };
    const isActive = (part: string): boolean =>
      part.includes('macroEnabled') || [...part.matchAll(outside)].some(([relation]) => !isLink(relation));
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
