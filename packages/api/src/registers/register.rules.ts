import { allow } from 'graphql-shield';
import { isAnyoneKnown, type Rules } from '../authorization/define-rule.ts';

export const registerRules: Rules = {
  Query: { registerHead: allow, registerEntry: isAnyoneKnown, inclusionProof: isAnyoneKnown, consistencyProof: allow },
  RegisterHead: { '*': allow },
  RegisterEntry: { '*': allow },
  Receipt: { '*': allow },
  InclusionProof: { '*': allow },
  ConsistencyProof: { '*': allow },
};
