import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Profile } from '../profiles/profile.entity.ts';

/** How many visits a public page of the web sent to a profile on one day in Paris. Purpose: noticing public promotion (N9); nobody is known by it. Deleted after a month. */
@Entity()
@Index({ properties: ['day'] })
@Check({ expression: 'visits > 0' })
export class ReferringPage {
  @ManyToOne({ entity: () => Profile, primary: true })
  profile!: Profile;

  /** Its address, as far as the browser told: without query, often the site alone. */
  @PrimaryKey({ type: 'text' })
  page!: string;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  visits!: number;
}
