import { Arg, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { areDataLocked } from '../candidates/data-lock.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { say } from '../platform/words.ts';
import { hasTermsOf } from '../terms/current-terms.ts';
import { approveClip, requestClipChanges } from './answer-approval.ts';
import type { Clip } from './clip.entity.ts';
import { ClipApprovalType, ClipRenderType, ClipSegmentType, ClipType, ClipVersionType, IdentityFindingType } from './clip.types.ts';
import { isOwn, worksOnClips } from './clip-access.ts';
import { lacksCaptions } from './clip-captions.ts';
import { durationOf } from './clip-duration.ts';
import { findingsOf } from './clip-findings.ts';
import { clipSecondsAllowed, setClipLengthCap } from './clip-length-cap.ts';
import { isEditable, mayBecome } from './clip-life.ts';
import {
  ApproveClipInput,
  ApproveClipPayload,
  CancelRenderInput,
  CancelRenderPayload,
  CreateClipInput,
  CreateClipPayload,
  RenderClipInput,
  RenderClipPayload,
  RequestClipApprovalInput,
  RequestClipApprovalPayload,
  RequestClipChangesInput,
  RequestClipChangesPayload,
  SetClipLengthCapInput,
  SetClipLengthCapPayload,
  UpdateClipInput,
  UpdateClipPayload,
} from './clip-payloads.types.ts';
import { ClipRender } from './clip-render.entity.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { createClip, updateClip } from './edit-clip.ts';
import { knownIdentityOf } from './known-identity.ts';
import { newestVersion } from './newest-version.ts';
import { findQuestion } from './open-question.ts';
import { personalCopy, personalCopyPath } from './personal-copy.ts';
import { cancelRender, renderClip } from './render-clip.ts';
import { requestClipApproval } from './request-approval.ts';
import { seenSegment, wantedSegment } from './seen-segment.ts';
import { usedBy } from './used-of-person.ts';

@Resolver(() => ClipType)
export class ClipResolver {
  @Query(() => Int, { description: 'How long a clip may be now, in seconds, as an administrator set it.' })
  clipLengthCap(@Ctx() { em }: Context): Promise<number> {
    return clipSecondsAllowed(em);
  }

  @Mutation(() => SetClipLengthCapPayload, {
    description: 'Sets how long a clip may be: for what is cut and rendered from now on. What was rendered stays.',
  })
  async setClipLengthCap(@Arg('input', () => SetClipLengthCapInput) { seconds }: SetClipLengthCapInput, @Ctx() context: Context) {
    return { seconds: await setClipLengthCap(context, seconds) };
  }

  @FieldResolver(() => CandidateType, { description: 'Whose clip.' })
  candidate(@Root() { candidate }: Clip, @Ctx() { em }: Context): Promise<Candidate> {
    return em.findOneOrFail(Candidate, candidate.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where its candidate takes their personal copy of what they approved last, also once the release is over; null before an approval, and for anyone else: clips are not offered for download.',
  })
  async copyUrl(@Root() { id }: Clip, @Ctx() { em, viewer, services }: Context): Promise<string | null> {
    return (await personalCopy(em, id, viewer)) ? `${services.settings.origin}${personalCopyPath(toGlobalId('Clip', id))}` : null;
  }

  @FieldResolver(() => [ClipSegmentType], { description: 'Its passages and cards, in order.' })
  async segments(@Root() { segments }: Clip, @Ctx() { em }: Context) {
    const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(segments) } });
    return segments.flatMap((segment) => seenSegment(segment, sources) ?? []);
  }

  @FieldResolver(() => Float, { description: 'How long its passages and cards are together, in seconds.' })
  durationSeconds(@Root() { segments }: Clip): number {
    return durationOf(segments);
  }

  @FieldResolver(() => Float, { description: 'Which second of it the poster shows.' })
  posterAtSeconds(@Root() { posterAt }: Clip): number {
    return posterAt;
  }

  @FieldResolver(() => Int, { description: 'How long it may be, in seconds.' })
  maximumSeconds(@Ctx() { em }: Context): Promise<number> {
    return clipSecondsAllowed(em);
  }

  @FieldResolver(() => [IdentityFindingType], {
    description: 'What in its title, description, cards and captions may say who the person is.',
  })
  async findings(@Root() clip: Clip, @Ctx() { em, viewer }: Context) {
    return findingsOf(clip, await knownIdentityOf(em, clip.candidate)).map((finding) => ({
      ...finding,
      segment: finding.field === 'card' ? finding.segment : null,
      cue: finding.field === 'captions' ? finding.cue : null,
      severity: finding.severity === 'block' ? 'BLOCK' : 'WARNING',
      message: say(viewer.language, `identity:why.${finding.reason}`, {
        excerpt: finding.excerpt,
        known: finding.known ?? finding.excerpt,
      }),
    }));
  }

  @FieldResolver(() => ClipRenderType, { nullable: true, description: 'The running montage, or the last one; null if none was asked for.' })
  render(@Root() clip: Clip, @Ctx() { em }: Context): Promise<ClipRender | null> {
    return em.findOne(ClipRender, { clip }, { orderBy: { id: 'desc' }, refresh: true });
  }

  @FieldResolver(() => ClipVersionType, { nullable: true, description: 'The newest version; null before the first render.' })
  version(@Root() clip: Clip, @Ctx() { em }: Context): Promise<ClipVersion | null> {
    return newestVersion(em, clip);
  }

  @FieldResolver(() => [ClipVersionType], { description: 'Every version, newest first.' })
  versions(@Root() clip: Clip, @Ctx() { em }: Context): Promise<ClipVersion[]> {
    return em.find(ClipVersion, { clip }, { orderBy: { number: 'desc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it now.' })
  async viewerCanEdit(@Root() { state, candidate }: Clip, @Ctx() { em, viewer }: Context): Promise<boolean> {
    return worksOnClips(viewer) && isEditable(state) && !(await areDataLocked(em, candidate.id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask for its montage now.' })
  async viewerCanRender(@Root() { state, segments, title, candidate }: Clip, @Ctx() { em, viewer }: Context): Promise<boolean> {
    const isReady = mayBecome(state, 'RENDERING') && segments.length > 0 && title !== '';
    return worksOnClips(viewer) && isReady && !(await areDataLocked(em, candidate.id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have the approval mail sent now.' })
  async viewerCanRequestApproval(@Root() clip: Clip, @Ctx() { em, viewer, now }: Context): Promise<boolean> {
    if (!(worksOnClips(viewer) || isOwn(clip, viewer)) || !mayBecome(clip.state, 'AWAITING_APPROVAL')) return false;
    if (await areDataLocked(em, clip.candidate.id)) return false;
    const version = await newestVersion(em, clip);
    if (!version || (await lacksCaptions(em, version))) return false;
    return hasTermsOf(em, clip.candidate.id, version.approvalRequestedAt ?? now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the one whose answer is waited for, by the link of their mail.' })
  async viewerCanApprove(@Root() clip: Clip, @Ctx() { em, viewer }: Context): Promise<boolean> {
    return isOwn(clip, viewer) && clip.state === 'AWAITING_APPROVAL' && !(await areDataLocked(em, clip.candidate.id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  viewerCanWithdraw(@Root() clip: Clip, @Ctx() { viewer }: Context): boolean {
    return (worksOnClips(viewer) || isOwn(clip, viewer)) && (clip.state === 'RENDERING' || mayBecome(clip.state, 'WITHDRAWN'));
  }

  @Mutation(() => CreateClipPayload, { description: 'Begins a clip for a candidate.' })
  async createClip(
    @Arg('input', () => CreateClipInput) { candidateId, language, title, description }: CreateClipInput,
    @Ctx() context: Context,
  ) {
    return { clip: await createClip(context, idOf('Candidate', candidateId), language ?? undefined, { title, description }) };
  }

  @Mutation(() => UpdateClipPayload, {
    description: 'Changes a clip: title, description, passages, poster. Refused when the words say who it is.',
  })
  async updateClip(@Arg('input', () => UpdateClipInput) input: UpdateClipInput, @Ctx() context: Context) {
    const segments = input.segments?.map(wantedSegment);
    const { title, description, posterAtSeconds } = input;
    return {
      clip: await updateClip(context, idOf('Clip', input.clipId), input.revision, {
        title,
        description,
        segments,
        posterAt: posterAtSeconds,
      }),
    };
  }

  @Mutation(() => RenderClipPayload, { description: 'Asks for the montage of the clip as it stands.' })
  async renderClip(@Arg('input', () => RenderClipInput) { clipId, revision }: RenderClipInput, @Ctx() context: Context) {
    return { clip: await renderClip(context, idOf('Clip', clipId), revision) };
  }

  @Mutation(() => CancelRenderPayload, { description: 'Stops a running montage.' })
  async cancelRender(@Arg('input', () => CancelRenderInput) { clipId }: CancelRenderInput, @Ctx() context: Context) {
    return { clip: await cancelRender(context, idOf('Clip', clipId)) };
  }

  @Mutation(() => RequestClipApprovalPayload, { description: 'Sends the candidate the mail by which they approve the newest version.' })
  async requestClipApproval(@Arg('input', () => RequestClipApprovalInput) { clipId }: RequestClipApprovalInput, @Ctx() context: Context) {
    return { clip: await requestClipApproval(context, idOf('Clip', clipId)) };
  }
}

@Resolver(() => ClipApprovalType)
export class ClipApprovalResolver {
  @Query(() => ClipApprovalType, {
    nullable: true,
    description: 'What an approval mail’s link is about; null for an unknown, answered or expired link alike. Reading it decides nothing.',
  })
  async clipApproval(
    @Arg('token', () => String, { description: 'The token of the mail’s link.' }) token: string,
    @Ctx() { em, now }: Context,
  ) {
    const question = await findQuestion(em, { link: token }, now);
    if (!question) return null;
    const { version, expiresAt } = question;
    const { clip } = version;
    const newest = await newestVersion(em, clip);
    const account = await em.findOneOrFail(Account, clip.candidate.account.id);
    const release = await imageReleaseOf(em, clip.candidate.id, now);
    return {
      version,
      clip: newest?.id === version.id && clip.state === 'AWAITING_APPROVAL' ? 'PENDING' : 'SUPERSEDED',
      candidateFirstName: account.firstName,
      expiresAt,
      releaseExpiresAt: release && covers(release, usedBy(version)) ? release.expiresAt : null,
    };
  }

  @Mutation(() => ApproveClipPayload, {
    description: 'The candidate’s approval of the version their mail is about, with the choice of diffusion.',
  })
  async approveClip(@Arg('input', () => ApproveClipInput) { token, diffusion, excerpt }: ApproveClipInput, @Ctx() context: Context) {
    const part = excerpt ? { start: excerpt.startSeconds, end: excerpt.endSeconds } : null;
    const by = { how: 'link of the mail, then an explicit button', from: context.exchange.address };
    return { version: await approveClip(context, { link: token }, { diffusion: diffusion ?? null, excerpt: part }, by) };
  }

  @Mutation(() => RequestClipChangesPayload, { description: 'The candidate’s no to a version, with what to change.' })
  async requestClipChanges(
    @Arg('input', () => RequestClipChangesInput) { token, comment, atSeconds, remarks }: RequestClipChangesInput,
    @Ctx() context: Context,
  ) {
    const placed = remarks?.map(({ text, atSeconds: at }) => ({ text, at })) ?? [];
    return { version: await requestClipChanges(context, { link: token }, comment, atSeconds, placed) };
  }
}
