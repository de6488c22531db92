export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

export type StrictJsonProblem = 'too-large' | 'too-deep' | 'truncated' | 'duplicate-key' | 'lone-surrogate' | 'number-range' | 'not-json';

export class StrictJsonError extends Error {
  readonly problem: StrictJsonProblem;

  constructor(problem: StrictJsonProblem, offset: number) {
    super(`${problem} at character ${offset}`);
    this.problem = problem;
  }
}

export interface StrictJsonLimits {
  /** In UTF-16 code units of the text. */
  maxLength: number;
  /** Arrays and objects inside one another; a bare value is 0 deep. */
  maxDepth: number;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberCutShort = /^(?:-|\.|[eE][+-]?)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, so this must name them.
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * JSON as RFC 8259 writes it and no looser: a key given twice, half of a surrogate pair, or a number that this language would
 * silently change (an integer beyond 2^53 − 1, an overflow) is refused, because two readers could see two different things.
 */
export const parseStrictJson = (text: string, { maxLength, maxDepth }: StrictJsonLimits): JsonValue => {
  if (text.length > maxLength) throw new StrictJsonError('too-large', maxLength);
  let at = 0;

  const fail = (problem?: StrictJsonProblem): never => {
    throw new StrictJsonError(problem ?? (at >= text.length ? 'truncated' : 'not-json'), at);
  };
  const space = () => {
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at++;
  };
  const take = (char: string) => {
    space();
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  const literal = <T extends JsonValue>(word: string, value: T): T => {
    for (const char of word) {
      if (text[at] !== char) fail();
      at++;
    }
    return value;
  };

  const numeric = (): number => {
    const found = match(number);
    if (numberCutShort.test(text.slice(at, at + 3))) {
      at = text.length;
      fail();
    }
    if (found === '') fail();
    const value = Number(found);
    const isChangedInteger = /^-?\d+$/.test(found) && !Number.isSafeInteger(value) && String(value) !== found;
    if (!Number.isFinite(value) || isChangedInteger) fail('number-range');
    return value;
  };

  const string = (): string => {
    const start = at;
    at++;
    let value = '';
    for (;;) {
      value += match(plainText);
      if (text[at] === '"') break;
      if (text[at] !== '\\') fail();
      at++;
      const letter = text[at];
      if (letter === 'u') {
        const hex = text.slice(at + 1, at + 5);
        if (!/^[0-9a-fA-F]{4}$/.test(hex)) {
          if (/^[0-9a-fA-F]*$/.test(hex)) at = text.length;
          fail();
        }
        value += String.fromCharCode(Number.parseInt(hex, 16));
        at += 5;
      } else {
        const char = letter === undefined ? undefined : escapes[letter];
        if (char === undefined) return fail();
        value += char;
        at++;
      }
    }
    at++;
    if (!value.isWellFormed()) {
      at = start;
      fail('lone-surrogate');
    }
    return value;
  };

  const list = (depth: number): JsonValue[] => {
    const items: JsonValue[] = [];
    if (take(']')) return items;
    do items.push(value(depth));
    while (take(','));
    if (!take(']')) fail();
    return items;
  };

  const object = (depth: number): { [key: string]: JsonValue } => {
    const entries = new Map<string, JsonValue>();
    if (take('}')) return {};
    do {
      space();
      if (text[at] !== '"') fail();
      const start = at;
      const key = string();
      if (entries.has(key)) {
        at = start;
        fail('duplicate-key');
      }
      if (!take(':')) fail();
      entries.set(key, value(depth));
    } while (take(','));
    if (!take('}')) fail();
    return Object.fromEntries(entries);
  };

  const value = (depth: number): JsonValue => {
    space();
    switch (text[at]) {
      case '{':
      case '[': {
        if (depth >= maxDepth) fail('too-deep');
        return text[at++] === '{' ? object(depth + 1) : list(depth + 1);
      }
      case '"':
        return string();
      case 't':
        return literal('true', true);
      case 'f':
        return literal('false', false);
      case 'n':
        return literal('null', null);
      default:
        return numeric();
    }
  };

  const whole = value(0);
  space();
  if (at < text.length) fail();
  return whole;
};
