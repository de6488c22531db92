import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** The one question that settles an unclear wish to restrict (D1), and the address its answer comes to. */
@Entity()
export class MailQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Who was asked. */
  @Property({ type: 'uuid', index: true })
  accountId!: string;

  @Property({ type: 'text', unique: true })
  replyDigest!: string;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  answeredAt?: Date | null;
}
