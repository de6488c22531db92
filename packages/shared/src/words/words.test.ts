import { describe, expect, it } from 'vitest';
import { type Namespace, words } from './namespaces.ts';

const sentences = (node: unknown, path: string): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node ?? {}).flatMap(([key, child]) => sentences(child, path === '' ? key : `${path}.${key}`));

// Object.keys forgets which names a table has.
const namespaces = Object.keys(words.fr) as Namespace[];

describe('French typography on the pages', () => {
  it.each(namespaces)('is kept in %s: no space that breaks before : ; ! ? », none missing, no straight apostrophe', async (namespace) => {
    const { default: said } = await words.fr[namespace]();
    for (const [path, sentence] of sentences(said, '')) {
      const plain = sentence.replaceAll(/{{.*?}}|<\/?[a-z]{1,2}>|https?:\S+|\d+:\d+/g, 'x');
      expect(plain, path).not.toMatch(/[ \p{L}\d)][:;!?»](?=\s|$)/u);
      expect(plain, path).not.toMatch(/«[^\u00a0\u202f]/);
      expect(plain, path).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it.each(namespaces)(
    'elides before nobody’s name in %s: « de » and « que » stand before none, since one in three begins with a vowel',
    async (namespace) => {
      const { default: said } = await words.fr[namespace]();
      for (const [path, sentence] of sentences(said, ''))
        expect(sentence, path).not.toMatch(
          /\b(de|que|jusque|lorsque|puisque)[ \u00a0]{{(\w*Name|name|who|whom|other|person|company|candidate|recruiter)}}/,
        );
    },
  );
});
