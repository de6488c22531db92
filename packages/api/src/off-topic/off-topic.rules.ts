import { allow } from 'graphql-shield';
import { isCandidate, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

/** Marking and taking back are the candidate's alone (I4); whose recording it is, the operation asks. A recording, an interview and a source are reached where their own rules let them be. */
export const offTopicRules: Rules = {
  Mutation: { markOffTopic: isCandidate, unmarkOffTopic: isCandidate },
  Candidate: { clipsWithOffTopic: ownCandidate },
  OffTopicPassage: { '*': allow },
  SourcePassage: { '*': allow },
  OffTopicPayload: { '*': allow },
};
