import { otherUseOf } from './name-words.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import type { WholeName } from './whole-names.ts';

/** What letters are hidden behind. A full stop or a hyphen is more often what it is. */
const mask = '*#_?•●■█□▪~^%';
const faintMask = '.-';
const run = new RegExp(`[a-z${mask}.\\-]{4,40}`, 'g');
const masks = new RegExp(`[${mask}]`);
const maskRuns = new RegExp(`[${mask}${faintMask}]+`, 'g');
const outerMasks = new RegExp(`^[${mask}${faintMask}]+|[${mask}${faintMask}]+$`, 'g');
/** From three on, stars are rarely counted; a word with many such runs is no name, and would take long to try. */
const uncounted = 3;
const mostUncounted = 3;

interface Masked {
  start: number;
  end: number;
  written: string;
  pattern: RegExp;
  shown: number;
  /** Only full stops and hyphens hide something. */
  faint: boolean;
}

const masked = (written: string, start: number): Masked | undefined => {
  const shown = written.replace(maskRuns, '').length;
  if (shown < 2 || shown === written.length) return undefined;
  if ((written.match(maskRuns) ?? []).filter(({ length }) => length >= uncounted).length > mostUncounted) return undefined;
  const pattern = written.replace(maskRuns, ({ length }) => (length < uncounted ? `[a-z]{${length}}` : '[a-z]+'));
  return { start, end: start + written.length, written, pattern: new RegExp(`^${pattern}$`), shown, faint: !masks.test(written) };
};

/** A run as it is, without what stands around it, and each of the words that hyphens and full stops make of it. */
function* readingsOf(text: string, at: number): Generator<Masked> {
  const seen = new Set<string>();
  const pieces = [...text.matchAll(/[^.-]+/g)].map(({ 0: piece, index }) => ({ piece, index }));
  for (const { piece, index } of [{ piece: text, index: 0 }, ...pieces]) {
    const opening = /^[^a-z]*/.exec(piece)?.[0].length ?? 0;
    for (const [written, from] of [
      [piece, index],
      [piece.replace(outerMasks, ''), index + opening],
    ] as const) {
      const one = seen.has(`${from} ${written}`) ? undefined : masked(written, at + from);
      seen.add(`${from} ${written}`);
      if (one) yield one;
    }
  }
}

type Hit = { masked: Masked; name: WholeName };

const isCertain = ({ masked: { shown, written }, name: { key } }: Hit): boolean =>
  shown >= 3 && shown * 2 >= key.length && /^[a-z]/.test(written) && !/^(?:word|brand|grammar)$/.test(otherUseOf(key));

const severityOf = (hit: Hit, hits: readonly Hit[]): RawFinding['severity'] | undefined => {
  const { masked, name } = hit;
  if (masked.faint) return masked.shown >= 5 && masked.shown === name.key.length - 1 ? 'warning' : undefined;
  const isBeside = hits.some(
    (other) =>
      other.name.kind !== name.kind &&
      (other.masked.start >= masked.end ? other.masked.start - masked.end : masked.start - other.masked.end) === 1,
  );
  if (isBeside) return 'block';
  // « mon mari* »: a word, and a star that sends to a note.
  const shown = masked.written.replace(outerMasks, '');
  if (/^[a-z]+$/.test(shown) && (otherUseOf(shown) !== 'none' || masked.shown < 5)) return undefined;
  if (masked.shown < 3) return undefined;
  return isCertain(hit) ? 'block' : masked.shown * 2 >= name.key.length ? 'warning' : undefined;
};

/** « C*mille », « A*****er »: a name with some of its letters hidden. */
export function* matchMasked({ text }: TokenisedText, names: readonly WholeName[]): Generator<RawFinding> {
  if (names.length === 0) return;
  const hits: Hit[] = [];
  for (const { 0: written, index } of text.matchAll(run)) {
    if (!/[^a-z]/.test(written) || !/[a-z]{2}|[a-z].*[a-z]/.test(written)) continue;
    if (/[a-z0-9]/.test(text[index - 1] ?? '') || /[a-z0-9]/.test(text[index + written.length] ?? '')) continue;
    for (const one of readingsOf(written, index))
      for (const name of names) if (one.pattern.test(name.key)) hits.push({ masked: one, name });
  }
  for (const hit of hits) {
    const severity = severityOf(hit, hits);
    if (severity === undefined) continue;
    const { masked, name } = hit;
    yield { start: masked.start, end: masked.end, kind: name.kind, severity, reason: 'name-altered', known: name.known };
  }
}
