import { allow, or } from 'graphql-shield';
import type { Context } from '../authorization/context.ts';
import { argumentRule, isCandidate, isEditor, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { candidateOrEditor } from './candidate-or-editor.ts';
import { clipNode } from './clip-nodes.ts';

const seesThisClip = argumentRule<{ clipId: string }>(
  'their own clip, or staff',
  async ({ clipId }, context: Context) => (await clipNode(idOf('Clip', clipId), context)) !== null,
);

export const clipRules: Rules = {
  Query: { clip: allow, clipApproval: allow },
  Mutation: {
    declareSource: isCandidate,
    createClip: isEditor,
    updateClip: isEditor,
    renderClip: isEditor,
    cancelRender: isEditor,
    requestClipApproval: candidateOrEditor,
    approveClip: allow,
    requestClipChanges: allow,
  },
  Subscription: { clipChanged: seesThisClip },
  Candidate: { sources: or(ownCandidate, isEditor), clips: or(ownCandidate, isStaff) },
  ClipSource: { '*': allow },
  Clip: { '*': allow },
  ClipSegment: { '*': allow },
  ClipRender: { '*': allow },
  ClipVersion: { '*': allow },
  ClipApproval: { '*': allow },
  Excerpt: { '*': allow },
  IdentityFinding: { '*': allow },
  DeclareSourcePayload: { '*': allow },
  CreateClipPayload: { '*': allow },
  UpdateClipPayload: { '*': allow },
  RenderClipPayload: { '*': allow },
  CancelRenderPayload: { '*': allow },
  RequestClipApprovalPayload: { '*': allow },
  ApproveClipPayload: { '*': allow },
  RequestClipChangesPayload: { '*': allow },
};
