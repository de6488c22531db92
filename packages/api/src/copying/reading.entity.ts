import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** What is counted of a reader's day: profiles told in lists, profiles opened, clips played. */
export const readingKinds = ['LISTED', 'OPENED', 'PLAYED'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** That a reader was given a profile or a clip on a day in Paris. Purpose: holding off bulk copying (article 7); readers are digests, and days are forgotten when they are over. */
@Entity()
@Index({ properties: ['day'] })
export class Reading {
  @PrimaryKey({ type: 'text' })
  reader!: string;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'text' })
  kind!: ReadingKind;

  @PrimaryKey({ type: 'text' })
  thing!: string;
}

export const copyingReaders = ['VISITOR', 'CANDIDATE', 'RECRUITER', 'API_CLIENT'] as const;
export type CopyingReader = (typeof copyingReaders)[number];

/** A reader who was held off, for staff to look into: once a reader and day. Purpose: knowing of bulk copying (article 7). Deleted a month after it was closed. */
@Entity()
@Unique({ properties: ['reader', 'day'] })
export class CopyingNote {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** A digest: of a visitor nothing else is known. */
  @Property({ type: 'text' })
  reader!: string;

  @Property({ type: 'date' })
  day!: string;

  @Enum({ items: () => [...copyingReaders] })
  by!: CopyingReader;

  /** The candidate, recruiter or program; null for a visitor. */
  @Property({ type: 'uuid', nullable: true })
  byId?: string | null;

  @Enum({ items: () => [...readingKinds] })
  kind!: ReadingKind;

  /** How many that reader had been given of it. */
  @Property({ type: 'integer' })
  count!: number;

  @Property({ type: 'timestamptz' })
  noticedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  /** What staff made of it. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
