import type { Em } from '../platform/orm/orm.ts';
import { ImageRelease } from './image-release.entity.ts';
import { holding } from './release-holds.ts';

/** The release a candidate's image and voice are shown under at an instant; null when there is none, and then nothing is shown. */
export const imageReleaseOf = (em: Em, candidateId: string, on: Date): Promise<ImageRelease | null> =>
  em.findOne(ImageRelease, { candidate: candidateId, ...holding(on) }, { orderBy: { startsAt: 'desc' } });
