import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Attempts per digest of a key and window. Purpose: holding off guessing and flooding; deleted when the window is over. */
@Entity()
export class Throttle {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @PrimaryKey({ type: 'timestamptz' })
  startedAt!: Date;

  @Property({ type: 'timestamptz', index: true })
  endsAt!: Date;

  @Property({ type: 'integer' })
  count!: number;
}
