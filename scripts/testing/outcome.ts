/** What one step of the run found. `report` is printed when something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  report: string;
  /** What failed at first and passed by itself, with what it had said. */
  unsteady?: string;
}

export interface Step {
  name: string;
  run(root: string): Promise<Outcome>;
}

/** A check is one test: it passes when it found nothing. */
export const checked = (findings: string): Outcome => ({
  passed: findings === '' ? 1 : 0,
  failed: findings === '' ? 0 : 1,
  skipped: 0,
  report: findings,
});

/** A step that ran nothing proves nothing. */
export const somethingRan = (outcome: Outcome): Outcome =>
  outcome.passed + outcome.failed > 0 ? outcome : { ...outcome, failed: 1, report: `${outcome.report}\nNo test ran here.`.trim() };

export const totalLine = (outcomes: Outcome[]): string => {
  const sum = (of: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`;
};
