import { contextOf } from './context.ts';
import { partsOf } from './known-forms.ts';
import { complete, type NameReading, splitsOf } from './name-reading.ts';
import type { NameSearch } from './name-search.ts';
import { type Verdict, verdictFor } from './name-verdict.ts';
import { isOrdinaryWord, otherUseOf } from './name-words.ts';
import { letter } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';

export interface Surroundings {
  /** Every name read in the text: two that complete each other prove one another. */
  readings: readonly NameReading[];
  search: NameSearch;
  /** 1 for words of a line whose capitals prove nothing. */
  caseless: Uint8Array;
  glued: boolean;
}

/** Readings come in the order of the text; those too far to touch are passed over. */
function* near(readings: readonly NameReading[], start: number, end: number) {
  let low = 0;
  for (let high = readings.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.start ?? 0) < start - 80) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < readings.length; at++) {
    const other = readings[at];
    if (other === undefined || other.start > end + 3) return;
    yield other;
  }
}

const betweenNames = /^[ ,\-_.'"·+/]{0,3}$/;

/** The other half of the full name beside it: a surname by a first name, « J. » before a surname, « D. » after a first name. */
const isCompleted = (input: TokenisedText, { start, end, form }: NameReading, { readings, search }: Surroundings, capital: boolean) => {
  const { text, tokens, tokenAt, capital: capitals } = input;
  const ownUse = otherUseOf(text.slice(start, end));
  for (const other of near(readings, start, end)) {
    if (!complete(form, other.form) || other.form.how === 'coined' || otherUseOf(other.form.key) === 'grammar') continue;
    const follows = other.start >= end;
    if (!follows && other.end > start) continue;
    if (!betweenNames.test(follows ? text.slice(end, other.start) : text.slice(other.end, start))) continue;
    const otherUse = otherUseOf(text.slice(other.start, other.end));
    if (otherUse === 'none' || otherUse === 'name' || ownUse === 'none') return true;
    if (capital && capitals[other.start] === 1) return true;
    // In small letters, « pierre petit » is the person's name; « petit marin » may be a small sailor.
    if ((form.kind === 'last-name') !== follows) return true;
  }
  const first = tokenAt[start] ?? 0;
  const last = tokenAt[end - 1] ?? first;
  const lone = (index: number, wanted: ReadonlySet<string>) => {
    const token = tokens[index];
    return token !== undefined && wanted.has(token.text) && token.shape !== 'lower' ? token : undefined;
  };
  const before = form.kind === 'last-name' ? lone(first - 1, search.firstInitials) : undefined;
  if (before && /^\.? ?$/.test(text.slice(before.end, start))) return true;
  // « Rose M. », « Petit, R. »
  const after = lone(last + 1, form.kind === 'last-name' ? search.firstInitials : search.lastInitials);
  if (after === undefined || !(form.kind === 'last-name' ? /^, ?$/ : /^ $/).test(text.slice(end, after.start))) return false;
  return /^(?:\.|\W|$)/.test(text.slice(after.end, after.end + 1));
};

/** « Jean-B. », « Jean B. » of Jean-Baptiste. */
const isShortened = ({ text, tokens, tokenAt }: TokenisedText, { start, end, form }: NameReading) => {
  if (form.kind !== 'first-name' || form.how !== 'part') return false;
  const after = tokens[(tokenAt[end - 1] ?? tokenAt[start] ?? 0) + 1];
  if (after?.text.length !== 1 || after.shape === 'lower' || !/^[ -]$/.test(text.slice(end, after.start))) return false;
  const [head, ...rest] = partsOf(form.known);
  return head === form.key && rest.some((part) => part.startsWith(after.text)) && /^(?:\W|$)/.test(text.slice(after.end, after.end + 1));
};

/** What may stand inside a name cut in two: anything but the end of a clause. */
const mayCutName = /^(?: {1,3}|\n|-\n|[.([]| ?[^\sa-z0-9.,;:!?()[\]]{1,3} ?)$/;
const spread = (pieces: readonly string[]) => pieces.every((piece) => piece.length === 1);

/** « D u p o n t », « Mar-tin », « Du pont »: a name in pieces, unless the pieces are words that mean something here. */
const splitVerdict = (input: TokenisedText, reading: NameReading, surroundings: Surroundings): Verdict | undefined => {
  const { text, tokens, tokenAt, capital } = input;
  const { start, end, form } = reading;
  const splits = splitsOf(reading);
  const pieces: string[] = [];
  let from = start;
  for (const gap of [...splits, { start: end, end }]) {
    pieces.push(text.slice(from, gap.start).replace(/[^a-z0-9]/g, ''));
    from = gap.end;
  }
  const between = splits.map((gap) => text.slice(gap.start, gap.end));
  if (form.how === 'coined' || form.how === 'variant') return undefined;
  if (spread(pieces)) return form.key.length >= 3 && new Set(between).size === 1 ? { severity: 'block', reason: 'name-split' } : undefined;
  if (form.key.length < 4 || between.some((gap) => !mayCutName.test(gap))) return undefined;
  if (form.kind === 'diminutive' && form.key.length < 5) return undefined;
  // « dela croix »: particles run together are no word.
  if (/^(?:dela|dele|dela?s)$/.test(pieces[0] ?? '') && pieces.length === 2) return { severity: 'block', reason: 'name-split' };
  const ordinary = pieces.every((piece) => piece.length === 1 || isOrdinaryWord(piece));
  const first = tokenAt[start] ?? 0;
  const context = contextOf(input, first, tokenAt[end - 1]);
  const capitals = capital[start] === 1 && surroundings.caseless[first] === 0 && !tokens[first]?.opensSentence;
  if (!ordinary) {
    const words = pieces.every((piece) => piece.length >= 4) && between.every((gap) => gap === ' ');
    return { severity: words && capital[start] === 0 ? 'warning' : 'block', reason: 'name-split' };
  }
  if (isCompleted(input, reading, surroundings, capital[start] === 1)) return { severity: 'block', reason: 'name-split' };
  if (between.length > 1 && between.every((gap) => gap.trim() !== '' && gap !== "'")) return { severity: 'block', reason: 'name-split' };
  // « M. de la Croix », of a Delacroix; not « la Croix-Rouge ».
  const lastPiece = splits.at(-1)?.end ?? start;
  const isNoble = pieces.slice(0, -1).every((piece) => /^(?:d|de|du|des|le|la|les|l)$/.test(piece)) && (pieces[0] ?? '').startsWith('d');
  if (isNoble && capital[lastPiece] === 1 && surroundings.caseless[first] === 0 && !context.besideCapital())
    return { severity: context.titled ? 'block' : 'warning', reason: 'name-split' };
  if (capitals) return { severity: context.besideCapital() || context.determined ? 'warning' : 'block', reason: 'name-split' };
  return between.every((gap) => gap === ' ' || gap === "'" || gap === '\n') ? undefined : { severity: 'warning', reason: 'name-split' };
};

const hasLetters = ({ kind }: TokenisedText, start: number, end: number) => {
  let letters = 0;
  for (let at = start; at < end; at++) if (kind[at] === letter) letters++;
  return letters;
};

/** `4nne`, `Mart1n`, `$ophie`: letters must remain, and « 1an » is one year. */
const isDisguise = (input: TokenisedText, { start, end, form, altered }: NameReading) => {
  const letters = hasLetters(input, start, end);
  if (form.key.length < 3 || letters < 2 || altered > form.key.length / 2 + 0.5) return false;
  const written = input.text.slice(start, end);
  if (/^\d+(?:an|ans|h|j|km|er|ere|ers|eme|e|mois|m|k|go|to|mo|st|nd|rd|th|x|ml|kg|cm|mm|s|min|d)$/.test(written)) return false;
  return !/[!|(+*]$|^[!|(+*]/.test(written) || form.key.length >= 6;
};

/** « de la fontaine », in small letters, is a name of four words that all have a meaning. */
const useOf = ({ text, capital }: TokenisedText, { start, end, gaps }: NameReading) => {
  const parts = text.slice(start, end).split(/[^a-z0-9]+/);
  const last = gaps.at(-1)?.end ?? start;
  if (gaps.length > 0 && capital[last] === 0 && parts.every(isOrdinaryWord)) return 'word';
  return otherUseOf(parts.join(''));
};

export const weighName = (input: TokenisedText, reading: NameReading, surroundings: Surroundings): RawFinding | undefined => {
  const { text, capital, disguised, tokenAt } = input;
  const { start, end, form, altered, stretched, shortened } = reading;
  const found = (verdict: Verdict | undefined): RawFinding | undefined =>
    verdict && { start, end, kind: form.kind, known: form.known, ...verdict };
  const isCapital = capital[start] === 1;
  if (altered > 0 && !isDisguise(input, reading)) return undefined;
  if (splitsOf(reading).length > 0) return stretched + shortened > 1 ? undefined : found(splitVerdict(input, reading, surroundings));
  if (reading.gaps.some((gap) => /[.!?,;:] |\n\n/.test(text.slice(gap.start, gap.end)))) return undefined;
  if (altered > 0) return found(form.how === 'coined' ? undefined : { severity: 'block', reason: 'name-altered' });

  const written = text.slice(start, end);
  const first = tokenAt[start] ?? 0;
  const completed = isCompleted(input, reading, surroundings, isCapital) || (isCapital && isShortened(input, reading));
  if (!reading.whole) {
    const token = input.tokens[first];
    if (token === undefined || otherUseOf(token.text) !== 'none') return undefined;
    const rest = (token.text.slice(0, start - token.start) + token.text.slice(end - token.start)).replace(/\d/g, '');
    if (otherUseOf(form.key) !== 'none' && otherUseOf(form.key) !== 'name') return undefined;
    const certain =
      form.key.length >= 8 ||
      /^(?:cv|resume|video|clip|film|interview|entretien|final|finale|montage|lettre|profil|profile|photo|mr|mme|portrait|the|le|la|)$/.test(
        rest,
      );
    return found({ severity: certain ? 'block' : 'warning', reason: 'name-inside-word' });
  }
  if (stretched + shortened > 0) {
    // A word of its own that merely resembles the name.
    if (otherUseOf(written) !== 'none' || form.how === 'coined' || form.how === 'variant') return undefined;
    const slight = stretched + shortened === 1;
    if (slight && form.key.length < 5 && !completed)
      return isCapital && form.key.length >= 3 ? found({ severity: 'warning', reason: 'name-altered' }) : undefined;
    const use = otherUseOf(form.key);
    const certain = completed || isCapital || use === 'none' || use === 'name' || stretched > 1;
    return found({ severity: certain ? 'block' : 'warning', reason: 'name-altered' });
  }
  const context = contextOf(input, first, tokenAt[end - 1]);
  let covered = 0;
  for (let at = start; at < end; at++) covered += disguised[at] ?? 0;
  return found(
    verdictFor({
      form,
      use: useOf(input, reading),
      context,
      completed,
      disguised: covered > 0 && covered < end - start,
      caseless: surroundings.caseless[first] === 1 || surroundings.glued,
      glued: surroundings.glued,
    }),
  );
};
