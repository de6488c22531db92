import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { PlaceState } from './place-life.ts';

export type OutsideKind = 'YOUTUBE' | 'OTHER';
/** `NOBODY`: put there, and not shown. */
export type PlaceAudience = 'PUBLIC' | 'UNLISTED' | 'PASSWORD' | 'NOBODY';
/** Why it is taken back. `GONE`: the host had it no more. */
export type LeavingReason =
  | 'ASKED'
  | 'CLIP_REMOVED'
  | 'PROFILE_OFF'
  | 'RELEASE_ENDING'
  | 'RESTRICTED'
  | 'IDENTITY'
  | 'REFUSED_BY_HOST'
  | 'GONE';
/** What staff are told: of a host that does not do what it is asked (it goes by itself), or that had changed what we put there (it stays until someone has read it). */
export type PlaceTrouble =
  | 'QUOTA'
  | 'UNAUTHORIZED'
  | 'REFUSED'
  | 'UNAVAILABLE'
  | 'NOT_CONFIGURED'
  | 'AUDIENCE_DRIFTED'
  | 'WORDS_DRIFTED'
  | 'GONE';

/**
 * A place outside this site where a clip was put (C5): a video on YouTube, or another medium that staff entered. Its place on the profile is the `ClipPlacement` it
 * names; where one ends, the other is taken back. Kept after the end: proof of what was shown where, and of its taking back (art. 8).
 */
@Entity()
@Index({ properties: ['profile'] })
@Index({ name: 'clip_place_to_look_at', properties: ['nextLookAt'], where: `state <> 'REMOVED'` })
@Unique({ name: 'clip_place_one_video', properties: ['placement'], where: `kind = 'YOUTUBE' and state <> 'REMOVED'` })
@Check({ name: 'clip_place_removed_has_end', expression: `(state = 'REMOVED') = (removed_at is not null)` })
export class ClipPlace {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @ManyToOne({ entity: () => ClipPlacement })
  placement!: ClipPlacement;

  @Property({ type: 'text' })
  kind!: OutsideKind;

  @Property({ type: 'text' })
  state: PlaceState = 'PREPARING';

  /** What staff call it: « Vimeo »; of YouTube, nothing. */
  @Property({ type: 'text', nullable: true })
  medium?: string | null;

  /** Null where it has none, or none yet. */
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  /** As it was last proved: read back from the host, or told by staff. */
  @Property({ type: 'text' })
  audience!: PlaceAudience;

  @Property({ type: 'timestamptz' })
  addedAt!: Date;

  @Property({ type: 'uuid' })
  addedById!: string;

  /** Since when it is shown; null: never yet. */
  @Property({ type: 'timestamptz', nullable: true })
  since?: Date | null;

  /** When the host was last read, and had what it ought to have. */
  @Property({ type: 'timestamptz', nullable: true })
  provedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  leavingSince?: Date | null;

  @Property({ type: 'text', nullable: true })
  leavingReason?: LeavingReason | null;

  /** By when it has to be gone, where that lies ahead: the end of the release (A2). */
  @Property({ type: 'timestamptz', nullable: true })
  dueAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;

  /** What staff say proves it; of a video, the host's own answer, which the register holds. */
  @Property({ type: 'text', nullable: true })
  proof?: string | null;

  @Property({ type: 'text', nullable: true })
  proofUrl?: string | null;

  @Property({ type: 'uuid', nullable: true })
  removalEntryId?: string | null;

  @Property({ type: 'text', nullable: true })
  trouble?: PlaceTrouble | null;

  @Property({ type: 'timestamptz', nullable: true })
  troubleSince?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  nextLookAt?: Date | null;
}
