import type { RawFinding } from './raw-finding.ts';
import type { NumberItem } from './spoken-numbers.ts';
import type { TokenisedText } from './tokenise.ts';

/** The digits that make a number unique, without trunk or country prefix: the last nine. */
export const significantDigits = (phone: string) => phone.replace(/\D/g, '').slice(-9);

const between = (input: TokenisedText, left: NumberItem, right: NumberItem) => input.text.slice(left.end, right.start);
/** Between the groups of one number. A comma is for numbers said aloud; a colon belongs to hours. */
const separators = /^(?:[ .\-/_]| ?\(| puis | then | ?[.\-/_·] ?| {2}|\) ?|\n)?$/;
const spokenSeparators = /^[ ,.\-;…]{1,4}(?:puis |et |then |and )?$/;
const cue =
  /(?:tel|telephone|phone|portable|mobile|gsm|fixe|appel\w*|call|joindre|joignable|contact\w*|whatsapp|sms|texto|numero|number|ring|reach)\b[^\d]{0,30}$/;

interface Run {
  items: NumberItem[];
  gaps: string[];
}

const runs = (input: TokenisedText, items: readonly NumberItem[]) => {
  const found: Run[] = [];
  for (const item of items) {
    const run = found.at(-1);
    const previous = run?.items.at(-1);
    const gap = previous ? between(input, previous, item) : '';
    const continues = previous !== undefined && (separators.test(gap) || ((previous.spoken || item.spoken) && spokenSeparators.test(gap)));
    if (run && continues) {
      run.items.push(item);
      run.gaps.push(gap);
    } else found.push({ items: [item], gaps: [] });
  }
  return found;
};

/** A year among the groups: these are dates or references. */
const holdsYear = (group: readonly NumberItem[]) => group.some((item) => /^(?:19|20)\d\d$/.test(item.digits));
const dialled = (group: readonly NumberItem[]) => group.map((item) => item.digits).join('');
const shape = (group: readonly NumberItem[]) => group.map((item) => item.digits.length).join(',');
const kindsOf = (gaps: readonly string[]) => new Set(gaps.map((gap) => gap.trim() || ' ')).size;

type Guess = { severity: 'block' | 'warning'; length: number } | undefined;

