import { describe, expect, it } from 'vitest';
import { corpus } from '../identity-leaks/corpus/corpus.ts';
import { heldOutCases } from '../identity-leaks/corpus/held-out-cases.ts';
import { findIdentityLeaks } from '../identity-leaks/find-identity-leaks.ts';
import type { FindingKind, FindingReason } from '../identity-leaks/finding.ts';
import english from './en/identity.ts';
import french from './fr/identity.ts';

// The compiler refuses these lines when a kind or a reason has no words.
const what: Record<FindingKind, string> = french.what;
const todo: Record<FindingKind, string> = french.todo;
const why: Record<FindingReason, string> = french.why;

describe('the words of identity findings', () => {
  it('C2: every finding says what, why and what to do, in both languages', () => {
    const findings = [...corpus(), ...heldOutCases()].filter((_, index) => index % 3 === 0).flatMap(({ text, known }) => findIdentityLeaks(text, known));
    for (const { kind, reason } of findings) {
      expect(what[kind]).toContain('{{excerpt}}');
      expect(todo[kind]).not.toBe('');
      expect(why[reason]).not.toBe('');
      expect(english.why[reason]).not.toBe('');
    }
  });

  it('C2: a sentence that quotes what is known is only used by findings that know it', () => {
    for (const { text, known } of [...corpus(), ...heldOutCases()]) {
      for (const { reason, known: item } of findIdentityLeaks(text, known)) if (why[reason].includes('{{known}}')) expect(item, `${reason}: ${text}`).toBeDefined();
    }
  });
});
