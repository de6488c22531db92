import { fieldRule, type ShieldRule } from '../authorization/define-rule.ts';
import type { Candidate } from './candidate.entity.ts';

export const ownCandidate: ShieldRule = fieldRule<Candidate>(
  'their own',
  ({ id }, { viewer }) => viewer.kind === 'candidate' && viewer.candidateId === id,
);
