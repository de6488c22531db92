import { allow } from 'graphql-shield';
import type { Rules } from '../authorization/define-rule.ts';
import { hasAgenda } from '../interviews/has-agenda.ts';

/** The guides are kept by those who interview, and by administrators (I4). */
export const guideRules: Rules = {
  Query: { interviewGuides: hasAgenda },
  Mutation: {
    saveGuideFamily: hasAgenda,
    retireGuideFamily: hasAgenda,
    saveGuideQuestion: hasAgenda,
    retireGuideQuestion: hasAgenda,
  },
  GuideFamily: { '*': allow },
  GuideQuestion: { '*': allow },
  GuidePayload: { '*': allow },
};
