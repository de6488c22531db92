import type { Outcome } from './outcome.ts';

/** What a runner's report comes to, and the names by which the runner finds its failed tests again: none where something else went wrong. */
export interface Look {
  outcome: Outcome;
  again: string[];
}

/** More failures than this are no accident of a busy machine. */
const most = 3;

/**
 * Few failures among thousands are looked at once more, by themselves. What fails again has failed, and both looks are told. What passes then counts as
 * passed, and is named as unsteady at the end of the run, with what it had said: it is to be mended, and does not hide what else is in the run.
 */
export async function secondLook({ outcome, again }: Look, look: (names: string[]) => Promise<Look>): Promise<Outcome> {
  if (again.length === 0 || outcome.failed > most) return outcome;
  const second = (await look(again)).outcome;
  if (second.failed > 0) return { ...outcome, report: `${outcome.report}\nAnd once more, by itself:\n${second.report}` };
  return { ...outcome, passed: outcome.passed + outcome.failed, failed: 0, report: '', unsteady: outcome.report };
}
