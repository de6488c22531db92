import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { ClipVersion } from './clip-version.entity.ts';

/** The mail that asks the candidate about one version, and the link in it: single-purpose, kept as a digest, answered once (C3). */
@Entity()
export class ApprovalQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ClipVersion, index: true })
  version!: ClipVersion;

  @Property({ type: 'text', unique: true })
  linkDigest!: string;

  /** Of the address its answer by mail comes to. */
  @Property({ type: 'text', unique: true, nullable: true })
  replyDigest?: string | null;

  /** A yes by mail that left the choice of diffusion open: it waits for that one word (C4). */
  @Property({ type: 'timestamptz', nullable: true })
  agreedAt?: Date | null;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  answeredAt?: Date | null;
}
