import type { MediaLoader } from '../authorization/media-loader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { ClipVersion } from '../clips/clip-version.entity.ts';
import { approvedFiles, captionsType, type ServedFiles } from '../clips/served-files.ts';
import { vouchedVersion } from '../clips/vouched-version.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { clipFileNames } from './clip-address.ts';
import { holdsSql, standsSql } from './clip-is-served.ts';
import type { ProfileElement } from './profile-elements.ts';
import { showsElement, visibleSql } from './visibility.ts';

/** What serving a clip turns on and needs, in one row. Instants are text. */
type Row = Pick<ClipVersion, 'excerpt' | 'excerptFiles' | 'renditions' | 'poster' | 'strip' | 'durationSeconds' | 'captions'> & {
  versionId: string;
  /** Of what its hash is made of: see `vouchedVersion`. */
  state: string;
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
        'excerpt', v.excerpt, 'excerptFiles', v.excerpt_files, 'renditions', v.renditions, 'poster', v.poster, 'strip', v.strip, 'durationSeconds', v.duration_seconds,
        'captions', v.captions, 'versionId', v.id, 'state', concat_ws(' ', v.xmin, v.ctid,
          (select string_agg(concat_ws(' ', s.xmin, s.ctid), ' ' order by s.id) from clip_source s where s.candidate_id = p.candidate_id)),
        'until', (select max(r.expires_at) from image_release r where r.candidate_id = p.candidate_id and ${holdsSql(on)})) as row
      from clip_placement k join profile p on p.id = k.profile_id join clip_version v on v.id = k.clip_version_id
      where k.public_id = ${publicId.slice(0, 100)} and ${standsSql(on)} and ${visibleSql(viewer, on)}`,
    { prepared: true },
  );
  return answer?.row;
};

const sizeOf: ReadonlyMap<string, number> = new Map(clipFileNames.map((name, size) => [name, size]));

/** Of the part that was approved: what has files of its own, made of what the hash vouches for. */
const stripOf = ({ strip }: ServedFiles, { excerpt }: Row, vouched: Awaited<ReturnType<typeof vouchedVersion>>) =>
  excerpt || vouched === 'all' ? strip : null;

/**
 * The bytes of the clip on a profile: of the approved part alone, to who may see it at this instant (A2, C4, D2), and of what was approved, by the hash it was approved by (C3).
 */
export const profileClipMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  const row = await read(em, publicId, viewer, now);
  if (!row || !showsElement({ ...row, id: row.profileId }, 'CLIP', viewer)) return null;
  const files = approvedFiles({ ...row, approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt) });
  const vouched = await vouchedVersion(em, row.versionId, row.state);
  if (!files || vouched === 'nothing') return null;
  const until = new Date(row.until);
  const video = files.renditions[sizeOf.get(name) ?? -1];
  if (video) return { store: 'renditions', key: video.key, contentType: 'video/mp4', until };
  if (name === 'captions.vtt' && files.captions)
    return { store: 'renditions', key: files.captions.file.key, contentType: captionsType, until };
  const strip = stripOf(files, row, vouched);
  if (name === 'strip.jpg' && strip) return { store: 'renditions', key: strip.key, contentType: 'image/jpeg', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: files.poster.key, contentType: 'image/jpeg', until } : null;
};
