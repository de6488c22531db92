import { limits } from '../limits.ts';
import { type Cue, cueText, inOrder } from './cue.ts';

export type CaptionsProblem = 'empty' | 'too-large' | 'not-captions' | 'bad-time' | 'too-many' | 'text-too-long';
export type CaptionsRead = { cues: Cue[] } | { problem: CaptionsProblem; line: number };

const time = '(?:(\\d{1,3}):)?([0-5]\\d):([0-5]\\d)[.,](\\d{3})';
/** Settings of place and alignment may follow: the player places captions itself. */
const timing = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}(?:[ \\t].*)?$`);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', lrm: '', rlm: '' };

const isWritten = (code: number): boolean => code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

const decoded = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return isWritten(code) ? String.fromCodePoint(code) : '';
  });

/** Words without what is about them: who speaks, classes, italics, times within a caption. */
const wordsOf = (lines: readonly string[]): string =>
  cueText(decoded(lines.join('\n').replace(/<\/?(?:[a-z][^<>\n]*|\d[\d:.]*)?>/gi, '')).replace(/[^\P{Cc}\n]/gu, ''));

const secondsOf = (hours: string | undefined, minutes: string | undefined, seconds: string | undefined, ms: string | undefined): number =>
  Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1000;

type Block = { line: number; lines: string[] };

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = { line: index + 1, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
};

const isNotCaption = ([first = '']: readonly string[]): boolean => /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(first);

/**
 * The captions of a WebVTT file, or of a SubRip one, which many tools write. Strict: what is no caption file, or holds a time that is none, is refused with the line.
 * Nothing but times and words comes of it: notes, styles, regions, identifiers, settings, tags and the names of speakers are left out (C2).
 */
export const readCaptions = (given: string): CaptionsRead => {
  if (given.length > limits.captionsFile) return { problem: 'too-large', line: 1 };
  const text = given.replace(/^\ufeff/, '').replaceAll('\0', '');
  const blocks = blocksOf(text);
  const [first] = blocks;
  if (!first) return { problem: 'empty', line: 1 };
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test(first.lines[0] ?? '') && first.line === 1;
  const isSubRip = /^\d+$/.test(first.lines[0]?.trim() ?? '') && timing.test(first.lines[1]?.trim() ?? '');
  if (!isVtt && !isSubRip) return { problem: 'not-captions', line: first.line };
  const cues: Cue[] = [];
  for (const { line, lines } of isVtt ? blocks.slice(1) : blocks) {
    if (isVtt && isNotCaption(lines)) continue;
    const at = lines.findIndex((one) => one.includes('-->'));
    // A block without a time is no caption; with it, the line before is an identifier.
    if (at === -1) continue;
    const found = at > 1 ? null : timing.exec(lines[at]?.trim() ?? '');
    if (!found) return { problem: 'bad-time', line: line + at };
    const [start, end] = [secondsOf(found[1], found[2], found[3], found[4]), secondsOf(found[5], found[6], found[7], found[8])];
    if (end <= start) return { problem: 'bad-time', line: line + at };
    const words = wordsOf(lines.slice(at + 1));
    if (words === '') continue;
    if ([...words].length > limits.captionText) return { problem: 'text-too-long', line: line + at + 1 };
    if (cues.push({ start, end, text: words }) > limits.captionCues) return { problem: 'too-many', line };
  }
  return cues.length === 0 ? { problem: 'empty', line: 1 } : { cues: inOrder(cues) };
};
