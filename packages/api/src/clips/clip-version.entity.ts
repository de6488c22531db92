import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Clip } from './clip.entity.ts';
import type { Segment } from './clip-segment.ts';
import type { StoredCaptions } from './stored-captions.ts';

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

  /** SHA-256, hexadecimal, over the manifest: sources, segments, media, captions, title, description, poster, strip. */
  @Property({ type: 'text' })
  manifestHash!: string;

  /** Largest first. */
  @Property({ type: 'json' })
  renditions!: StoredFile[];

  @Property({ type: 'json' })
  poster!: StoredFile;

  /** What is read over it; null where nothing is heard, and in versions made before there were captions. */
  @Property({ type: 'json', nullable: true })
  captions?: StoredCaptions | null;

  /** Ten of its frames side by side: what a player shows under the finger; null in versions made before there were any. */
  @Property({ type: 'json', nullable: true })
  strip?: StoredFile | null;

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
  excerptFiles?: {
    renditions: StoredFile[];
    poster: StoredFile;
    strip?: StoredFile;
    durationSeconds: number;
    captions?: StoredCaptions | null;
  } | null;

  /** When its candidate last took their personal copy (T7). */
  @Property({ type: 'timestamptz', nullable: true })
  copiedAt?: Date | null;

  /** Since when its files are deleted: their hashes stay, as proof of what was approved. */
  @Property({ type: 'timestamptz', nullable: true })
  filesErasedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  changesRequestedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  changesComment?: string | null;

  @Property({ type: 'double', nullable: true })
  changesAt?: number | null;
}
