import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { ProfileElement } from '../profiles/profile-elements.ts';

export type RestrictionEnd = 'LIFTED' | 'REPLACED' | 'ERASED';

/** From when to when a profile, or some of its elements, could be reached by password only (D1). What is in force is copied onto the profile, where every read finds it. */
@Entity()
@Unique({ name: 'restriction_in_force', properties: ['profile'], where: '"ended_at" is null' })
export class Restriction {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'boolean' })
  whole!: boolean;

  /** Empty where the whole is restricted. */
  @Property({ type: 'text[]' })
  elements!: ProfileElement[];

  @Property({ type: 'timestamptz' })
  since!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  endedAs?: RestrictionEnd | null;
}
