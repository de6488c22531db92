import type { Random } from './case.ts';

/** Ways to write a name so that a person reads it and a plain search does not. Each returns the name disguised. */
export type Disguise = (name: string, random: Random) => string;

const withoutAccents = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
const letters = (name: string) => [...name];
const cyrillic: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
};
const greek: Record<string, string> = {
  o: 'ο',
  v: 'ν',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  Z: 'Ζ',
  i: 'ι',
};
const leet: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', l: '1', b: '8', g: '9' };
const symbols: Record<string, string> = { a: '@', s: '$', e: '€', i: '!' };

const replaced = (name: string, table: Record<string, string>, random: Random, most = Infinity) => {
  let left = most;
  const places = letters(withoutAccents(name));
  const candidates = places.map((letter, at) => ({ letter, at })).filter(({ letter }) => table[letter] !== undefined);
  while (candidates.length > 0 && left-- > 0) {
    const [chosen] = candidates.splice(random.below(candidates.length), 1);
    if (chosen) places[chosen.at] = table[chosen.letter] ?? chosen.letter;
  }
  return places.join('');
};
const mathematical = (name: string, capitalA: number, smallA: number) =>
  letters(withoutAccents(name))
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 65 && code <= 90) return String.fromCodePoint(capitalA + code - 65);
      return code >= 97 && code <= 122 ? String.fromCodePoint(smallA + code - 97) : letter;
    })
    .join('');
const unescapedUtf8 = (name: string) => String.fromCharCode(...new TextEncoder().encode(name));
const spreadBy = (mark: string) => (name: string) => letters(name.replace(/[\s'-]/g, '')).join(mark);
const inside = (name: string, random: Random) => 2 + random.below(Math.max(1, name.length - 3));

export const disguises: Record<string, Disguise> = {
  'accents dropped': withoutAccents,
  'accents decomposed': (name) => name.normalize('NFD'),
  'accents doubled': (name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, (mark) => mark + mark)
      .replace(/([aeo])(?!\p{M})/u, '$1\u0301\u0301'),
  'small letters': (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  'mixed case': (name, random) =>
    letters(name)
      .map((letter) => (random.next() < 0.5 ? letter.toUpperCase() : letter.toLowerCase()))
      .join(''),
  'letters spaced': spreadBy(' '),
  'letters dashed': spreadBy('-'),
  'letters dotted': spreadBy('.'),
  'letters starred': spreadBy('*'),
  'zero width space': (name, random) => {
    const at = inside(name, random);
    return `${name.slice(0, at)}\u200b${name.slice(at)}`;
  },
  'zero width joiners': spreadBy('\u200d'),
  'soft hyphen': (name, random) => {
    const at = inside(name, random);
    return `${name.slice(0, at)}\u00ad${name.slice(at)}`;
  },
  'word joiner and marks': (name) => letters(name).join('\u2060\ufe0f'),
  'Cyrillic letters': (name, random) => replaced(name, cyrillic, random),
  'one Cyrillic letter': (name, random) => replaced(name, cyrillic, random, 1),
  'Greek letters': (name, random) => replaced(name, greek, random),
  'full width': (name) =>
    letters(withoutAccents(name))
      .map((letter) => (/[!-~]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter))
      .join(''),
  'mathematical bold': (name) => mathematical(name, 0x1d400, 0x1d41a),
  'mathematical sans': (name) => mathematical(name, 0x1d5a0, 0x1d5ba),
  'circled letters': (name) =>
    letters(withoutAccents(name).toLowerCase())
      .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x24d0 + (letter.codePointAt(0) ?? 0) - 97) : letter))
      .join(''),
  'one digit for a letter': (name, random) => replaced(name, leet, random, 1),
  'two digits for letters': (name, random) => replaced(name, leet, random, 2),
  'a symbol for a letter': (name, random) => {
    const inner = replaced(name.slice(1, -1), symbols, random, 1);
    return withoutAccents(name.slice(0, 1)) + inner + withoutAccents(name.slice(-1));
  },
  'split by a space': (name, random) => {
    const at = inside(name, random);
    return `${name.slice(0, at)} ${name.slice(at)}`;
  },
  'split by a hyphen': (name, random) => {
    const at = inside(name, random);
    return `${name.slice(0, at)}-${name.slice(at)}`;
  },
  'split over lines': (name, random) => {
    const at = inside(name, random);
    return `${name.slice(0, at)}-\n${name.slice(at)}`;
  },
  'a letter doubled': (name, random) => {
    const at = inside(name, random);
    const letter = name[at] ?? '';
    return /\p{L}/u.test(letter) ? name.slice(0, at) + letter + name.slice(at) : name;
  },
  'a letter drawn out': (name, random) => {
    const at = inside(name, random);
    return name.slice(0, at) + (name[at] ?? '').repeat(4) + name.slice(at + 1);
  },
  'in quotes': (name) => `«\u00a0${name}\u00a0»`,
  hashtag: (name) => `#${name.replace(/[\s'-]/g, '')}`,
  'digits after': (name, random) => `${withoutAccents(name).toLowerCase()}${70 + random.below(29)}`,
  underscored: (name) => `_${name}_`,
  'a letter masked': (name, random) => {
    const at = inside(name, random);
    return /\p{L}/u.test(name[at] ?? '') ? `${name.slice(0, at)}*${name.slice(at + 1)}` : name;
  },
  'a third of the letters masked': (name) =>
    letters(withoutAccents(name))
      .map((letter, at) => (at % 3 === 1 ? '•' : letter))
      .join(''),
  'from its end': (name) => letters(name).reverse().join(''),
  'in base 64': (name) => btoa(unescapedUtf8(name)),
  'first letter as an entity': (name) => `&#${name.codePointAt(0) ?? 0};${name.slice(1)}`,
};
