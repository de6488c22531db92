import type { MediaLoader } from '../authorization/media-loader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { captionsType } from '../clips/served-files.ts';
import { vouchedFiles } from '../clips/vouched-files.ts';
import { inOneGo } from '../platform/orm/in-one-go.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { clipFileNames } from './clip-address.ts';
import { holdsSql, standsSql } from './clip-is-served.ts';
import type { ProfileElement } from './profile-elements.ts';
import { showsElement, visibleSql } from './visibility.ts';

/** What serving a clip turns on, in one row. */
type Row = {
  publicId: string;
  versionId: string;
  /** Of what its files turn on: see `vouchedFiles`. */
  state: string;
  profileId: string;
  candidateId: string;
  restrictedElements: ProfileElement[];
  /** An instant, or its text. */
  until: Date | string;
};

/**
 * The clips behind media identifiers, where they stand, under a release that covers them, on a profile that exists for whom `isVisible` speaks of; none where one is
 * hidden, ended, replaced, or never was. One statement: it is asked at every range of bytes (D2, A2).
 */
const read = (em: Em, publicIds: readonly string[], isVisible: Sql, on: Date): Promise<Row[]> =>
  readRows<Row>(
    em,
    sql`
      select k.public_id as "publicId", p.id as "profileId", p.candidate_id as "candidateId", p.restricted_elements as "restrictedElements", v.id as "versionId",
        concat_ws(' ', v.xmin, v.ctid,
          (select string_agg(concat_ws(' ', s.xmin, s.ctid), ' ' order by s.id) from clip_source s where s.candidate_id = p.candidate_id)) as state,
        (select max(r.expires_at) from image_release r where r.candidate_id = p.candidate_id and ${holdsSql(on)}) as until
      from clip_placement k join profile p on p.id = k.profile_id join clip_version v on v.id = k.clip_version_id
      where k.public_id = any(${publicIds}::text[]) and ${standsSql(on)} and ${isVisible}`,
    { prepared: true },
  );

type Asked = { publicId: string; viewer: Viewer; on: Date };

/**
 * The ranges that came in one go: those for whom the rules come to the very same condition share a statement, asked as of the last of them. Nothing is kept for the next.
 */
const clipsIn = (em: Em) =>
  inOneGo(async (asked: readonly Asked[]): Promise<readonly (Row | undefined)[]> => {
    const on = new Date(Math.max(...asked.map((one) => one.on.getTime())));
    const shared = new Map<string, { isVisible: Sql; publicIds: Set<string> }>();
    const keys = asked.map(({ publicId, viewer }) => {
      const isVisible = visibleSql(viewer, on);
      const key = JSON.stringify(isVisible);
      const alike = shared.get(key) ?? { isVisible, publicIds: new Set() };
      alike.publicIds.add(publicId);
      shared.set(key, alike);
      return key;
    });
    const found = new Map<string, ReadonlyMap<string, Row>>();
    await Promise.all(
      [...shared].map(async ([key, { isVisible, publicIds }]) => {
        const rows = await read(em, [...publicIds], isVisible, on);
        found.set(key, new Map(rows.map((row) => [row.publicId, row])));
      }),
    );
    return asked.map(({ publicId }, place) => found.get(keys[place] ?? '')?.get(publicId));
  });

const readers = new WeakMap<object, ReturnType<typeof clipsIn>>();

const clipAsked = (em: Em, asked: Asked): Promise<Row | undefined> => {
  const connection = em.getConnection();
  const reader = readers.get(connection) ?? clipsIn(em.fork());
  readers.set(connection, reader);
  return reader(asked);
};

const sizeOf: ReadonlyMap<string, number> = new Map(clipFileNames.map((name, size) => [name, size]));

/**
 * The bytes of the clip on a profile: of the approved part alone, to who may see it at this instant (A2, C4, D2), and of what was approved, by the hash it was approved by (C3).
 */
export const profileClipMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  const row = await clipAsked(em, { publicId: publicId.slice(0, 100), viewer, on: now });
  if (!row || !showsElement({ ...row, id: row.profileId }, 'CLIP', viewer)) return null;
  const until = new Date(row.until);
  const files = await vouchedFiles(em, row.versionId, row.state);
  if (!files) return null;
  const video = files.renditions[sizeOf.get(name) ?? -1];
  if (video) return { store: 'renditions', key: video.key, contentType: 'video/mp4', until };
  if (name === 'captions.vtt' && files.captions)
    return { store: 'renditions', key: files.captions.file.key, contentType: captionsType, until };
  if (name === 'strip.jpg' && files.strip) return { store: 'renditions', key: files.strip.key, contentType: 'image/jpeg', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: files.poster.key, contentType: 'image/jpeg', until } : null;
};
