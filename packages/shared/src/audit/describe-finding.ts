import { fill } from '../command-words.ts';
import type { Language } from '../language.ts';
import en from '../words/en/audit.ts';
import fr from '../words/fr/audit.ts';
import type { Finding } from './finding.ts';

/** A finding as a sentence; places count from 1, as people do. */
export const describeFinding = (
  language: Language,
  finding: Finding,
  { number, moment }: { number: (value: number) => string; moment: (at: string) => string },
): string => {
  const words = { fr, en }[language];
  const until = 'until' in finding ? finding.until : undefined;
  const isSpread = 'index' in finding && until !== undefined && until - finding.index > 1;
  const key = isSpread && (finding.kind === 'removed' || finding.kind === 'altered') ? (`${finding.kind}-some` as const) : finding.kind;
  return fill(words.finding[key], {
    ...finding,
    ...('index' in finding ? { place: number(finding.index + 1) } : {}),
    ...(until === undefined ? {} : { last: number(until) }),
    ...('other' in finding && typeof finding.other === 'number' ? { other: number(finding.other + 1) } : {}),
    ...('size' in finding ? { size: number(finding.size) } : {}),
    ...('at' in finding ? { at: moment(finding.at) } : {}),
    ...('signedAt' in finding ? { signedAt: moment(finding.signedAt) } : {}),
  });
};
