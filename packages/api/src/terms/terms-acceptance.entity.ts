import type { Language } from '@jobprod/shared/language';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** The candidate's four undertakings (N5, N7, N8, N9), approved together and by name. */
export const undertakings = ['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'] as const;
export type Undertaking = (typeof undertakings)[number];

/** One candidate's approval of one exact text, with each consent by name (T2). Kept: proof between the parties (art. 8); from where and how it was shown stand in the register's payload only. */
@Index({ name: 'terms_acceptance_without_receipt', properties: ['approvedAt'], where: '"receipt_sent_at" is null' })
@Entity()
export class TermsAcceptance {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate, index: true })
  candidate!: Candidate;

  @ManyToOne({ entity: () => TermsVersion })
  version!: TermsVersion;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text' })
  contentHash!: string;

  @Property({ type: 'timestamptz' })
  approvedAt!: Date;

  @Property({ type: 'boolean' })
  image!: boolean;

  @Property({ type: 'boolean' })
  voice!: boolean;

  @Property({ type: 'boolean' })
  waiver!: boolean;

  @Property({ type: 'text[]' })
  undertakings!: Undertaking[];

  @Property({ type: 'uuid' })
  entryId!: string;

  /** When the signed receipt was mailed: as soon as a signed head covers the entry. */
  @Property({ type: 'timestamptz', nullable: true })
  receiptSentAt?: Date | null;

  /** How often sending it failed, and when it is tried again; null while it never failed. */
  @Property({ type: 'integer', default: 0 })
  receiptAttempts: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  receiptTryAt?: Date | null;
}
