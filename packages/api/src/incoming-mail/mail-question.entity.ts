import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** What a question asked back is about. `clip` and `introduction` ask again, at a new address, what a question of theirs asks already. */
export const settlings = ['clip', 'introduction', 'restriction', 'rights', 'other'] as const;
export type Settling = (typeof settlings)[number];

/** The one question that settles what a mail left unclear, and the address its answer comes to. Purpose: D1, G1, C3, N6 by mail. */
@Entity()
export class MailQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Who was asked. */
  @Property({ type: 'uuid', index: true })
  accountId!: string;

  @Property({ type: 'text' })
  about: Settling = 'restriction';

  /** The question about a clip or an introduction that it asks again. */
  @Property({ type: 'uuid', nullable: true })
  asksAgain?: string | null;

  @Property({ type: 'text', unique: true })
  replyDigest!: string;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  answeredAt?: Date | null;
}
