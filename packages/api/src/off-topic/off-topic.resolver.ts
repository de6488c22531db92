import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Resolver, Root } from 'type-graphql';
import { badInput } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { ClipSourceType, ClipType } from '../clips/clip.types.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { marksIn, placeIn } from '../clips/off-topic.ts';
import { OffTopicPassage } from '../clips/off-topic-passage.entity.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import { InterviewType } from '../interviews/interview.types.ts';
import { systemClock } from '../platform/clock.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { Recording } from '../recordings/recording.entity.ts';
import { RecordingType } from '../recordings/recording.types.ts';
import { lengthOf } from '../recordings/recording-length.ts';
import { clipsHolding, type MarkedIn, markedInOf, markOffTopic, unmarkOffTopic } from './mark-off-topic.ts';
import { MarkOffTopicInput, OffTopicPassageType, OffTopicPayload, SourcePassageType, UnmarkOffTopicInput } from './off-topic.types.ts';

const answer = async (markedIn: MarkedIn, { em, viewer }: Context) => ({
  ...('sourceId' in markedIn
    ? { source: await em.findOneOrFail(ClipSource, { id: markedIn.sourceId }) }
    : { recording: await em.findOneOrFail(Recording, { id: markedIn.recordingId }) }),
  clips: viewer.kind === 'candidate' ? await clipsHolding(em, viewer.candidateId) : [],
});

const markedIn = ({ recordingId, sourceId }: MarkOffTopicInput): MarkedIn => {
  if (recordingId != null && sourceId == null) return { recordingId: idOf('Recording', recordingId) };
  if (sourceId != null && recordingId == null) return { sourceId: idOf('ClipSource', sourceId) };
  throw badInput('Give recordingId or sourceId, one of them');
};

@Resolver(() => OffTopicPassageType)
export class OffTopicResolver {
  @Mutation(() => OffTopicPayload, {
    description:
      'The candidate marks a passage of their interview, or of a video they sent, off-topic: no edit, montage, approval or publication takes it in any more. What was approved before stays so until they take it back.',
  })
  async markOffTopic(@Arg('input', () => MarkOffTopicInput) input: MarkOffTopicInput, @Ctx() context: Context) {
    const { startSeconds, endSeconds } = input;
    const passage = await markOffTopic(context, { markedIn: markedIn(input), startSeconds, endSeconds });
    return answer(markedInOf(passage), context);
  }

  @Mutation(() => OffTopicPayload, { description: 'The candidate takes such a mark back; nobody else can.' })
  async unmarkOffTopic(@Arg('input', () => UnmarkOffTopicInput) { passageId }: UnmarkOffTopicInput, @Ctx() context: Context) {
    return answer(await unmarkOffTopic(context, idOf('OffTopicPassage', passageId)), context);
  }

  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: OffTopicPassage): string {
    return toGlobalId('OffTopicPassage', id);
  }
}

@Resolver(() => RecordingType)
export class RecordingPassagesResolver {
  @FieldResolver(() => Float, {
    description: 'Its first instant, in milliseconds of `trackClock`: places in it, in seconds, are counted from there.',
  })
  beganAt(@Root() { zero }: Recording): number {
    return zero;
  }

  @FieldResolver(() => Float, { description: 'How long it is so far, pauses included, in seconds.' })
  lengthSeconds(@Root() recording: Recording): number {
    return lengthOf(recording, systemClock.now());
  }

  @FieldResolver(() => [OffTopicPassageType], { description: 'What its candidate marked off-topic, in order.' })
  offTopicPassages(@Root() { id }: Recording, @Ctx() { em }: Context): Promise<OffTopicPassage[]> {
    return em.find(OffTopicPassage, { recordingId: id }, { orderBy: { startSeconds: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => [ClipSourceType], {
    description:
      'What the candidate’s own browser recorded, once checked, for the candidate themself to listen to; empty for anybody else.',
  })
  ownSources(@Root() { id }: Recording, @Ctx() { em, viewer }: Context): Promise<ClipSource[]> {
    const candidate = viewer.kind === 'candidate' ? viewer.candidateId : '00000000-0000-0000-0000-000000000000';
    return em.find(
      ClipSource,
      { recordingId: id, candidate, origin: 'INTERVIEW_CANDIDATE', state: 'READY' },
      { orderBy: { offsetSeconds: 'asc', id: 'asc' } },
    );
  }
}

@Resolver(() => InterviewType)
export class InterviewRecordingsResolver {
  @FieldResolver(() => [RecordingType], { description: 'Its recordings, in order; what they hold has no public address.' })
  recordings(@Root() { id }: Interview, @Ctx() { em }: Context): Promise<Recording[]> {
    return em.find(Recording, { interview: id }, { orderBy: { startedAt: 'asc', id: 'asc' } });
  }
}

@Resolver(() => ClipSourceType)
export class SourcePassagesResolver {
  @FieldResolver(() => [SourcePassageType], { description: 'Where in it lies what its candidate marked off-topic: not to be cut.' })
  async offTopicPassages(@Root() source: ClipSource, @Ctx() { em }: Context) {
    return (await marksIn(em, [source])).flatMap((passage) => {
      const place = placeIn(source, source.facts?.duration ?? 0, passage);
      return place ? [{ startSeconds: place.start, endSeconds: place.end }] : [];
    });
  }

  @FieldResolver(() => [OffTopicPassageType], {
    description: 'The marks its candidate made in it, of a video that was sent; those of an interview stand on its recording. In order.',
  })
  offTopicMarks(@Root() { id, origin }: ClipSource, @Ctx() { em }: Context): Promise<OffTopicPassage[]> | [] {
    return origin === 'SENT' ? em.find(OffTopicPassage, { sourceId: id }, { orderBy: { startSeconds: 'asc', id: 'asc' } }) : [];
  }
}

@Resolver(() => CandidateType)
export class CandidateOffTopicResolver {
  @FieldResolver(() => [ClipType], {
    description: 'Their clips that wait for an answer, are approved or published, and show something they have marked off-topic.',
  })
  clipsWithOffTopic(@Root() { id }: Candidate, @Ctx() { em }: Context): Promise<Clip[]> {
    return clipsHolding(em, id);
  }
}
