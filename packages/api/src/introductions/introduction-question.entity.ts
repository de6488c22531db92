import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Introduction } from './introduction.entity.ts';
import type { Side } from './side.ts';

/** The mail that asks one side about one introduction, and the link in it: single-purpose, kept as a digest, answered once (N6). */
@Entity()
@Unique({ properties: ['introduction', 'side'] })
export class IntroductionQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Introduction })
  introduction!: Introduction;

  @Property({ type: 'text' })
  side!: Side;

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  /** Of the address its answer by mail comes to. */
  @Property({ type: 'text', unique: true, nullable: true })
  replyDigest?: string | null;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** By this side's answer, or by the end of the introduction. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;
}
