import { allow, or } from 'graphql-shield';
import type { Context } from '../authorization/context.ts';
import { argumentRule, isAdministrator, isCandidate, isEditor, isPerson, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { candidateOrEditor } from './candidate-or-editor.ts';
import { clipNode } from './clip-nodes.ts';

const seesThisClip = argumentRule<{ clipId: string }>(
  'their own clip, or staff',
  async ({ clipId }, context: Context) => (await clipNode(idOf('Clip', clipId), context)) !== null,
);

export const clipRules: Rules = {
  Query: { clip: allow, clipApproval: allow, clipLengthCap: isStaff },
  Mutation: {
    declareSource: isCandidate,
    createClip: isEditor,
    updateClip: isEditor,
    updateClipCaptions: isEditor,
    dealWithRemark: isEditor,
    renderClip: isEditor,
    cancelRender: isEditor,
    setClipLengthCap: isAdministrator,
    requestClipApproval: candidateOrEditor,
    approveClip: isPerson,
    requestClipChanges: isPerson,
  },
  Subscription: { clipChanged: seesThisClip },
  Candidate: { sources: or(ownCandidate, isEditor), clips: or(ownCandidate, isStaff) },
  ClipSource: { '*': allow },
  ClipSourceTimeline: { '*': allow },
  Clip: { '*': allow },
  ClipSegment: { '*': allow },
  ClipRender: { '*': allow },
  ClipVersion: { '*': allow },
  CaptionCue: { '*': allow },
  ClipRemark: { '*': allow },
  ClipApproval: { '*': allow },
  Excerpt: { '*': allow },
  IdentityFinding: { '*': allow },
  DeclareSourcePayload: { '*': allow },
  CreateClipPayload: { '*': allow },
  UpdateClipPayload: { '*': allow },
  UpdateClipCaptionsPayload: { '*': allow },
  DealWithRemarkPayload: { '*': allow },
  RenderClipPayload: { '*': allow },
  CancelRenderPayload: { '*': allow },
  SetClipLengthCapPayload: { '*': allow },
  RequestClipApprovalPayload: { '*': allow },
  ApproveClipPayload: { '*': allow },
  RequestClipChangesPayload: { '*': allow },
};
