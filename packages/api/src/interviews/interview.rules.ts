import { allow } from 'graphql-shield';
import type { Rules } from '../authorization/define-rule.ts';

/** An interview is reached only where `interviewsVisibleTo` lets it through; what it says is then for whoever reached it. */
export const interviewRules: Rules = {
  Query: { interview: allow },
  Interview: { '*': allow },
};
