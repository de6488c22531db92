import { deflateSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

/** A PDF of one empty page. `more`: further objects, as they stand in the file; `packed`: within a stream of packed objects. */
export const aPdf = ({ more = '', packed }: { more?: string; packed?: string } = {}): Buffer => {
  const stream = packed === undefined ? Buffer.alloc(0) : deflateSync(Buffer.from(packed));
  const objects = packed === undefined ? [] : [`5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${stream.length}>>stream\n`];
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>\nendobj\n${more}\n${objects.join('')}`,
    ),
    stream,
    Buffer.from(`${packed === undefined ? '' : '\nendstream\nendobj\n'}trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n`),
  ]);
};

const zipped = (files: Record<string, string>): Buffer => {
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return Buffer.from(zipSync(entries, { level: 0 }));
};

const mainParts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

/** An office document, with further parts. */
export const anOfficeFile = (ending: keyof typeof mainParts, more: Record<string, string> = {}): Buffer =>
  zipped({ '[Content_Types].xml': '<Types/>', [mainParts[ending]]: '<document/>', ...more });

export const anOdt = (more: Record<string, string> = {}): Buffer =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office/>',
    'META-INF/manifest.xml': '<manifest/>',
    ...more,
  });

export const anArchive = zipped;
