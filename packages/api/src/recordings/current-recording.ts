import type { Em } from '../platform/orm/orm.ts';
import { Recording } from './recording.entity.ts';

/** The newest recording of an interview, running or not; null where none was begun. */
export const newestRecording = (em: Em, interviewId: string): Promise<Recording | null> =>
  em.findOne(Recording, { interview: interviewId }, { orderBy: { startedAt: 'desc', id: 'desc' } });
