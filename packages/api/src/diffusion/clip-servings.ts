import type { Context } from '../authorization/context.ts';
import type { MediaLoader, SentBytes } from '../authorization/media-loader.ts';
import { readerOf } from '../authorization/reader.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { profileClipMedia } from '../profiles/profile-clip-media.ts';
import { lookOf, recordLook } from '../profiles/record-consultation.ts';
import { isInCharge } from '../profiles/visibility.ts';
import { browserCookie } from './unlocked-profiles.ts';

/** A quiet passage takes fewer bytes than a lively one: of a share of the bytes, so many times that share of the clip may have been seen. */
const unevenness = 1.5;

/** Those whose playing is kept (D3): a company's people, staff, a browser that holds a password. Of anyone else nothing is. */
const readerKept = ({ viewer, exchange }: Pick<Context, 'viewer' | 'exchange'>): string | undefined => {
  if (viewer.kind === 'recruiter' || viewer.kind === 'staff') return readerOf(viewer);
  const browser = viewer.unlockedProfileIds.size > 0 ? exchange.cookie(browserCookie) : undefined;
  return browser && `browser ${digestOf(browser)}`;
};

const keep = async (
  em: Em,
  { publicId, reader, file }: { publicId: string; reader: string; file: string },
  { from, to, size }: SentBytes,
  now: Date,
): Promise<void> => {
  if (to <= from) return;
  await em.execute(
    `insert into clip_serving (public_id, reader, file, size, ranges, last_at) values (?, ?, ?, ?, int8multirange(int8range(?, ?)), ?)
     on conflict (public_id, reader, file) do update set ranges = clip_serving.ranges + excluded.ranges, last_at = excluded.last_at`,
    [publicId, reader, file, size, from, to, now],
  );
};

/**
 * Who is sent bytes of a clip has looked at its profile, whether or not they opened its page first, and whatever their player tells: before the first byte, once in half an hour (N2, D1).
 * Who came by a password alone is in the trail by having unlocked it.
 */
const noteLook = async (publicId: string, { em, viewer, now }: Pick<Context, 'em' | 'viewer' | 'now'>): Promise<void> => {
  const [profile] = await readRows<{ id: string; candidateId: string; isRestricted: boolean }>(
    em,
    sql`
      select p.id, p.candidate_id as "candidateId", p.restricted_whole or cardinality(p.restricted_elements) > 0 as "isRestricted"
      from clip_placement k join profile p on p.id = k.profile_id where k.public_id = ${publicId}`,
    { prepared: true },
  );
  if (!profile) return;
  const seen = { ...profile, viewerHasUnlocked: viewer.unlockedProfileIds.has(profile.id), viewerIsInCharge: isInCharge(viewer) };
  const look = lookOf(viewer, 'open-page', seen);
  if (look) await recordLook(em, profile, look, now);
};

/** The clip on a profile, and what of it goes to those whose playing is kept. */
export const keptProfileClipMedia: MediaLoader = async (publicId, name, context) => {
  const file = await profileClipMedia(publicId, name, context);
  const reader = file?.contentType.startsWith('video/') ? readerKept(context) : undefined;
  if (!file || reader === undefined) return file;
  const { em, now } = context;
  const onSending = () => noteLook(publicId, context);
  return { ...file, onSending, onSent: (sent) => keep(em.fork(), { publicId, reader, file: name }, sent, now) };
};

/** The greatest share of a clip that this viewer can have seen of what was sent to them; 0 where nothing was. */
export const shareSent = async (context: Context, publicId: string): Promise<number> => {
  const reader = readerKept(context);
  if (reader === undefined) return 0;
  const [row] = await readRows<{ share: number | null }>(
    context.em,
    sql`
      select max(sent.bytes::float8 / sent.size) as share
      from (
        select s.size, (select sum(upper(r) - lower(r)) from unnest(s.ranges) r) as bytes
        from clip_serving s where s.public_id = ${publicId} and s.reader = ${reader} and s.size > 0
      ) sent`,
  );
  return Math.min(1, (row?.share ?? 0) * unevenness);
};
