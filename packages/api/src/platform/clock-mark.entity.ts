import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One row: how far the product's clock has gone over this data, which it never goes back over, and where it was last told to start. */
@Entity()
@Check({ expression: '"id" = 1' })
export class ClockMark {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  id!: number;

  @Property({ type: 'timestamptz' })
  reachedAt!: Date;

  /** `JOBPROD_NOW` of the last start that had one. */
  @Property({ type: 'timestamptz', nullable: true })
  toldToStartAt?: Date | null;
}
