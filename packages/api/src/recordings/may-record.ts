import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import type { Covers } from './recording-notice.ts';

/** Why nothing can be recorded (I2). */
export type RecordingObstacle = 'TERMS' | 'RELEASE';

export type MayRecord = { covers: Covers; obstacle: null } | { covers: null; obstacle: RecordingObstacle };

/** What may be recorded of the candidate of an interview at an instant: nothing without approved terms and a live release, the voice alone where the image was refused. */
export const mayRecord = async (em: Em, { candidate }: Pick<Interview, 'candidate'>, now: Date): Promise<MayRecord> => {
  if (!(await currentAcceptance(em, candidate.id))) return { covers: null, obstacle: 'TERMS' };
  const release: ImageRelease | null = await imageReleaseOf(em, candidate.id, now);
  return release ? { covers: { image: release.image, voice: release.voice }, obstacle: null } : { covers: null, obstacle: 'RELEASE' };
};
