import { checkFileName, checkSlug } from './check-file-name.ts';
import type { Case } from './corpus/case.ts';
import { findIdentityLeaks } from './find-identity-leaks.ts';
import type { Finding } from './finding.ts';

export interface Measure {
  cases: number;
  blocking: { total: number; found: number; recall: number };
  noticed: { total: number; found: number; recall: number };
  clean: { total: number; blocked: number; rate: number };
  failures: { case: Case; findings: Finding[] }[];
  families: Map<string, { total: number; right: number }>;
}

const findingsOf = ({ text, known, where }: Case) =>
  where === 'text' ? findIdentityLeaks(text, known) : where === 'slug' ? checkSlug(text, known) : checkFileName(text, known);

/** A leak counts as found only where it was planted. */
const isRight = ({ expected, planted }: Case, findings: readonly Finding[]) => {
  if (expected === 'clean') return findings.every(({ severity }) => severity !== 'block');
  return findings.some(
    ({ start, end, severity }) =>
      planted !== undefined && start < planted.end && planted.start < end && (expected === 'noticed' || severity === 'block'),
  );
};

export const measure = (cases: readonly Case[]): Measure => {
  const failures: Measure['failures'] = [];
  const families: Measure['families'] = new Map();
  const counts = { block: [0, 0], noticed: [0, 0], clean: [0, 0] } satisfies Record<Case['expected'], [number, number]>;
  for (const one of cases) {
    const findings = findingsOf(one);
    const right = isRight(one, findings);
    const family = families.get(one.family) ?? { total: 0, right: 0 };
    families.set(one.family, { total: family.total + 1, right: family.right + (right ? 1 : 0) });
    counts[one.expected][0]++;
    if (right) counts[one.expected][1]++;
    else failures.push({ case: one, findings });
  }
  const [blocking, blockingFound] = counts.block;
  const [noticed, noticedFound] = counts.noticed;
  const [clean, cleanRight] = counts.clean;
  return {
    cases: cases.length,
    blocking: { total: blocking, found: blockingFound, recall: blockingFound / blocking },
    noticed: { total: noticed, found: noticedFound, recall: noticedFound / noticed },
    clean: { total: clean, blocked: clean - cleanRight, rate: (clean - cleanRight) / clean },
    failures,
    families,
  };
};
