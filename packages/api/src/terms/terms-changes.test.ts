import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type TermsChange } from './terms-changes.ts';

const text = (markdown: string, title = 'Conditions générales d’utilisation') => ({ title, markdown });
const before = text('Préambule.\n\n## 3. Image\n\nValable **dix-huit mois**.\n\nRetirable à tout moment.\n\n1. un\n2. deux');

const shown = (changes: readonly TermsChange[]) =>
  changes.map(({ kind, article, parts }) => [
    kind,
    article,
    parts.map((part) => ({ KEPT: part.text, ADDED: `+${part.text}+`, REMOVED: `-${part.text}-` })[part.kind]).join(''),
  ]);

describe('what changed between two texts', () => {
  it('T4: nothing, where only the way of writing Markdown differs', () => {
    expect(
      changesBetween(before, text(before.markdown.replaceAll('**', '__').replace('1. un', '1) un').replace('2. deux', '2) deux'))),
    ).toEqual([]);
  });

  it('T4: a word, within its paragraph and under its article', () => {
    expect(shown(changesBetween(before, text(before.markdown.replace('dix-huit', 'douze'))))).toEqual([
      ['CHANGED', '3. Image', 'Valable -dix-huit-+douze+ mois.'],
    ]);
  });

  it('T4: a paragraph more, one less, one in another’s place', () => {
    const after = text(
      'Préambule.\n\n## 3. Image\n\nValable **dix-huit mois**.\n\nTout autre chose, écrit de frais.\n\n1. un\n2. deux\n3. trois',
    );
    expect(shown(changesBetween(before, after))).toEqual([
      ['REMOVED', '3. Image', '-Retirable à tout moment.-'],
      ['ADDED', '3. Image', '+Tout autre chose, écrit de frais.+'],
      ['ADDED', '3. Image', '+3. trois+'],
    ]);
  });

  it('T4: a new title, and an article that was renamed', () => {
    const after = text(before.markdown.replace('3. Image', '3. Image et voix'), 'Conditions générales d’utilisation, version 2');
    expect(shown(changesBetween(before, after)).map(([kind, , said]) => [kind, said])).toEqual([
      ['CHANGED', 'Conditions générales d’utilisation+, version 2+'],
      ['CHANGED', '3. Image+ et voix+'],
    ]);
  });

  it('T4: raw HTML is text like any other', () => {
    expect(shown(changesBetween(text('a'), text('a\n\n<script>alert(1)</script>')))).toEqual([
      ['ADDED', 'Conditions générales d’utilisation', '+<script>alert(1)</script>+'],
    ]);
  });

  it('T4: whatever changed, what is kept and added reads as the new text, what is kept and removed as the old', () => {
    const paragraph = fc.array(fc.constantFrom('image', 'voix', 'mois', 'dix-huit', 'JobProd', 'candidat', 'réseau'), {
      minLength: 1,
      maxLength: 6,
    });
    const document = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((paragraphs) => paragraphs.map((words) => words.join(' ')));
    fc.assert(
      fc.property(document, document, (one, other) => {
        const changes = changesBetween(text(one.join('\n\n')), text(other.join('\n\n')));
        const side = (gone: 'ADDED' | 'REMOVED') =>
          changes
            .map(({ parts }) =>
              parts
                .filter(({ kind }) => kind !== gone)
                .map((part) => part.text)
                .join(''),
            )
            .filter((said) => said !== '');
        const rest = (all: readonly string[], said: readonly string[]) => {
          const left = [...all];
          for (const line of said) {
            const at = left.indexOf(line);
            expect(at).not.toBe(-1);
            left.splice(at, 1);
          }
          return left;
        };
        expect(rest(one, side('ADDED'))).toEqual(rest(other, side('REMOVED')));
      }),
    );
  });
});
