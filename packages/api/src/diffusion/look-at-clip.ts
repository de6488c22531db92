import type { Context } from '../authorization/context.ts';
import type { MediaLoader } from '../authorization/media-loader.ts';
import type { NodeLoader } from '../authorization/node-loader.ts';
import { versionMedia } from '../clips/clip-media.ts';
import { clipNode, clipVersionNode } from '../clips/clip-nodes.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { recordLook } from '../profiles/record-consultation.ts';
import { isInCharge } from '../profiles/visibility.ts';

type Looking = Pick<Context, 'em' | 'viewer' | 'now'>;
type Standing = { id: string; candidateId: string };

/** The profiles on which these clips stand now, and are restricted. */
const restrictedProfilesOf = (
  { em }: Looking,
  of: { clipIds: readonly string[] } | { versionIds: readonly string[] },
): Promise<Standing[]> => {
  const named = 'clipIds' in of ? sql`v.clip_id = any(${of.clipIds}::uuid[])` : sql`v.id = any(${of.versionIds}::uuid[])`;
  return readRows<Standing>(
    em,
    sql`
      select distinct p.id, p.candidate_id as "candidateId" from profile p join clip_placement k on k.profile_id = p.id and k.removed_at is null
      join clip_version v on v.id = k.clip_version_id
      where ${named} and p.state <> 'ERASED' and (p.restricted_whole or 'CLIP' = any(p.restricted_elements))`,
  );
};

/**
 * The staff in charge see a restricted clip elsewhere than on its page, too: by its id, on its candidate's page, its private preview. Such a look is in the owner's trail as one at the
 * page is (D1), once in the time for which a look counts: whoever works on a clip for an hour has not looked sixty times.
 */
const keepLook = async (context: Looking, of: Parameters<typeof restrictedProfilesOf>[1]): Promise<void> => {
  const { em, viewer, now } = context;
  if (viewer.kind !== 'staff' || !isInCharge(viewer)) return;
  const { staffId: id } = viewer;
  for (const profile of await restrictedProfilesOf(context, of))
    await recordLook(em, profile, { reason: 'STAFF_IN_CHARGE', by: { kind: 'staff', id }, actorId: id, companyId: null }, now);
};

export const keepLooksAtClips = async <C extends { id: string }>(context: Looking, clips: readonly C[]): Promise<readonly C[]> => {
  if (clips.length > 0) await keepLook(context, { clipIds: clips.map(({ id }) => id) });
  return clips;
};

export const clipLookedAt: NodeLoader = async (id, context) => {
  const clip = await clipNode(id, context);
  if (clip) await keepLook(context, { clipIds: [id] });
  return clip;
};

export const clipVersionLookedAt: NodeLoader = async (id, context) => {
  const version = await clipVersionNode(id, context);
  if (version) await keepLook(context, { versionIds: [id] });
  return version;
};

/** Asked at every range: what is known already costs one question. */
export const versionMediaLookedAt: MediaLoader = async (id, name, context) => {
  const file = await versionMedia(id, name, context);
  if (file) await keepLook(context, { versionIds: [id] });
  return file;
};
