import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { type Namespace, words } from './namespaces.ts';

const sentences = (node: unknown, path: string): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node ?? {}).flatMap(([key, child]) => sentences(child, path === '' ? key : `${path}.${key}`));

const namespaces = Object.keys(words.fr) as Namespace[];
const read = async (language: (typeof languages)[number], namespace: Namespace) =>
  sentences((await words[language][namespace]()).default, '');
const marks = (sentence: string) => [...sentence.matchAll(/{{.*?}}|<\/?[a-z]{1,2}>/g)].map(([mark]) => mark).sort();

describe.each(namespaces)('the words of %s', (namespace) => {
  it('exist in both languages, with the same figures and names to fill in', async () => {
    const french = await read('fr', namespace);
    const english = await read('en', namespace);
    expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
    for (const [index, [path, sentence]] of french.entries()) {
      expect(marks(english[index]?.[1] ?? ''), path).toEqual(marks(sentence));
    }
  });

  it.each(languages)('leave nothing empty in %s', async (language) => {
    for (const [path, sentence] of await read(language, namespace)) expect(sentence.trim(), path).not.toBe('');
  });

  it('follow French typography: no space that breaks before : ; ! ? », none missing, no straight apostrophe', async () => {
    for (const [path, sentence] of await read('fr', namespace)) {
      const plain = sentence.replaceAll(/{{.*?}}|<\/?[a-z]{1,2}>|https?:\S+|\d+:\d+/g, 'x');
      expect(plain, path).not.toMatch(/[ \p{L}\d)][:;!?»](?=\s|$)/u);
      expect(plain, path).not.toMatch(/«[^\u00a0\u202f]/);
      expect(plain, path).not.toMatch(/\p{L}'\p{L}/u);
    }
  });
});
