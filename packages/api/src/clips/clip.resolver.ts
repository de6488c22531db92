import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { say } from '../platform/words.ts';
import { approveClip, requestClipChanges } from './answer-approval.ts';
import { Clip, type Segment } from './clip.entity.ts';
import { ClipApprovalType, ClipRenderType, ClipSegmentType, ClipType, ClipVersionType, IdentityFindingType } from './clip.types.ts';
import { isOwn, worksOnClips } from './clip-access.ts';
import { durationOf } from './clip-duration.ts';
import { findingsOf } from './clip-findings.ts';
import { isEditable, mayBecome } from './clip-life.ts';
import { clipNode } from './clip-nodes.ts';
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
  UpdateClipInput,
  UpdateClipPayload,
} from './clip-payloads.types.ts';
import { ClipRender } from './clip-render.entity.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { createClip, updateClip } from './edit-clip.ts';
import { knownIdentityOf } from './known-identity.ts';
import { newestVersion } from './newest-version.ts';
import { findQuestion } from './open-question.ts';
import { personalCopy, personalCopyPath } from './personal-copy.ts';
import { cancelRender, renderClip } from './render-clip.ts';
import { requestClipApproval } from './request-approval.ts';
import { usedBy } from './used-of-person.ts';

@Resolver(() => ClipType)
export class ClipResolver {
  @Query(() => ClipType, { nullable: true, description: 'A clip, for its candidate and the staff; null for anyone else.' })
  clip(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return clipNode(idOf('Clip', id), context);
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

  @FieldResolver(() => [ClipSegmentType], { description: 'Its passages, in order.' })
  async segments(@Root() { segments }: Clip, @Ctx() { em }: Context) {
    const sources = await em.find(ClipSource, { id: { $in: segments.map(({ sourceId }) => sourceId) } });
    return segments.flatMap(({ sourceId, start, end }) => {
      const source = sources.find(({ id }) => id === sourceId);
      return source ? [{ source, startSeconds: start, endSeconds: end }] : [];
    });
  }

  @FieldResolver(() => Float, { description: 'How long its passages are together, in seconds.' })
  durationSeconds(@Root() { segments }: Clip): number {
    return durationOf(segments);
  }

  @FieldResolver(() => Float, { description: 'Which second of it the poster shows.' })
  posterAtSeconds(@Root() { posterAt }: Clip): number {
    return posterAt;
  }

  @FieldResolver(() => Int, { description: 'How long it may be, in seconds.' })
  maximumSeconds(): number {
    return limits.clipSeconds;
  }

  @FieldResolver(() => [IdentityFindingType], { description: 'What in its title and description may say who the person is.' })
  async findings(@Root() clip: Clip, @Ctx() { em, viewer }: Context) {
    return findingsOf(clip, await knownIdentityOf(em, clip.candidate)).map((finding) => ({
      ...finding,
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
  viewerCanEdit(@Root() { state }: Clip, @Ctx() { viewer }: Context): boolean {
    return worksOnClips(viewer) && isEditable(state);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask for its montage now.' })
  viewerCanRender(@Root() { state, segments, title }: Clip, @Ctx() { viewer }: Context): boolean {
    return worksOnClips(viewer) && mayBecome(state, 'RENDERING') && segments.length > 0 && title !== '';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have the approval mail sent now.' })
  viewerCanRequestApproval(@Root() clip: Clip, @Ctx() { viewer }: Context): boolean {
    return (worksOnClips(viewer) || isOwn(clip, viewer)) && mayBecome(clip.state, 'AWAITING_APPROVAL');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the one whose answer is waited for, by the link of their mail.' })
  viewerCanApprove(@Root() clip: Clip, @Ctx() { viewer }: Context): boolean {
    return isOwn(clip, viewer) && clip.state === 'AWAITING_APPROVAL';
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
    const segments: Segment[] | undefined = input.segments?.map(({ sourceId, startSeconds, endSeconds }) => ({
      sourceId: idOf('ClipSource', sourceId),
      start: startSeconds,
      end: endSeconds,
    }));
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

  @Subscription(() => ClipType, {
    subscribe: changesOf('clip-changed', ({ clipId }: { clipId: string }) => idOf('Clip', clipId)),
    description: 'A clip, at each change of it.',
  })
  clipChanged(@Arg('clipId', () => ID, { description: 'Which clip.' }) clipId: string, @Ctx() { em }: Context): Promise<Clip> {
    return em.findOneOrFail(Clip, { id: idOf('Clip', clipId) });
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
    @Arg('input', () => RequestClipChangesInput) { token, comment, atSeconds }: RequestClipChangesInput,
    @Ctx() context: Context,
  ) {
    return { version: await requestClipChanges(context, { link: token }, comment, atSeconds) };
  }
}
