import { isStaff, type Rules } from '../authorization/define-rule.ts';

export const queueRules: Rules = {
  Query: { staffQueue: isStaff },
  QueueItem: { '*': isStaff },
};
