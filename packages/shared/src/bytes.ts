const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text);

/** Throws on bytes that are not UTF-8; a byte order mark is kept, since dropping it would change what was signed. */
export const textOf = (bytes: Uint8Array): string => strictUtf8.decode(bytes);

export const concat = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export const toHex = (bytes: Uint8Array): string => {
  let hex = '';
  for (const byte of bytes) hex += hexOf[byte];
  return hex;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const standard = `${alphabet}+/`;
const forUrls = `${alphabet}-_`;

/** By hand: `btoa` and `atob` go through a string of characters, and an audit decodes millions of salts. */
const encode = (bytes: Uint8Array, digits: string, padding: string): string => {
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    bits = ((bits & 0x3f) << 8) | byte;
    for (held += 8; held >= 6; held -= 6) text += digits.charAt((bits >> (held - 6)) & 63);
  }
  if (held > 0) text += digits.charAt((bits << (6 - held)) & 63);
  return text + padding.repeat((4 - (text.length % 4)) % 4);
};

const valuesOf = (digits: string): Uint8Array => {
  const values = new Uint8Array(128).fill(64);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
};

const [standardValues, urlValues] = [valuesOf(standard), valuesOf(forUrls)];

/** The first `length` characters; undefined for a stray character, and for stray bits in the last one. */
const decode = (text: string, values: Uint8Array, length: number): Uint8Array<ArrayBuffer> | undefined => {
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array((length * 3) >> 2);
  let [bits, held, at] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? 64;
    if (value > 63) return undefined;
    bits = ((bits & 0x3f) << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
};

export const toBase64 = (bytes: Uint8Array): string => encode(bytes, standard, '=');

/**
 * Standard base64 with padding, in its one canonical form; anything else (spaces, missing padding, stray bits in the last
 * character) is undefined, so that no byte of a proof can be altered without a verdict.
 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return decode(text, standardValues, text.length - padding);
};

export const toBase64Url = (bytes: Uint8Array): string => encode(bytes, forUrls, '');

/** Base64url without padding, canonical form only (see fromBase64). */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined => decode(text, urlValues, text.length);
