import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';

/** A burst of visits from one public page to a profile, for staff to judge (N9): once for each page. Purpose: the candidate undertook not to promote their profile publicly. */
@Entity()
@Unique({ properties: ['profile', 'page'] })
export class PromotionNote {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'text' })
  page!: string;

  /** When it was noticed. */
  @Property({ type: 'integer' })
  visits!: number;

  @Property({ type: 'timestamptz' })
  noticedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  judgedAt?: Date | null;

  /** What staff made of it; null until they did. */
  @Property({ type: 'boolean', nullable: true })
  isPromotion?: boolean | null;

  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
