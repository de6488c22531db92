import type { Em } from '../platform/orm/orm.ts';
import { Recording } from './recording.entity.ts';

/** Every recording of an interview, the newest first. */
export const recordingsOf = (em: Em, interviewId: string): Promise<Recording[]> =>
  em.find(Recording, { interview: interviewId }, { orderBy: { startedAt: 'desc', id: 'desc' } });

/** The newest recording of an interview, running or not; null where none was begun. */
export const newestRecording = (em: Em, interviewId: string): Promise<Recording | null> =>
  em.findOne(Recording, { interview: interviewId }, { orderBy: { startedAt: 'desc', id: 'desc' } });
