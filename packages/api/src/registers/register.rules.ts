import { allow } from 'graphql-shield';
import { isAnyoneKnown, type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { subjectOf } from './readable-entry.ts';

const isParty: ShieldRule = viewerRule(
  'a candidate, a recruiter (of a company that was a member, too), or a company’s program with REGISTER_READ',
  (viewer) => subjectOf(viewer) !== undefined,
);

export const registerRules: Rules = {
  Query: {
    registerHead: allow,
    registerEntries: isParty,
    registerEntry: isAnyoneKnown,
    inclusionProof: isAnyoneKnown,
    consistencyProof: allow,
  },
  RegisterHead: { '*': allow },
  RegisterEntry: { '*': allow },
  RegisterEntryConnection: { '*': allow },
  RegisterEntryEdge: { '*': allow },
  Receipt: { '*': allow },
  InclusionProof: { '*': allow },
  ConsistencyProof: { '*': allow },
};
