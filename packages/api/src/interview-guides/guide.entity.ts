import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** A guide for one family of jobs: what an interviewer may ask, and why it is about the job (I4). No personal data. */
@Entity()
export class GuideFamily {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  nameFr!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  /** In which order families are offered. */
  @Property({ type: 'integer' })
  place!: number;

  /** Offered no more; interviews that were held with it keep it. */
  @Property({ type: 'timestamptz', nullable: true })
  retiredAt?: Date | null;
}

/** One question of a guide, in both languages; checked for sensitive topics at each change (I4). */
@Entity()
@Index({ properties: ['family', 'place'] })
export class GuideQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => GuideFamily })
  family!: GuideFamily;

  @Property({ type: 'integer' })
  place!: number;

  @Property({ type: 'text' })
  textFr!: string;

  @Property({ type: 'text' })
  textEn!: string;

  /** Asked no more; where it was asked it stays readable. */
  @Property({ type: 'timestamptz', nullable: true })
  retiredAt?: Date | null;
}
