import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { optionValue } from './filter-option.ts';

type Size = { width: number; height: number };
/** One line of a card: its letters' height, and where its baseline lies from the top. */
type CardLine = { text: string; size: number; baseline: number };

/** TrueType, inside npm: the same letters on every machine. */
const fontFile = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf');

/** The largest letters and the smallest, the width and height a card may fill, and the height of a line, as parts of what they are of. */
const [largest, smallest, wide, high, leading] = [1 / 8, 1 / 24, 0.84, 0.76, 1.3];

let ruler: PDFKit.PDFDocument | undefined;
/** How wide a text is, in letters' heights. */
const widthOf = (text: string): number => {
  ruler ??= new PDFDocument({ autoFirstPage: false }).font(fontFile).fontSize(100);
  return ruler.widthOfString(text) / 100;
};

/** Broken at spaces into lines that fit; a word too long for one stands alone. */
const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \t]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** A card's text as large as it fits, in the middle. Pure: the same text gives the same lines. */
export const cardLines = (text: string, { width, height }: Size): CardLine[] => {
  // Narrow spaces are not in every letter's set; they are as wide as a space here.
  const paragraphs = text.replaceAll('\u202f', '\u00a0').split('\n');
  const short = Math.min(width, height);
  const sized = (size: number) => ({ size, lines: paragraphs.flatMap((paragraph) => wrapped(paragraph.trim(), (width * wide) / size)) });
  const fits = ({ size, lines }: ReturnType<typeof sized>) =>
    lines.length * size * leading <= height * high && lines.every((line) => widthOf(line) * size <= width * wide);
  let chosen = sized(Math.round(short * largest));
  while (!fits(chosen) && chosen.size > short * smallest) chosen = sized(chosen.size - 1);
  // A single word wider than the card is made smaller still.
  const widest = Math.max(...chosen.lines.map(widthOf));
  const size = Math.max(6, Math.min(chosen.size, Math.floor((width * wide) / widest)));
  const top = (height - chosen.lines.length * size * leading) / 2;
  // Capitals are about 0.73 of the letters' height: so they stand in the middle of their line.
  return chosen.lines.map((line, index) => ({ text: line, size, baseline: Math.round(top + size * (leading * (index + 0.5) + 0.36)) }));
};

/** One line drawn by FFmpeg, in the middle; `expansion=none`: what is written stands as it is. */
export const drawnLine = ({ text, size, baseline }: CardLine, colour: string): string =>
  [
    `drawtext=fontfile=${optionValue(fontFile)}`,
    `text=${optionValue(text)}`,
    'expansion=none',
    `fontsize=${size}`,
    `fontcolor=${colour}`,
    'x=(w-text_w)/2',
    `y=${baseline}-ascent`,
  ].join(':');
