import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { tokenise } from './tokenise.ts';

describe('normalise', () => {
  it.each([
    ['Élodie', 'elodie'],
    ['E\u0301\u0301lodie', 'elodie'],
    ['Œuvre, ﬃ, ß, Łódź, ø', 'oeuvre, ffi, ss, lodz, o'],
    ['Ｓｏｐｈｉｅ', 'sophie'],
    ['𝕾𝖔𝖕𝖍𝖎𝖊', 'sophie'],
    ['🅂🄾🄿🄷🄸🄴 🅹🅴🅰🅽 🇱🇪🇦', 'sophie jean lea'],
    ['Ѕорhіе', 'sophie'],
    ['ꓓᎬꓠ', 'den'],
    ['a\u200b\u00ad\u2060\ufe0f\u034fb', 'ab'],
    ['٠٦ ０６ 0️⃣6️⃣ ⓪⑥', '06 06 06 06'],
    ['l’été – « oui »', 'l\'ete - " oui "'],
  ])('C2: %s is read as %s', (source, read) => {
    expect(normalise(source).text).toBe(read);
  });

  it('C2: each character keeps its place in the text as given', () => {
    const { text, from, to, source } = normalise('Œ\u0301 𝓑');
    expect([...text].map((_, at) => source.slice(from[at], to[at]))).toEqual(
      ['Œ\u0301', 'Œ\u0301', ' ', '𝓑'].map((piece, at) => (at === 0 ? 'Œ' : piece)),
    );
  });
});

describe('tokenise', () => {
  it('C2: words end at separators, and have edges at digits and at capitals inside', () => {
    const { tokens, edge } = tokenise(normalise('JeanDupont75, HTMLParser'));
    expect(tokens.map(({ text, shape }) => `${text} ${shape}`)).toEqual(['jeandupont75 mixed', 'htmlparser mixed']);
    expect([...edge].flatMap((isEdge, at) => (isEdge === 1 ? [at] : []))).toEqual([0, 4, 10, 12, 14, 18, 24]);
  });

  it('C2: a capital that opens a sentence is told from one inside it', () => {
    const { tokens } = tokenise(normalise('Rose rit. Depuis, Rose dort.\n- Rose « Rose »'));
    expect(tokens.filter(({ text }) => text === 'rose').map(({ opensSentence }) => opensSentence)).toEqual([true, false, true, false]);
  });
});
