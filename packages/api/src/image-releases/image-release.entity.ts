import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';

/**
 * The right to record, edit and show a candidate's image, voice or both (A1): from the approval of the terms, for 18 calendar months (A2), unless withdrawn (A3)
 * or replaced by a new approval. One at most is neither: two approvals at once leave one. Kept after its end: proof of what was shown by right (art. 8).
 */
@Entity()
@Check({ name: 'image_release_lasts_18_months', expression: 'expires_at = release_expiry(starts_at)' })
@Index({ properties: ['candidate', 'expiresAt'] })
@Unique({ name: 'image_release_open', properties: ['candidate'], where: '"withdrawn_at" is null and "replaced_at" is null' })
export class ImageRelease {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  /** The approval it was given with. */
  @Property({ type: 'uuid', unique: true })
  acceptanceId!: string;

  @Property({ type: 'boolean' })
  image!: boolean;

  @Property({ type: 'boolean' })
  voice!: boolean;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  /** The first instant at which it no longer holds: [startsAt, expiresAt). */
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;

  /** When a new approval took its place, be it that it had run out before. */
  @Property({ type: 'timestamptz', nullable: true })
  replacedAt?: Date | null;

  /** Of the reminders (A2), the last that was sent, by how many days it stood before the end; 0 once the end itself was told. */
  @Property({ type: 'integer', nullable: true })
  lastReminderDays?: number | null;
}

/** A link in a mail by which a release can be taken back without signing in (A3): single-purpose, kept as a digest, of no use once the release has ended. */
@Entity()
export class ReleaseLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ImageRelease, index: true })
  release!: ImageRelease;

  @Property({ type: 'text', unique: true })
  linkDigest!: string;

  @Property({ type: 'timestamptz' })
  madeAt!: Date;
}
