import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Clip, type Segment } from './clip.entity.ts';

/** One file of a version in the store of renditions. */
export type StoredFile = { key: string; sha256: string; size: number; width: number; height: number };
export type Excerpt = { start: number; end: number };
export type Diffusion = 'PUBLIC' | 'RESTRICTED';

/** What was rendered, frozen: the candidate approves exactly this, by the hash of its manifest (C3). Any change is another version. Kept after the end: proof of what was approved (art. 8). */
@Entity()
@Unique({ properties: ['clip', 'number'] })
export class ClipVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Clip })
  clip!: Clip;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'json' })
  segments!: Segment[];

  @Property({ type: 'double' })
  posterAt!: number;

  @Property({ type: 'double' })
  durationSeconds!: number;

  /** SHA-256, hexadecimal, over the manifest: sources, segments, media, title, description, poster. */
  @Property({ type: 'text' })
  manifestHash!: string;

  /** Largest first. */
  @Property({ type: 'json' })
  renditions!: StoredFile[];

  @Property({ type: 'json' })
  poster!: StoredFile;

  /** Whether any passage was rendered as a picture; else its sound is drawn, and nothing of it is anybody's image (A1). */
  @Property({ type: 'boolean' })
  usesImage!: boolean;

  @Property({ type: 'timestamptz' })
  renderedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  approvalRequestedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  approvedAt?: Date | null;

  /** Chosen with the approval, never for the candidate (C4). */
  @Property({ type: 'text', nullable: true })
  diffusion?: Diffusion | null;

  /** The approved part; null: the whole. Nothing outside it is ever shown (C4). */
  @Property({ type: 'json', nullable: true })
  excerpt?: Excerpt | null;

  /** The approved part as files of its own, once cut. */
  @Property({ type: 'json', nullable: true })
  excerptFiles?: { renditions: StoredFile[]; poster: StoredFile; durationSeconds: number } | null;

  /** When its candidate last took their personal copy (T7). */
  @Property({ type: 'timestamptz', nullable: true })
  copiedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  changesRequestedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  changesComment?: string | null;

  @Property({ type: 'double', nullable: true })
  changesAt?: number | null;
}
