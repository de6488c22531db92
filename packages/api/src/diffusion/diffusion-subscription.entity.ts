import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';

/** A candidate's order of restricted diffusion, at zero price (article 4, D1). Kept: its register entry is the proof of the order. */
@Entity()
export class DiffusionSubscription {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Profile, owner: true })
  profile!: Profile;

  @Property({ type: 'timestamptz' })
  subscribedAt!: Date;

  @Property({ type: 'uuid' })
  entryId!: string;
}
