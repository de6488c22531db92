import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClipSource, SourceOrigin } from '../src/clips/clip-source.entity.ts';
import { fileSource } from '../src/clips/file-source.ts';
import { OffTopicPassage } from '../src/clips/off-topic-passage.entity.ts';
import { AskedQuestion } from '../src/interviewer-desk/desk.entity.ts';
import { Interview } from '../src/interviews/interview.entity.ts';
import { idOf } from '../src/platform/graphql/global-id.ts';
import { newId } from '../src/platform/ids.ts';
import { sha256OfFile } from '../src/platform/media/file-hash.ts';
import { makeSampleVideo } from '../src/platform/media/sample-video.ts';
import { mediaKey } from '../src/platform/media/store.ts';
import type { Services } from '../src/platform/services.ts';

export type RecordedInterview = {
  seconds: number;
  /** Filmed already: the file of each side, and from which second of the recording it was. */
  filmed?: Record<'candidate' | 'interviewer', { path: string; offsetSeconds: number }>;
  /** Asked at these seconds of the recording. */
  questions?: readonly { text: string; atSeconds: number }[];
  offTopic?: readonly { startSeconds: number; endSeconds: number }[];
};

const sides: readonly { origin: SourceOrigin; offsetSeconds: number; background: string; clothes: string; voice: number }[] = [
  { origin: 'INTERVIEW_CANDIDATE', offsetSeconds: 0.4, background: '#dfe6e4', clothes: '#2f5d62', voice: 118 },
  { origin: 'INTERVIEW_INTERVIEWER', offsetSeconds: 0, background: '#efe6dc', clothes: '#7a3b4a', voice: 196 },
];

/** The two tracks of an interview, filed as sources the way a recording's are once it is whole; checked when the jobs have run. */
export const fileInterview = async (
  { orm, media, settings, clock }: Services,
  interviewId: string,
  { seconds, filmed, questions = [], offTopic = [] }: RecordedInterview,
): Promise<void> => {
  const recordingId = randomUUID();
  const interview = await orm.em.fork().findOneOrFail(Interview, { id: idOf('Interview', interviewId) }, { populate: ['candidate'] });
  const { candidate } = interview;
  const tracks: Pick<ClipSource, 'origin' | 'offsetSeconds' | 'uploadId' | 'sha256' | 'sizeBytes' | 'storeKey'>[] = [];
  for (const { origin, offsetSeconds: ownOffset, ...look } of sides) {
    const side = filmed?.[origin === 'INTERVIEW_CANDIDATE' ? 'candidate' : 'interviewer'];
    const { path, offsetSeconds } = side ?? { path: join(settings.dataDir, `${randomUUID()}.mp4`), offsetSeconds: ownOffset };
    if (!side) await makeSampleVideo(media.engine, { path, seconds, width: 640, height: 360, drawnSeconds: 1, numbered: true, ...look });
    const [sha256, uploadId] = [await sha256OfFile(path), randomUUID()];
    const storeKey = mediaKey(uploadId, sha256);
    await media.sources.put(path, storeKey);
    tracks.push({ origin, offsetSeconds, uploadId, sha256, sizeBytes: BigInt((await stat(path)).size), storeKey });
  }
  await orm.em.fork().transactional(async (tx) => {
    const now = clock.now();
    for (const { offsetSeconds, storeKey, ...track } of tracks)
      await fileSource(tx, { ...track, candidate, recordingId, sentAt: now, storeKey: storeKey ?? '', offsetSeconds: offsetSeconds ?? 0 });
    for (const question of questions) tx.create(AskedQuestion, { id: newId(), interview, askedAt: now, recordingId, ...question });
    for (const passage of offTopic) tx.create(OffTopicPassage, { id: newId(), candidate, recordingId, markedAt: now, ...passage });
    await tx.flush();
  });
};
