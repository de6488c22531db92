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

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  answeredAt?: Date | null;
}
