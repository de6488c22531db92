import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { PdfBlock, PdfPaper, PdfRun } from './pdf-paper.ts';

/** TrueType, embedded in part: PDF/A wants every glyph inside, and pdfkit takes no WOFF2. */
const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${name}`);
const fonts = {
  regular: fontFile('400Regular/Inter_400Regular.ttf'),
  bold: fontFile('600SemiBold/Inter_600SemiBold.ttf'),
  italic: fontFile('400Regular_Italic/Inter_400Regular_Italic.ttf'),
};

const margin = 64;
const ink = '#1d2433';
const soft = '#5b6475';

type Style = { size: number; before: number; after: number; colour: string; bold?: boolean };
const styles: Readonly<Record<Exclude<PdfBlock['kind'], 'rule'>, Style>> = {
  title: { size: 20, before: 0, after: 10, colour: ink, bold: true },
  heading: { size: 13.5, before: 14, after: 5, colour: ink, bold: true },
  subheading: { size: 11.5, before: 9, after: 4, colour: ink, bold: true },
  paragraph: { size: 10.5, before: 0, after: 7, colour: ink },
  item: { size: 10.5, before: 0, after: 5, colour: ink },
  small: { size: 8.5, before: 0, after: 5, colour: soft },
  code: { size: 8.5, before: 0, after: 8, colour: ink },
};

const fontOf = ({ bold, italic }: PdfRun, style: Style): keyof typeof fonts => {
  if (bold || style.bold) return 'bold';
  return italic ? 'italic' : 'regular';
};

/** No file of ours carries a character its fonts lack: what they do not know would be an empty box, and no PDF/A. */
const known = (text: string): string => text.replaceAll('\u202f', '\u00a0');

const drawRuns = (paper: PDFKit.PDFDocument, runs: readonly PdfRun[], style: Style, indent: number): void => {
  const width = paper.page.width - 2 * margin - indent;
  const last = runs.length - 1;
  paper.x = margin + indent;
  for (const [index, run] of runs.entries())
    paper
      .font(fontOf(run, style))
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(known(run.text), { width, lineGap: style.size * 0.28, continued: index < last });
};

const drawBlock = (paper: PDFKit.PDFDocument, block: PdfBlock): void => {
  if (block.kind === 'rule') {
    paper.moveDown(0.4);
    paper
      .moveTo(margin, paper.y)
      .lineTo(paper.page.width - margin, paper.y)
      .lineWidth(0.5)
      .strokeColor('#c9c5bb')
      .stroke();
    paper.moveDown(0.6);
    return;
  }
  const style = styles[block.kind];
  const bottom = paper.page.height - margin;
  // A heading is not left alone at the foot of a page.
  const needed = style.before + style.size * (style.bold ? 5 : 1.6);
  if (paper.y + needed > bottom) paper.addPage();
  else paper.y += style.before;
  const indent = block.kind === 'item' ? 18 * (block.depth + 1) : 0;
  if (block.kind === 'item') {
    const top = paper.y;
    paper
      .font('regular')
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(block.marker, margin + indent - 16, top, { lineBreak: false });
    paper.y = top;
  }
  drawRuns(paper, block.runs, style, indent);
  paper.y += style.after;
};

const drawFeet = (paper: PDFKit.PDFDocument, foot: string): void => {
  const { start, count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    paper.switchToPage(start + page);
    // Below the margin a line would open a new page.
    paper.page.margins.bottom = 0;
    paper
      .font('regular')
      .fontSize(8)
      .fillColor(soft)
      .text(known(foot.replace('{page}', String(page + 1)).replace('{pages}', String(count))), margin, paper.page.height - margin + 22, {
        width: paper.page.width - 2 * margin,
        align: 'center',
        lineBreak: false,
      });
  }
};

/** Draws a paper as PDF/A-1b. It takes a tenth of a second and more: never on the thread that serves. */
export const drawPaper = async ({ title, author, language, at, foot, blocks }: PdfPaper): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.4',
    subset: 'PDF/A-1b',
    lang: language,
    displayTitle: true,
    bufferPages: true,
    font: fonts.regular,
    info: { Title: title, Author: author, Creator: author, Producer: author, CreationDate: new Date(at), ModDate: new Date(at) },
  });
  for (const [name, file] of Object.entries(fonts)) paper.registerFont(name, file);
  const bytes = buffer(paper);
  for (const block of blocks) drawBlock(paper, block);
  drawFeet(paper, foot);
  paper.end();
  return new Uint8Array(await bytes);
};
