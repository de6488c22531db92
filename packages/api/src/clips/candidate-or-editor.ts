import { type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { worksOnClips } from './clip-access.ts';

export const candidateOrEditor: ShieldRule = viewerRule(
  'the candidate themself, or an editor',
  (viewer) => viewer.kind === 'candidate' || worksOnClips(viewer),
);
