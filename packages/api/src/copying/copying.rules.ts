import { allow } from 'graphql-shield';
import { isInChargeOfDiffusion, isStaff, type Rules } from '../authorization/define-rule.ts';

export const copyingRules: Rules = {
  Mutation: { closeCopyingNote: isInChargeOfDiffusion },
  CopyingNote: { '*': isStaff },
  CloseCopyingNotePayload: { '*': allow },
};
