import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ApiScope } from '../authorization/viewer.ts';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';

/** A program that reads for one company, or for JobProd (`company` null). Its secret is kept as a digest and shown once. */
@Entity()
export class ApiClient {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company, nullable: true, index: true, deleteRule: 'no action' })
  company?: Company | null;

  /** What it calls itself at `/oauth/token`; not a secret. */
  @Property({ type: 'text', unique: true })
  clientId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text[]' })
  scopes!: ApiScope[];

  @Property({ type: 'text' })
  secretDigest!: string;

  /** Counts secrets: tokens made with an older one die with it. */
  @Property({ type: 'integer' })
  secretNumber: number = 1;

  /** The account of the recruiter or administrator who made it. */
  @Property({ type: 'uuid' })
  createdById!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
