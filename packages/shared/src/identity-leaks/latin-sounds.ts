import { squeezed } from './normalise.ts';
import type { Sounds, SpokenShape } from './spoken-shape.ts';
import { shapesOf } from './spoken-shape.ts';

const reading = (pattern: string, ...sounds: string[]): [RegExp, Sounds] => [new RegExp(pattern, 'y'), sounds];

/** How our letters may be read, in French and in the other languages of Europe; the first that fits is taken. */
const readings: [RegExp, Sounds][] = [
  reading('lt$', '', 'lt'),
  reading('er$', 'i', 'ir'),
  reading('es$', '', 'i', 'iS'),
  reading('e$', '', 'i'),
  reading('[sz]$', '', 'S'),
  reading('x$', '', 'kS'),
  ...['t', 'd', 'p'].map((letter) => reading(`${letter}$`, '', letter)),
  reading('shch|chtch|tsch|tch|sch|sh|zh|dj', 'C'),
  reading('ch', 'C', 'k', 'h'),
  reading('ph', 'F'),
  reading('th', 't'),
  reading('gh', 'g'),
  reading('kh', 'h', 'k'),
  reading('j', 'C', 'i', 'k'),
  reading('gn', 'n', 'gn'),
  reading('gu(?=[eiy])', 'g'),
  reading('ge(?=[ao])', 'C', 'gi'),
  reading('g(?=[eiy])', 'C', 'g'),
  reading('g', 'g'),
  reading('qu|ck|[kq]', 'k'),
  reading('c(?=[eiy])', 'S', 'C'),
  reading('c', 'k'),
  reading('t[sz]|[sz]', 'S'),
  reading('x', 'kS', 'S'),
  reading('w', 'F', 'o'),
  reading('bv|[fv]', 'F'),
  reading('p(?=t)', 'p', ''),
  reading('ill(?=[aeiouy])', 'i', 'il'),
  reading('h', '', 'h'),
  reading('oi', 'oa', 'oi'),
  reading('eau|au|ou', 'o'),
  reading('eu|oe', 'i', 'o', 'io'),
  reading('e(?=[mn])', 'i', 'a'),
  reading('ai', 'i', 'ai'),
  reading('ei|[eiy]', 'i'),
  reading('u', 'o', 'io'),
  reading('a', 'a'),
  reading('o', 'o'),
  ...[...'bdlmnprt'].map((letter) => reading(letter, letter)),
];

const soundsAt = (name: string, at: number): { length: number; sounds: Sounds } => {
  for (const [pattern, sounds] of readings) {
    pattern.lastIndex = at;
    const found = pattern.exec(name);
    if (found) return { length: found[0].length, sounds };
  }
  return { length: 1, sounds: [''] };
};

/** How a name in our letters may sound. */
export const shapesOfName = (name: string): SpokenShape[] => {
  const letters = squeezed(name.replace(/ç/gi, 'ss'));
  const parts: Sounds[] = [];
  for (let at = 0; at < letters.length; ) {
    const { length, sounds } = soundsAt(letters, at);
    parts.push(sounds);
    at += length;
  }
  return shapesOf(parts);
};
