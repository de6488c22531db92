import { allow } from 'graphql-shield';
import { isStaff, mindsMails, type Rules } from '../authorization/define-rule.ts';

export const queueRules: Rules = {
  Query: { staffQueue: isStaff },
  Mutation: { resendMail: mindsMails },
  QueueItem: { '*': isStaff },
  FailedMail: { '*': isStaff },
  ResendMailPayload: { '*': allow },
};
