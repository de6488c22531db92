import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';

/** Remainder of a decimal number too long for a float. */
const modulo = (digits: string, by: number) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);

const socialSecurity = /\b[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[ab]) ?\d{3} ?\d{3}(?: ?\/? ?\d\d)?\b/g;
const bankAccount = /\b[a-z]{2}\d\d(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?\b/g;
const researcher = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dx]\b/g;
const company = /\b\d{3} ?\d{3} ?\d{3}(?: ?\d{5})\b/g;
const declared =
  /\b(?:passeport|passport|permis(?: de conduire)?(?: [a-e]e?)?|driving licen[cs]e|carte d'identite|carte nationale d'identite|cni|id card|titre de sejour|residence permit|carte vitale|numero (?:de )?securite sociale|securite sociale|nir|social security(?: number)?|ssn|rpps|adeli|ine|matricule|numero fiscal|numero d'allocataire|identifiant france travail|identifiant pole emploi|numero d'etudiant|student (?:id|number)|iban|numero de carte)\b ?(?:n°|no|numero|number|:|est|is|#)* ?(?:n°|no|:|est|is|#)? ?((?=[a-z ]{0,4}\d)[a-z0-9](?:[a-z0-9]|[ -](?=[a-z]{0,2}\d)){4,24})/g;

const isSocialSecurity = (written: string) => {
  const digits = written
    .replace(/[^0-9ab]/g, '')
    .replace('2a', '19')
    .replace('2b', '18');
  return digits.length !== 15 || 97 - modulo(digits.slice(0, 13), 97) === Number(digits.slice(13));
};
const isBankAccount = (written: string) => {
  const compact = written.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  const digits = [...compact.slice(4), ...compact.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join('');
  return modulo(digits, 97) === 1;
};
const passesLuhn = (written: string) => {
  const digits = written.replace(/\D/g, '');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** Numbers by which an administration, a bank or a register knows a person. */
export function* matchIdentifiers({ text }: TokenisedText): Generator<RawFinding> {
  if (!/\d{3}/.test(text) && !/\d \d/.test(text)) return;
  const found = (match: RegExpExecArray): RawFinding => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'identifier',
    severity: 'block',
    reason: 'identifier',
  });
  for (const match of text.matchAll(socialSecurity)) if (isSocialSecurity(match[0])) yield found(match);
  for (const match of text.matchAll(bankAccount)) if (isBankAccount(match[0])) yield found(match);
  for (const match of text.matchAll(researcher)) yield found(match);
  for (const match of text.matchAll(declared)) yield found(match);
  // A company's number names a person only when they trade under their own.
  for (const match of text.matchAll(company))
    if (passesLuhn(match[0])) yield { ...found(match), severity: 'warning', reason: 'identifier-of-company' };
}
