import type { MediaLoader } from '../authorization/media-loader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { ClipVersion } from '../clips/clip-version.entity.ts';
import { approvedFiles } from '../clips/served-files.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { holdsSql, standsSql } from './clip-is-served.ts';
import type { ProfileElement } from './profile-elements.ts';
import { showsElement, visibleSql } from './visibility.ts';

/** What serving a clip turns on and needs, in one row. Instants are text. */
type Row = Pick<ClipVersion, 'excerpt' | 'excerptFiles' | 'renditions' | 'poster' | 'durationSeconds'> & {
  profileId: string;
  candidateId: string;
  restrictedElements: ProfileElement[];
  approvedAt: string | null;
  until: string;
};

/**
 * The clip behind a media identifier, where it stands, under a release that covers it, on a profile that exists for this viewer at this instant; nothing where it is
 * hidden, ended, replaced, or never was. One statement: it is asked at every range of bytes (D2, A2).
 */
const read = async (em: Em, publicId: string, viewer: Viewer, on: Date): Promise<Row | undefined> => {
  const [answer] = await readRows<{ row: Row }>(
    em,
    sql`
      select json_build_object('profileId', p.id, 'candidateId', p.candidate_id, 'restrictedElements', p.restricted_elements, 'approvedAt', v.approved_at,
        'excerpt', v.excerpt, 'excerptFiles', v.excerpt_files, 'renditions', v.renditions, 'poster', v.poster, 'durationSeconds', v.duration_seconds,
        'until', (select max(r.expires_at) from image_release r where r.candidate_id = p.candidate_id and ${holdsSql(on)})) as row
      from clip_placement k join profile p on p.id = k.profile_id join clip_version v on v.id = k.clip_version_id
      where k.public_id = ${publicId.slice(0, 100)} and ${standsSql(on)} and ${visibleSql(viewer, on)}`,
    { prepared: true },
  );
  return answer?.row;
};

/** The bytes of the clip on a profile: of the approved part alone, to who may see it at this instant (A2, C4, D2). */
export const profileClipMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  const row = await read(em, publicId, viewer, now);
  if (!row || !showsElement({ ...row, id: row.profileId }, 'CLIP', viewer)) return null;
  const files = approvedFiles({ ...row, approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt) });
  if (!files) return null;
  const until = new Date(row.until);
  const [largest] = files.renditions;
  const smallest = files.renditions.at(-1);
  if (name === 'clip.mp4' && largest) return { store: 'renditions', key: largest.key, contentType: 'video/mp4', until };
  if (name === 'clip-small.mp4' && smallest) return { store: 'renditions', key: smallest.key, contentType: 'video/mp4', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: files.poster.key, contentType: 'image/jpeg', until } : null;
};
