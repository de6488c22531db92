import { allow } from 'graphql-shield';
import { isStaff, type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';

const mindsMails: ShieldRule = viewerRule(
  'staff: network manager, administrator',
  (viewer) => hasRole(viewer, 'NETWORK_MANAGER') || hasRole(viewer, 'ADMINISTRATOR'),
);

export const queueRules: Rules = {
  Query: { staffQueue: isStaff },
  Mutation: { resendMail: mindsMails },
  QueueItem: { '*': isStaff },
  FailedMail: { '*': isStaff },
  ResendMailPayload: { '*': allow },
};
