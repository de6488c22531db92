import { OptionalProps } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId, newSecret } from '../platform/ids.ts';
import { Profile } from './profile.entity.ts';

/** A picture of a piece of work, drawn anew without anything its file told beside. Purpose: showing what they have made. Deleted with the last mention of it. */
@Entity()
export class PortfolioImage {
  [OptionalProps]?: 'publicId';

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile, index: true })
  profile!: Profile;

  /** The name it goes by outside: of chance, and a new one at every restriction (D2). */
  @Property({ type: 'text', unique: true })
  publicId: string = newSecret();

  @Property({ type: 'text' })
  storeKey!: string;

  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  @Property({ type: 'timestamptz' })
  takenAt!: Date;
}
