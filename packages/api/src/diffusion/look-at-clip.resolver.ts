import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Clip } from '../clips/clip.entity.ts';
import { ClipType } from '../clips/clip.types.ts';
import { clipsSeenBy } from '../clips/clip-access.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { clipLookedAt, keepLooksAtClips } from './look-at-clip.ts';

/** The ways to a clip as staff work on it: here, and not beside the clips, because whoever looks may leave a trace on the profile where it stands. */
@Resolver(() => ClipType)
export class LookAtClipResolver {
  @Query(() => ClipType, { nullable: true, description: 'A clip, for its candidate and the staff; null for anyone else.' })
  clip(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return clipLookedAt(idOf('Clip', id), context);
  }

  @Subscription(() => ClipType, {
    subscribe: changesOf('clip-changed', ({ clipId }: { clipId: string }) => idOf('Clip', clipId)),
    description: 'A clip, at each change of it.',
  })
  async clipChanged(@Arg('clipId', () => ID, { description: 'Which clip.' }) clipId: string, @Ctx() context: Context): Promise<Clip> {
    const clip = await context.em.findOneOrFail(Clip, { id: idOf('Clip', clipId) });
    await keepLooksAtClips(context, [clip]);
    return clip;
  }
}

@Resolver(() => CandidateType)
export class LookAtClipsResolver {
  @FieldResolver(() => [ClipType], { description: 'Their clips, newest first.' })
  async clips(@Root() { id }: Candidate, @Ctx() context: Context): Promise<readonly Clip[]> {
    const { em, viewer } = context;
    return keepLooksAtClips(
      context,
      await em.find(Clip, { $and: [{ candidate: id }, clipsSeenBy(viewer)] }, { orderBy: { createdAt: 'desc' } }),
    );
  }
}
