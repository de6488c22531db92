import type { RawFinding } from './raw-finding.ts';
import type { NumberItem } from './spoken-numbers.ts';
import type { TokenisedText } from './tokenise.ts';

const monthNames = [
  'janvier january jan',
  'fevrier february feb fev',
  'mars march mar',
  'avril april apr avr',
  'mai may',
  'juin june jun',
  'juillet july jul juil',
  'aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
];
const months = new Map(monthNames.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));

const born = /(?:\bnee?(?:\(e\)|·e|\.e)?s? (?:le|en|a|un)\b|naissance|\bborn\b|birth|\bdob\b|\bddn\b|anniversaire)[^.!?]{0,25}$/;

interface SaidDate {
  start: number;
  end: number;
  /** Every reading of it: 03/04/1990 is in March or in April. */
  readings: readonly { day: number; month: number; year?: number }[];
}

const fullYear = (year: number) => (year >= 100 ? year : year <= 30 ? 2000 + year : 1900 + year);

function* numeric({ text }: TokenisedText): Generator<SaidDate> {
  for (const match of text.matchAll(
    /\b(\d{4})[ ./\-_]{0,2}(\d{2})[ ./\-_]{0,2}(\d{2})\b|\b(\d{1,2}) ?[ ./\-_] ?(\d{1,2}) ?[ ./\-_] ?(\d{4}|\d{2})\b|\b(\d{2})(\d{2})(\d{4}|\d{2})\b/g,
  )) {
    const numbers = match
      .slice(1)
      .filter((group) => group !== undefined)
      .map(Number);
    const [a = 0, b = 0, c = 0] = numbers;
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[1] !== undefined)
      yield {
        ...span,
        readings: [
          { year: a, month: b, day: c },
          { day: Math.floor(a / 100), month: a % 100, year: b * 100 + c },
        ],
      };
    else
      yield {
        ...span,
        readings: [
          { day: a, month: b, year: fullYear(c) },
          { day: b, month: a, year: fullYear(c) },
        ],
      };
  }
}

/** « 12 mars 1990 », “March 12th, 1990”, « douze mars mille neuf cent quatre-vingt-dix ». */
function* written({ text, tokens }: TokenisedText, items: readonly NumberItem[]): Generator<SaidDate> {
  const endingAt = new Map(items.map((item) => [item.end, item]));
  const startingAt = new Map(items.map((item) => [item.start, item]));
  for (const [index, token] of tokens.entries()) {
    const month = months.get(token.text);
    if (month === undefined) continue;
    const before = tokens[index - 1];
    const ordinal = (word: string) => Number(/^(\d{1,2})(?:er|st|nd|rd|th)$/.exec(word)?.[1] ?? (word === 'premier' ? 1 : Number.NaN));
    const previous = before && endingAt.get(before.end);
    const dayBefore = previous ? Number(previous.digits) : ordinal(before?.text ?? '');
    const year = yearAfter(text, tokens.slice(index + 1), startingAt);
    if (before && dayBefore >= 1 && dayBefore <= 31 && /^[ -]?(?:of )?$/.test(text.slice(before.end, token.start))) {
      yield {
        start: previous?.start ?? before.start,
        end: year?.end ?? token.end,
        readings: [{ day: dayBefore, month, year: year?.value }],
      };
    }
    const next = tokens[index + 1];
    const dayAfter = next ? ordinal(next.text) || Number(startingAt.get(next.start)?.digits ?? Number.NaN) : Number.NaN;
    if (next && dayAfter >= 1 && dayAfter <= 31) {
      const later = yearAfter(text, tokens.slice(index + 2), startingAt);
      yield { start: token.start, end: later?.end ?? next.end, readings: [{ day: dayAfter, month, year: later?.value }] };
    }
  }
}

const yearAfter = (
  text: string,
  tokens: readonly { start: number; end: number; text: string }[],
  items: ReadonlyMap<number, NumberItem>,
) => {
  const [first] = tokens;
  if (first === undefined) return undefined;
  if (/^(?:19|20)\d\d$|^\d\d$/.test(first.text)) return { value: fullYear(Number(first.text)), end: first.end };
  const said = /^(mille neuf cent|nineteen|dix-neuf cent|deux mille|two thousand|twenty)\b[ -]?(?:and )?/.exec(
    text.slice(first.start, first.start + 24),
  );
  if (!said) return undefined;
  const rest = items.get(first.start + said[0].length);
  const century = /^(?:deux|two|twenty)/.test(said[1] ?? '') ? 2000 : 1900;
  return { value: century + Number(rest?.digits ?? 0), end: rest?.end ?? first.start + said[0].trimEnd().length };
};

/** « juillet 1985 », « 07/1985 », without a day. */
function* monthsOfYears(text: string): Generator<{ start: number; end: number; month: number; year: number }> {
  for (const match of text.matchAll(
    /(?<![\d./\-_] ?|\d(?:er|st|nd|rd|th)? )\b([a-z]{3,9}|0?[1-9]|1[0-2])(?:\.? (?:of |de )?| ?[./-] ?)((?:19|20)\d\d)\b/g,
  )) {
    const [whole, said = '', year = ''] = match;
    const month = months.get(said) ?? Number(said);
    if (month >= 1 && month <= 12) yield { start: match.index, end: match.index + whole.length, month, year: Number(year) };
  }
}

const isDate = ({ day, month }: { day: number; month: number }) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** The person's birth date however written, and any date said to be a birth. Other dates are the story of a career. */
export function* matchBirthDates(input: TokenisedText, items: readonly NumberItem[], known: readonly string[]): Generator<RawFinding> {
  const { text } = input;
  const wanted = known.map((date) => ({ date, parts: date.split('-').map(Number) }));
  for (const said of [...numeric(input), ...written(input, items)]) {
    const readings = said.readings.filter(isDate);
    if (readings.length === 0) continue;
    const found = { start: said.start, end: said.end, kind: 'birth-date' as const };
    const full = wanted.find(({ parts: [year, month, day] }) =>
      readings.some((one) => one.year === year && one.month === month && one.day === day),
    );
    const dayOnly = wanted.find(({ parts: [, month, day] }) =>
      readings.some((one) => one.year === undefined && one.month === month && one.day === day),
    );
    const birth = born.test(text.slice(Math.max(0, said.start - 45), said.start));
    if (full) yield { ...found, severity: 'block', reason: 'birth-date', known: full.date };
    else if (birth && readings.some((one) => one.year !== undefined && one.year > 1900 && one.year < 2100))
      yield { ...found, severity: 'block', reason: 'birth-date' };
    else if (dayOnly)
      yield { ...found, severity: birth ? 'block' : 'warning', reason: birth ? 'birth-date' : 'birth-date-partial', known: dayOnly.date };
    else if (birth) yield { ...found, severity: 'warning', reason: 'birth-date-partial' };
  }
  for (const { start, end, month, year } of monthsOfYears(text)) {
    const date = wanted.find(({ parts }) => parts[0] === year && parts[1] === month)?.date;
    if (date === undefined && !born.test(text.slice(Math.max(0, start - 45), start))) continue;
    yield {
      start,
      end,
      kind: 'birth-date',
      severity: 'warning',
      reason: 'birth-date-partial',
      ...(date === undefined ? {} : { known: date }),
    };
  }
  for (const match of text.matchAll(/\b(?:nee?s? en|born in|annee de naissance :?) ?((?:19|20)\d\d)\b/g)) {
    yield { start: match.index, end: match.index + match[0].length, kind: 'birth-date', severity: 'warning', reason: 'birth-date-partial' };
  }
}
