import type { MailTopic } from '@jobprod/shared/mail-templates';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.ts';

/** One kind of courtesy mail that one person wants no more of. Purpose: not writing it. */
@Entity()
@Unique({ properties: ['accountId', 'topic'] })
export class MailRefusal {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  topic!: MailTopic;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
