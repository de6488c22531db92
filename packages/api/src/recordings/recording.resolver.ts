import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { InterviewRoomType, RoomPayload } from '../rooms/room.types.ts';
import type { Room } from '../rooms/room-of.ts';
import { beginTrack } from './begin-track.ts';
import { changeRecording } from './change-recording.ts';
import { newestRecording, recordingsOf } from './current-recording.ts';
import { type Loss, lossesOf, lostBefore } from './losses.ts';
import { mayRecord } from './may-record.ts';
import { Recording, RecordingTrack } from './recording.entity.ts';
import {
  BeginTrackInput,
  BeginTrackPayload,
  RecordingInput,
  RecordingLossType,
  RecordingNoticeInput,
  RecordingNoticeType,
  RecordingObstacleEnum,
  RecordingStateEnum,
  RecordingTrackType,
  RecordingType,
} from './recording.types.ts';
import { noticeFor } from './recording-notice.ts';
import { covers } from './release-covers.ts';
import { noteNoticeShown, startRecording } from './start-recording.ts';
import { tracksRoot } from './tracks-root.ts';

@Resolver(() => RecordingType)
export class RecordingResolver {
  @Mutation(() => RoomPayload, { description: 'The notice stands before the candidate: registered, with the hash of its text.' })
  async noteRecordingNotice(
    @Arg('input', () => RecordingNoticeInput) { interviewId, noticeHash }: RecordingNoticeInput,
    @Ctx() context: Context,
  ) {
    return { room: await noteNoticeShown(context, interviewId, noticeHash) };
  }

  @Mutation(() => RoomPayload, {
    description: 'The candidate’s own click: both sides record from now on. Needs approved terms, a live release and the notice they read.',
  })
  async startRecording(
    @Arg('input', () => RecordingNoticeInput) { interviewId, noticeHash }: RecordingNoticeInput,
    @Ctx() context: Context,
  ) {
    return { room: await startRecording(context, interviewId, noticeHash) };
  }

  @Mutation(() => RoomPayload, { description: 'Either of the two interrupts the recording.' })
  async pauseRecording(@Arg('input', () => RecordingInput) { interviewId }: RecordingInput, @Ctx() context: Context) {
    return { room: await changeRecording(context, interviewId, 'PAUSED') };
  }

  @Mutation(() => RoomPayload, { description: 'It goes on; what the candidate paused, by the candidate alone.' })
  async resumeRecording(@Arg('input', () => RecordingInput) { interviewId }: RecordingInput, @Ctx() context: Context) {
    return { room: await changeRecording(context, interviewId, 'RUNNING') };
  }

  @Mutation(() => RoomPayload, { description: 'Either of the two ends the recording.' })
  async stopRecording(@Arg('input', () => RecordingInput) { interviewId }: RecordingInput, @Ctx() context: Context) {
    return { room: await changeRecording(context, interviewId, 'STOPPED') };
  }

  @Mutation(() => BeginTrackPayload, {
    description: 'A browser tells of what it has begun to record, and learns where to send it; within two weeks of the recording’s end.',
  })
  async beginTrack(@Arg('input', () => BeginTrackInput) { recordingId, ...take }: BeginTrackInput, @Ctx() context: Context) {
    const track = await beginTrack(context, { ...take, recordingId: idOf('Recording', recordingId) });
    return { track, uploadUrl: `${tracksRoot}/${track.uploadId}` };
  }

  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: Recording): string {
    return toGlobalId('Recording', id);
  }

  @FieldResolver(() => RecordingStateEnum, {
    description: 'Where it stands; over from the instant at which the candidate’s release no longer covers it.',
  })
  async state(@Root() recording: Recording, @Ctx() { em, now }: Context): Promise<string> {
    const { state, interview } = recording;
    if (state === 'STOPPED') return state;
    const { candidate } = await em.findOneOrFail(Interview, { id: interview.id });
    return covers(await imageReleaseOf(em, candidate.id, now), recording) ? state : 'STOPPED';
  }

  @FieldResolver(() => [RecordingTrackType], { description: 'What both sides recorded, in order.' })
  tracks(@Root() { id }: Recording, @Ctx() { em }: Context): Promise<RecordingTrack[]> {
    return em.find(RecordingTrack, { recording: id }, { orderBy: { startedAt: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => [RecordingLossType], {
    description:
      'What is missing of either side while it ran, as far as is known: before a track, between two, after the last. What is still on its way is not, and a pause is no loss.',
  })
  losses(@Root() recording: Recording, @Ctx() { em }: Context): Promise<Loss[]> {
    return lossesOf(em, recording);
  }
}

@Resolver(() => RecordingTrackType)
export class RecordingTrackResolver {
  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: RecordingTrack): string {
    return toGlobalId('RecordingTrack', id);
  }

  @FieldResolver(() => Float, { description: 'Where in the recording it begins, in seconds, on the clock of both sides.' })
  async offsetSeconds(@Root() { recording, startedAt }: RecordingTrack, @Ctx() { em }: Context): Promise<number> {
    const { zero } = await em.findOneOrFail(Recording, { id: recording.id });
    return (startedAt - zero) / 1000;
  }

  @FieldResolver(() => Float, {
    description: 'How many seconds are missing just before it, as far as is known, where nobody had paused; else 0.',
    deprecationReason: 'Ask `Recording.losses`, which says what is missing after the last track too. 2026-11-23.',
  })
  lostBeforeSeconds(@Root() track: RecordingTrack, @Ctx() { em }: Context): Promise<number> {
    return lostBefore(em, track);
  }

  @FieldResolver(() => Float, { description: 'How many bytes have arrived.' })
  arrivedBytes(@Root() { uploadId, sizeBytes }: RecordingTrack, @Ctx() { services }: Context): number {
    return Number(sizeBytes ?? services.media.tracks.get(uploadId)?.offset ?? 0);
  }
}

@Resolver(() => InterviewRoomType)
export class RoomRecordingResolver {
  @FieldResolver(() => RecordingType, { nullable: true, description: 'The newest recording; null where none was begun.' })
  recording(@Root() { interview }: Room, @Ctx() { em }: Context): Promise<Recording | null> {
    return newestRecording(em, interview.id);
  }

  @FieldResolver(() => [RecordingType], { description: 'Every recording of it, the newest first.' })
  recordings(@Root() { interview }: Room, @Ctx() { em }: Context): Promise<Recording[]> {
    return recordingsOf(em, interview.id);
  }

  @FieldResolver(() => RecordingNoticeType, {
    nullable: true,
    description: 'What the candidate is told before they let themselves be recorded; null where nothing can be.',
  })
  async recordingNotice(@Root() { interview }: Room, @Ctx() { em, viewer, now }: Context) {
    const { covers: covered } = await mayRecord(em, interview, now);
    return covered ? noticeFor(viewer.language, covered) : null;
  }

  @FieldResolver(() => RecordingObstacleEnum, { nullable: true, description: 'Why nothing can be recorded; null where it can.' })
  async recordingObstacle(@Root() { interview }: Room, @Ctx() { em, now }: Context): Promise<string | null> {
    return (await mayRecord(em, interview, now)).obstacle;
  }
}
