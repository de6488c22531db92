import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Company } from './company.entity.ts';

/** A personal way into a company's side: one use, fourteen days, for one address. The link's token is kept as a digest. */
@Entity()
@Unique({ name: 'recruiter_invitation_open', properties: ['company', 'email'], where: '"accepted_at" is null and "revoked_at" is null' })
export class RecruiterInvitation {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  /** Lower case. Purpose: where the link went, and whom alone it lets in. */
  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  /** The account of the colleague or member of staff who invited. */
  @Property({ type: 'uuid' })
  invitedById!: string;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt?: Date | null;

  /** By a person, by a newer invitation to the same address, or by the end of the membership. */
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
