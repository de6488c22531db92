import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ApiClient } from '../integrations/api-client.entity.ts';
import type { ToldTopic } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { PostProblem } from '../platform/post-outside.ts';

/** Where a program is told that something it may read has changed. It ends with its program. */
@Entity()
export class Webhook {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ApiClient, index: true })
  apiClient!: ApiClient;

  @Property({ type: 'text' })
  url!: string;

  /** What it is told of: the topics under which changes are announced. */
  @Property({ type: 'text[]' })
  topics!: ToldTopic[];

  /** The key of its secret, wrapped by one that is a file. */
  @Property({ type: 'blob' })
  wrappedKey!: Buffer;

  /** What its messages are signed with, closed by that key: whoever has the database alone signs nothing. */
  @Property({ type: 'blob' })
  closedSecret!: Buffer;

  /** The account of the recruiter or administrator who made it. */
  @Property({ type: 'uuid' })
  createdById!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** Since when nothing arrives; null while messages do. */
  @Property({ type: 'timestamptz', nullable: true })
  failingSince?: Date | null;

  /** When it was given up on; for good. */
  @Property({ type: 'timestamptz', nullable: true })
  disabledAt?: Date | null;
}

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'FAILED';

/** One message to one webhook: that a thing has changed, and nothing of it. */
@Entity()
@Unique({ properties: ['webhook', 'happeningId'] })
@Index({ properties: ['queuedAt'] })
export class WebhookDelivery {
  /** Also the message's own id, the same at each attempt. */
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Webhook, deleteRule: 'cascade' })
  webhook!: Webhook;

  /** What was announced once is told once. */
  @Property({ type: 'uuid' })
  happeningId!: string;

  @Property({ type: 'text' })
  topic!: ToldTopic;

  /** The row that changed. */
  @Property({ type: 'uuid' })
  aboutId!: string;

  @Property({ type: 'text' })
  state!: DeliveryState;

  @Property({ type: 'integer' })
  attempts: number = 0;

  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  attemptedAt?: Date | null;

  /** What was answered last, if anything was. */
  @Property({ type: 'integer', nullable: true })
  status?: number | null;

  /** Why nothing was. */
  @Property({ type: 'text', nullable: true })
  problem?: PostProblem | null;
}
