import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** One published version of the terms; never changed, never removed (T3). The newest is the one in force. */
@Entity()
export class TermsVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'integer', unique: true })
  number!: number;

  @Property({ type: 'timestamptz' })
  publishedAt!: Date;
}

/** A version in one language. French is authoritative; translations say so. */
@Entity()
@Unique({ properties: ['version', 'language'] })
export class TermsText {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => TermsVersion })
  version!: TermsVersion;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  markdown!: string;

  /** SHA-256 of the canonical form (`content-hash.ts`), hexadecimal: what an approval names. */
  @Property({ type: 'text' })
  contentHash!: string;
}

export const authoritativeLanguage: Language = 'fr';
