import type { SensitiveFinding } from './finding.ts';

const space = '[ \\u00a0\\u202f.-]?';

/** Remainder of a decimal number too long for a float. */
const modulo = (digits: string, by: number): number => {
  let rest = 0;
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digits.charCodeAt(at) - 48) % by;
  return rest;
};
const compact = (written: string): string => written.replace(/[\s.-]/g, '').toUpperCase();

/** Sex, year, month (or the pseudo-months of the register), department, commune, order; then the key. */
const nir = new RegExp(
  `(?<![\\dA-Za-z])[12]${space}\\d{2}${space}(?:0[1-9]|1[0-2]|[2-4]\\d|[5-9]\\d)${space}(?:\\d{2}|2[ABab])${space}\\d{3}${space}\\d{3}(?:${space}\\d{2})?(?![\\dA-Za-z])`,
  'g',
);
/** 97 minus the remainder of the thirteen figures; in Corsica 2A counts as 19 and 2B as 18. */
const hasNirKey = (written: string): boolean => {
  const figures = compact(written).replace('2A', '19').replace('2B', '18');
  return figures.length === 15 && 97 - modulo(figures.slice(0, 13), 97) === Number(figures.slice(13));
};

const iban = new RegExp(
  `(?<![\\dA-Za-z])[A-Za-z]{2}\\d{2}(?:${space}[\\dA-Za-z]{4}){2,7}(?:${space}[\\dA-Za-z]{1,4})?(?![\\dA-Za-z])`,
  'g',
);
/** ISO 13616: the first four behind the rest, letters as numbers from 10, a remainder of 1. */
const isIban = (written: string): boolean => {
  const all = compact(written);
  if (all.length < 15 || all.length > 34) return false;
  const figures = [...all.slice(4), ...all.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join('');
  return modulo(figures, 97) === 1;
};

/** A French account as it is written on a RIB: bank, branch, account, key. */
const rib = new RegExp(`(?<![\\dA-Za-z])\\d{5}${space}\\d{5}${space}[\\dA-Za-z]{11}${space}\\d{2}(?![\\dA-Za-z])`, 'g');
const asFigure = (letter: string): string => {
  const place = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter);
  if (place === -1) return letter;
  return String(place < 18 ? (place % 9) + 1 : ((place - 18) % 8) + 2);
};
const isRib = (written: string): boolean => {
  const figures = [...compact(written)].map(asFigure).join('');
  const [bank, branch, account, key] = [figures.slice(0, 5), figures.slice(5, 10), figures.slice(10, 21), figures.slice(21)];
  return (89 * Number(bank) + 15 * Number(branch) + 3 * Number(account) + Number(key)) % 97 === 0 && Number(account) > 0;
};

const card = new RegExp(`(?<![\\dA-Za-z])(?:[45]\\d{3}|2[2-7]\\d{2})(?:${space}\\d{4}){3}(?![\\dA-Za-z])`, 'g');
const passesLuhn = (written: string): boolean => {
  const sum = [...compact(written)].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** HMRC's shape of a National Insurance number, and the dashes of an American one. */
const nino = /(?<![\dA-Za-z])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\dA-Za-z])/g;
const ssn = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;

const finding = (match: RegExpExecArray, topic: SensitiveFinding['topic'], certainty: SensitiveFinding['certainty']): SensitiveFinding => {
  const [excerpt] = match;
  return { start: match.index, end: match.index + excerpt.length, excerpt, topic, certainty };
};

/** Numbers by which social security or a bank knows a person (I4): certain where their key holds. */
export const numbersIn = (text: string): SensitiveFinding[] => {
  if (!/\d{2}/.test(text)) return [];
  const found: SensitiveFinding[] = [];
  for (const match of text.matchAll(nir)) {
    const [written] = match;
    // Thirteen figures alone have no key to ask; fifteen whose key is wrong may be a slip of the hand.
    found.push(finding(match, 'social-security-number', hasNirKey(written) ? 'certain' : 'possible'));
  }
  for (const match of text.matchAll(nino)) found.push(finding(match, 'social-security-number', 'certain'));
  for (const match of text.matchAll(ssn)) found.push(finding(match, 'social-security-number', 'possible'));
  for (const match of text.matchAll(iban)) {
    const [written] = match;
    if (isIban(written)) found.push(finding(match, 'bank-number', 'certain'));
    else if (/^FR/i.test(written) && compact(written).length === 27) found.push(finding(match, 'bank-number', 'possible'));
  }
  for (const match of text.matchAll(rib)) if (isRib(match[0])) found.push(finding(match, 'bank-number', 'certain'));
  for (const match of text.matchAll(card)) if (passesLuhn(match[0])) found.push(finding(match, 'bank-number', 'certain'));
  return found;
};
