import type { JsonValue } from './strict-json.ts';

export class NoCanonicalForm extends Error {}

/** ASCII without what JSON escapes: most texts of a register, written as they are. */
const plain = /^[ !#-[\]-~]*$/;

const member = (value: { [key: string]: JsonValue }, key: string): JsonValue => {
  const found = value[key];
  if (found === undefined) throw new NoCanonicalForm('undefined is not JSON');
  return found;
};

/**
 * The one text of a JSON value, as RFC 8785 (JCS) defines it: keys in order of UTF-16 code units, numbers as ECMAScript writes
 * them, no spaces. What has no single form is refused: NaN, infinities, BigInt, undefined, half a surrogate pair, anything that is
 * not a plain object or array. As the RFC says, text is not normalised: « é » in one character and in two are different values.
 * Where the same words must give the same hash, the caller asks for NFC first (see register-leaf.ts).
 */
export const canonicalJson = (value: JsonValue): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NoCanonicalForm(`${value} is not JSON`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (plain.test(value)) return `"${value}"`;
    if (!value.isWellFormed()) throw new NoCanonicalForm('a string holds half of a surrogate pair');
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new NoCanonicalForm(`a ${typeof value} is not JSON`);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NoCanonicalForm('only plain objects have a canonical form');
  let text = '{';
  // Sorted by UTF-16 code units, as `sort` does.
  for (const key of Object.keys(value).sort())
    text += `${text === '{' ? '' : ','}${canonicalJson(key)}:${canonicalJson(member(value, key))}`;
  return `${text}}`;
};
