import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { sql } from '../platform/orm/sql.ts';
import { readProfileRows } from './profile-row.ts';
import { type ClipView, ProfileView } from './profile-view.ts';

/**
 * The clip behind a media identifier and the profile it stands on, where it is served to this viewer at this instant; null where it is hidden, ended, replaced, or
 * never was: an identifier from before a restriction finds nothing (D2, A2).
 */
export const openServedClip = async (
  em: Em,
  publicId: string,
  viewer: Viewer,
  on: Date,
): Promise<{ profile: ProfileView; clip: ClipView } | null> => {
  const [row] = await readProfileRows(
    em,
    viewer,
    on,
    sql`p.id = (select k.profile_id from clip_placement k where k.public_id = ${publicId.slice(0, 100)})`,
  );
  const profile = row && new ProfileView(row, viewer);
  const clip = profile?.clip;
  return profile && clip?.id === publicId ? { profile, clip } : null;
};
