import { fieldRule, type ShieldRule } from '../authorization/define-rule.ts';
import type { Recruiter } from './recruiter.entity.ts';

export const ownRecruiter: ShieldRule = fieldRule<Recruiter>(
  'the recruiter themselves',
  ({ id }, { viewer }) => viewer.kind === 'recruiter' && viewer.recruiterId === id,
);
