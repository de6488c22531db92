import { Introduction } from '../introductions/introduction.entity.ts';
import { type IntroductionState, introductionLife } from '../introductions/introduction-life.ts';
import type { Side } from '../introductions/side.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';

type Step = Extract<IntroductionState, 'MEETING_PROPOSED' | 'SCHEDULED' | 'HELD' | 'NO_SHOW' | 'CANCELLED'>;

const ends: readonly Step[] = ['HELD', 'NO_SHOW', 'CANCELLED'];

/** One step of the life, taken once: the states it may start from stand in the condition of the update. */
export const takeStep = async (em: Em, introduction: Introduction, next: Step, at: Date, by: Side | null = null): Promise<void> => {
  const change = { state: next, ...(ends.includes(next) ? { endedAt: at, endedBy: by } : {}) };
  const where = { id: introduction.id, state: { $in: [...introductionLife[next].from] } };
  if ((await em.nativeUpdate(Introduction, where, change)) === 0) throw new Refusal('NOT_POSSIBLE_NOW');
  await em.refresh(introduction);
};
