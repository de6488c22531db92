import type { Language } from '@jobprod/shared/language';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** One published version of the terms, or an earlier document imported with its own date; never changed, never removed (T3). The newest published is the one in force. */
@Entity()
export class TermsVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** From 1; 0 and below: documents from before, imported, which are never in force here. */
  @Property({ type: 'integer', unique: true })
  number!: number;

  /** Of an imported document: the beginning of its own day. */
  @Property({ type: 'timestamptz' })
  publishedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  importedAt?: Date | null;

  /** The register's entry that tells of it, its hashes in it. */
  @Property({ type: 'uuid', nullable: true })
  entryId?: string | null;
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

/** A file of the archive as it was written, once (T3): what every later reading is held against. Never changed, never removed. */
@Entity()
@Unique({ properties: ['text', 'name'] })
export class TermsCopy {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => TermsText })
  text!: TermsText;

  @Property({ type: 'text' })
  name!: string;

  /** Hexadecimal. */
  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'integer' })
  bytes!: number;

  @Property({ type: 'timestamptz' })
  writtenAt!: Date;
}

/** A copy that is not as it was published, from when it was found to when it was found mended. */
@Entity()
@Index({ properties: ['mendedAt', 'foundAt'] })
export class ArchiveAlarm {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** What the register says of it names: a terms version, or an entry of the register itself. No foreign key: an alarm outlives the row it misses. */
  @Property({ type: 'text' })
  aboutKind!: 'terms-version' | 'register-entry';

  @Property({ type: 'uuid' })
  aboutId!: string;

  /** The text, by version and language; the type of the entry. */
  @Property({ type: 'text' })
  label!: string;

  /** The file; `database` for the row itself, `archive` for copies that could not be made, `register` for an entry. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  problem!: ArchiveProblem;

  @Property({ type: 'timestamptz' })
  foundAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  mendedAt?: Date | null;
}

export type ArchiveProblem = 'MISSING' | 'CHANGED' | 'UNREADABLE' | 'UNSIGNED';

export const authoritativeLanguage: Language = 'fr';
