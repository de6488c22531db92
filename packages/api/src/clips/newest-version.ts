import type { Em } from '../platform/orm/orm.ts';
import type { Clip } from './clip.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';

export const newestVersion = (em: Em, clip: Clip): Promise<ClipVersion | null> =>
  em.findOne(ClipVersion, { clip }, { orderBy: { number: 'desc' } });
