import type { Viewer } from '../authorization/viewer.ts';
import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { covers } from '../image-releases/release-covers.ts';
import { holdingSql, releaseHolds } from '../image-releases/release-holds.ts';
import { allOf, Sql, sql } from '../platform/orm/sql.ts';
import type { ClipPlacement } from './clip-placement.entity.ts';
import { isElementVisibleTo, type VisibilityFacts } from './visibility.ts';

type Shown = Pick<ClipPlacement, 'placedAt' | 'removedAt' | 'usesImage' | 'usesVoice'>;
type Release = Pick<ImageRelease, 'startsAt' | 'expiresAt' | 'withdrawnAt' | 'replacedAt' | 'image' | 'voice'>;

/** Whether a release lets this clip be shown at an instant: it holds (A2, A3), and covers what of the person the clip shows (A1). */
export const releaseCovers = (release: Release | null, used: Shown, on: Date): boolean =>
  release !== null && releaseHolds(release, on) && covers(release, used);

/**
 * Whether the clip of a profile is served to this viewer at an instant: it stands there (C5), under a release that holds and covers it (A2: to the millisecond,
 * whatever job is late), and the profile and its clip exist for the viewer (D2). The list form below is held to it, and is what every address minted and every range
 * of bytes asks.
 */
export const clipIsServed = (profile: VisibilityFacts, placement: Shown, release: Release | null, viewer: Viewer, on: Date): boolean =>
  placement.placedAt <= on &&
  (!placement.removedAt || placement.removedAt > on) &&
  releaseCovers(release, placement, on) &&
  isElementVisibleTo(profile, 'CLIP', viewer, on);

/** An `image_release` named `r` holds. `holdingSql` takes its instants as question marks. */
export const holdsSql = (on: Date): Sql => new Sql(holdingSql('r').split('?'), [on, on, on]);

/** List form, for a `clip_placement` named `k` of a `profile` named `p`: it stands, and a release covers it. Who sees the element is asked of the row. */
export const standsSql = (on: Date): Sql =>
  allOf([
    sql`k.profile_id = p.id and k.placed_at <= ${on}::timestamptz and (k.removed_at is null or k.removed_at > ${on}::timestamptz)`,
    sql`exists (select from image_release r where r.candidate_id = p.candidate_id and (r.image or not k.uses_image) and (r.voice or not k.uses_voice) and ${holdsSql(on)})`,
  ]);
