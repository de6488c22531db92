import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { candidatesOpenTo } from '../candidates/data-lock.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { UserErrorType } from '../platform/graphql/user-error.types.ts';
import { say } from '../platform/words.ts';
import { ClipSourceTimelineType, ClipSourceType } from './clip.types.ts';
import { DeclareSourceInput, DeclareSourcePayload } from './clip-payloads.types.ts';
import { ClipSource } from './clip-source.entity.ts';
import { declareSource } from './declare-source.ts';
import { sourceMediaUrl } from './media-addresses.ts';
import { timelineOf } from './timeline-of.ts';

@Resolver(() => ClipSourceType)
export class ClipSourceResolver {
  @Mutation(() => DeclareSourcePayload, { description: 'The candidate says that a video they sent is theirs; it is then checked.' })
  async declareSource(@Arg('input', () => DeclareSourceInput) { uploadId, isMine }: DeclareSourceInput, @Ctx() context: Context) {
    const source = await declareSource(context, uploadId, isMine);
    return { source, candidate: source.candidate };
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The recording of an interview it is a track of: its tracks of both sides are laid side by side by `offsetSeconds`. Null for what was sent.',
  })
  recordingId(@Root() { recordingId }: ClipSource): string | null {
    return recordingId ? toGlobalId('Recording', recordingId) : null;
  }

  @FieldResolver(() => UserErrorType, { nullable: true, description: 'Why it was refused; null when it was not.' })
  refusal(@Root() { refusal }: ClipSource, @Ctx() { viewer }: Context) {
    return refusal ? { code: 'SOURCE_REFUSED', message: say(viewer.language, `media:${refusal}`), path: null } : null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'How long it is, in seconds, counted to its end; null until checked.' })
  durationSeconds(@Root() { facts }: ClipSource): number | null {
    return facts?.duration ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Width as shown, in pixels; null until checked.' })
  width(@Root() { facts }: ClipSource): number | null {
    return facts?.width ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Height as shown, in pixels; null until checked.' })
  height(@Root() { facts }: ClipSource): number | null {
    return facts?.height ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it has sound; null until checked.' })
  hasAudio(@Root() { facts }: ClipSource): boolean | null {
    return facts?.hasAudio ?? null;
  }

  @FieldResolver(() => Float, { description: 'Its size in bytes.' })
  sizeBytes(@Root() { sizeBytes }: ClipSource): number {
    return Number(sizeBytes);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Address of a small playable copy, minutes long, for its owner and editors; under a release of voice alone its sound is drawn instead of the picture. Null until checked, and while it is made anew.',
  })
  proxyUrl(@Root() source: ClipSource, @Ctx() context: Context): Promise<string | null> | null {
    return source.proxyKey ? sourceMediaUrl(context, source, 'proxy.mp4') : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of ten of its frames side by side, likewise.' })
  stripUrl(@Root() source: ClipSource, @Ctx() context: Context): Promise<string | null> | null {
    return source.stripKey ? sourceMediaUrl(context, source, 'strip.jpg') : null;
  }

  @FieldResolver(() => ClipSourceTimelineType, {
    nullable: true,
    description: 'What a timeline shows of it, for its owner and editors; null until drawn, a moment after it is ready.',
  })
  timeline(@Root() source: ClipSource, @Ctx() context: Context): Promise<ClipSourceTimelineType | null> {
    return timelineOf(context, source);
  }
}

@Resolver(() => CandidateType)
export class CandidateClipsResolver {
  @FieldResolver(() => [ClipSourceType], { description: 'The videos they sent, newest first.' })
  sources(@Root() { id }: Candidate, @Ctx() { em, viewer }: Context): Promise<ClipSource[]> {
    const open = viewer.kind === 'staff' ? { candidate: candidatesOpenTo(viewer) } : {};
    return em.find(ClipSource, { $and: [{ candidate: id }, open] }, { orderBy: { sentAt: 'desc' } });
  }
}
