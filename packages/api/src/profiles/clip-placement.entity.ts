import { OptionalProps } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId, newSecret } from '../platform/ids.ts';
import { Profile } from './profile.entity.ts';

export type PlacementEnd = 'REPLACED' | 'WITHDRAWN';

/**
 * From when to when an approved clip version stood on a profile (C4, C5): whole, or the excerpt that was approved. What it says of the clip was bound by the
 * approval, so it is copied, not looked up. At most one stands at a time.
 */
@Entity()
@Unique({ name: 'clip_placement_standing', properties: ['profile'], where: '"removed_at" is null' })
@Index({ properties: ['profile'] })
@Index({ properties: ['clipVersionId'] })
export class ClipPlacement {
  [OptionalProps]?: 'publicId';

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'uuid' })
  clipVersionId!: string;

  /** The name media go by outside: of chance, and a new one at every restriction, so that what was linked to before is gone (D2). */
  @Property({ type: 'text', unique: true })
  publicId: string = newSecret();

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  description!: string;

  /** Of what is shown: the excerpt, or the whole. */
  @Property({ type: 'double' })
  durationSeconds!: number;

  /** The approved part; nothing outside it is ever shown (C4). Null: the whole. */
  @Property({ type: 'double', nullable: true })
  startSeconds?: number | null;

  @Property({ type: 'double', nullable: true })
  endSeconds?: number | null;

  /** What of the person it shows: a release that does not cover it stops it. */
  @Property({ type: 'boolean' })
  usesImage!: boolean;

  @Property({ type: 'boolean' })
  usesVoice!: boolean;

  @Property({ type: 'timestamptz' })
  placedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  removedAs?: PlacementEnd | null;

  /** The register's entry of its end: what proves the taking back (C5). */
  @Property({ type: 'uuid', nullable: true })
  removalEntryId?: string | null;
}
