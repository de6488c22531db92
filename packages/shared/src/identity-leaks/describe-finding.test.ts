import { describe, expect, it } from 'vitest';
import { corpus } from './corpus/corpus.ts';
import { describeFinding } from './describe-finding.ts';
import { findIdentityLeaks } from './find-identity-leaks.ts';
import { nothingKnown } from './known-identity.ts';

const sample = () => corpus().filter((_, index) => index % 3 === 0);

describe('describeFinding', () => {
  it('C2: the editor reads what was found, why, and what to do', () => {
    const [finding] = findIdentityLeaks('Entretien avec Dup0nt', { ...nothingKnown, lastNames: ['Dupont'] });
    expect(finding && describeFinding(finding, 'fr')).toEqual({
      what: 'Nom de famille : « Dup0nt »',
      severity: 'À retirer',
      why: 'Le nom du candidat se lit encore sous ces caractères : « Dupont ».',
      todo: 'Retirez-le, ou dites « le candidat », « la candidate », « je ».',
    });
    expect(finding && describeFinding(finding, 'en')).toMatchObject({ what: 'Surname: “Dup0nt”', severity: 'To remove' });
  });

  it('C2: every finding of the corpus has its sentences in both languages, with nothing left to fill in', () => {
    for (const { text, known } of sample()) {
      for (const finding of findIdentityLeaks(text, known)) {
        for (const language of ['fr', 'en'] as const) {
          for (const sentence of Object.values(describeFinding(finding, language))) expect(sentence).toMatch(/^(?!.*\{\{).+/s);
        }
      }
    }
  });

  it('C2: a sentence that quotes what is known of the person is kept for findings that know it', () => {
    for (const { text, known } of sample()) {
      for (const finding of findIdentityLeaks(text, known)) {
        if (describeFinding({ ...finding, known: '§' }, 'fr').why.includes('§'))
          expect(finding.known, `${finding.reason}: ${text}`).toBeDefined();
      }
    }
  });
});
