import { Arg, Ctx, FieldResolver, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { areDataLocked } from '../candidates/data-lock.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { ClipType } from '../clips/clip.types.ts';
import { isOwn, worksOnClips } from '../clips/clip-access.ts';
import { lacksCaptions } from '../clips/clip-captions.ts';
import { mayBecome } from '../clips/clip-life.ts';
import { ClipInput, ClipPayload, WithdrawClipInput, WithdrawClipPayload } from '../clips/clip-payloads.types.ts';
import { newestVersion } from '../clips/newest-version.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { publishClip, takeClipBack } from './publish-clip.ts';

@InputType('PublishClipInput')
export class PublishClipInput extends ClipInput {}

@ObjectType('PublishClipPayload')
export class PublishClipPayload extends ClipPayload {}

@Resolver(() => ClipType)
export class PublishClipResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put it on the profile now.' })
  async viewerCanPublish(@Root() clip: Clip, @Ctx() { em, viewer }: Context): Promise<boolean> {
    const mayPublish = (worksOnClips(viewer) || isOwn(clip, viewer)) && mayBecome(clip.state, 'PUBLISHED');
    if (!mayPublish || (await areDataLocked(em, clip.candidate.id))) return false;
    const version = await newestVersion(em, clip);
    return version !== null && !(await lacksCaptions(em, version));
  }

  @Mutation(() => PublishClipPayload, {
    description: 'Puts the approved version on the candidate’s profile, in the place of the clip before.',
  })
  async publishClip(@Arg('input', () => PublishClipInput) { clipId }: PublishClipInput, @Ctx() context: Context) {
    return { clip: await publishClip(context, idOf('Clip', clipId)) };
  }

  @Mutation(() => WithdrawClipPayload, { description: 'Takes a clip back, at once and everywhere.' })
  async withdrawClip(@Arg('input', () => WithdrawClipInput) { clipId, reason }: WithdrawClipInput, @Ctx() context: Context) {
    return { clip: await takeClipBack(context, idOf('Clip', clipId), reason) };
  }
}
