import type { Language } from '../language.ts';
import english from '../words/en/identity.ts';
import french from '../words/fr/identity.ts';
import type { Finding } from './finding.ts';

/** A finding in sentences: what was found, how sure it is, why it tells who the person is, what to do about it. */
export interface DescribedFinding {
  what: string;
  severity: string;
  why: string;
  todo: string;
}

/** The sentences of a finding, for the editor's page and for the server's refusals alike. */
export const describeFinding = ({ kind, severity, reason, excerpt, known }: Finding, language: Language): DescribedFinding => {
  const words = language === 'fr' ? french : english;
  return {
    what: words.what[kind].replace('{{excerpt}}', () => excerpt),
    severity: words.severity[severity],
    why: words.why[reason].replace('{{known}}', () => known ?? excerpt),
    todo: words.todo[kind],
  };
};