/** What stands before the first group: `+`, `(`, `(+`. */
const prefix = (input: TokenisedText, item: NumberItem) =>
  /(?:\+|\bplus)\s?\(?\s?$|\(\+?\s?$/.exec(input.text.slice(Math.max(0, item.start - 7), item.start))?.[0].replace(/[\s(]/g, '') ?? '';

const unitAfter = (input: TokenisedText, end: number) =>
  /^\s?(?:%|€|\$|£|k€|m€|euros?|dollars?|eur\b|usd|utilisateurs?|users?|habitants?|clients?|personnes|visiteurs?|lignes|pages|vues|views|abonnes|followers|m2|km|kg|tonnes|unites|pieces|documents?|enregistrements|records|rows|heures|hours|ans|years)/.test(
    input.text.slice(end, end + 16),
  );

const international = (digits: string) => digits.length >= 8 && digits.length <= 15 && /^[1-9]/.test(digits);

/** The phone number that begins at this item of a run, if any: how many items it takes, and how sure it is. */
const guess = (input: TokenisedText, run: Run, first: number): Guess => {
  const { items, gaps } = run;
  const opening = items[first];
  if (opening === undefined) return undefined;
  const plus = prefix(input, opening).includes('+') || prefix(input, opening).endsWith('plus');
  const cued = cue.test(input.text.slice(Math.max(0, opening.start - 60), opening.start));
  let best: Guess;
  for (let last = first; last < Math.min(items.length, first + 15); last++) {
    const group = items.slice(first, last + 1);
    const inner = gaps.slice(first, last);
    const digits = dialled(group);
    if (digits.length > 15) break;
    const spoken = group.some((item) => item.spoken);
    const more = items[last + 1];
    const goesOn =
      more !== undefined &&
      gaps[last] !== '\n' &&
      (last === first ? digits.length < 10 : (gaps[last] ?? '').trim() === (inner[0] ?? '').trim());
    const regular = spoken || kindsOf(inner.filter((gap) => !gap.includes(')'))) <= 1;
    const end = items[last]?.end ?? 0;
    if (unitAfter(input, end)) continue;
    if (plus) {
      const national = digits.replace(/^(\d{2,3})0(?=\d{9}$)/, '$1');
      const grouped = /^\d{1,3}(?:,3)+$/.test(shape(group)) && digits.length < 10;
      if (international(national) && !grouped && (!goesOn || digits.length >= 11)) best = { severity: 'block', length: group.length };
      continue;
    }
    const abroad = digits.replace(/^00(?=[1-9])/, '');
    if (abroad !== digits && abroad.length >= 9 && abroad.length <= 14 && regular && !goesOn)
      best = { severity: 'block', length: group.length };
    else if (/^0[1-9]\d{8}$/.test(digits) && (spoken || (regular && !holdsYear(group))) && (!goesOn || spoken))
      best = { severity: 'block', length: group.length };
    else if (/^0\d{10}$/.test(digits) && regular && !holdsYear(group) && group.length <= 5 && !goesOn)
      best = { severity: 'block', length: group.length };
    else if (/^33[1-9]\d{8}$/.test(digits) && regular && !goesOn && /^(?:2,1,2,2,2,2|11|2,9|2,3,3,3|2,3,2,2,2)$/.test(shape(group)))
      best = { severity: 'block', length: group.length };
    else if (/^330[1-9]\d{8}$/.test(digits) && !goesOn) best = { severity: 'block', length: group.length };
    else if (/^[67]\d{8}$/.test(digits) && group.every((item) => item.spoken) && !goesOn)
      best = { severity: 'block', length: group.length };
    else if (/^[67]\d{8}$/.test(digits) && shape(group) === '1,2,2,2,2' && regular && !goesOn)
      best = { severity: cued || plus ? 'block' : 'warning', length: group.length };
    else if (shape(group) === '3,3,4' && /^[2-9]/.test(digits) && regular && !goesOn && inner.every((gap) => /[-.)]/.test(gap)))
      best = { severity: 'block', length: group.length };
    else if (
      cued &&
      digits.length >= 8 &&
      digits.length <= 13 &&
      regular &&
      !goesOn &&
      !/^(?:19|20)\d\d/.test(digits) &&
      !/^\d{1,3}(?:,3)+$/.test(shape(group)) &&
      !/ISO|siret/i.test(input.text.slice(opening.start - 20, opening.start))
    )
      best ??= { severity: digits.startsWith('0') || spoken ? 'block' : 'warning', length: group.length };
  }
  return best;
};

/** The `+` or bracket before the first digit belongs to the number. */
const openingOf = ({ text }: TokenisedText, start: number) =>
  start - (/(?:\(?\+|\()\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);

/** « de 06 à 12, de 34 à 56 »: figures between which something is said. Said each time alike, it only parts them. */
const tellsOfRanges = (gaps: readonly string[]) =>
  kindsOf(gaps) > 1 && gaps.some((gap) => /\b(?:a|au|de|du|to|from|entre|between)\b/.test(gap));

function* knownNumbers(input: TokenisedText, items: readonly NumberItem[], phones: readonly string[]): Generator<RawFinding> {
  for (const phone of phones) {
    const wanted = significantDigits(phone);
    if (wanted.length < 7) continue;
    for (let first = 0; first < items.length; first++) {
      let digits = '';
      const gaps: string[] = [];
      for (let last = first; last < items.length && digits.length <= 16; last++) {
        const item = items[last];
        const previous = items[last - 1];
        if (item === undefined || (last > first && previous && /[a-z]{4,}|.{9,}/.test(between(input, previous, item)))) break;
        if (last > first && previous) gaps.push(between(input, previous, item));
        digits += item.digits;
        const start = openingOf(input, items[first]?.start ?? 0);
        if (!digits.includes(wanted) || !/^\+?(?:00)?\d{0,4}$/.test(digits.slice(0, digits.indexOf(wanted)))) continue;
        const found = { start, end: item.end, kind: 'phone' as const };
        if (tellsOfRanges(gaps)) yield { ...found, severity: 'warning', reason: 'phone-or-figure' };
        else yield { ...found, severity: 'block', reason: item.spoken ? 'phone-spelled' : 'phone', known: phone };
        break;
      }
    }
  }
}

/** Phone numbers, in digits or said (« zéro six douze … »), known or not; figures, years and references are left alone. */
export function* matchPhones(input: TokenisedText, items: readonly NumberItem[], phones: readonly string[]): Generator<RawFinding> {
  yield* knownNumbers(input, items, phones);
  for (const run of runs(input, items)) {
    for (let first = 0; first < run.items.length; ) {
      const found = guess(input, run, first);
      const opening = run.items[first];
      const closing = run.items[first + (found?.length ?? 1) - 1];
      first += found?.length ?? 1;
      if (found === undefined || opening === undefined || closing === undefined) continue;
      const start = openingOf(input, opening.start);
      const spoken = run.items.slice(first - found.length, first).some((item) => item.spoken);
      const reason = found.severity === 'warning' ? 'phone-or-figure' : spoken ? 'phone-spelled' : 'phone';
      yield { start, end: closing.end, kind: 'phone', severity: found.severity, reason };
    }
  }
}
