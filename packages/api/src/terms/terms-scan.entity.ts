import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import type { ScanType } from './scan-type.ts';
import { TermsText } from './terms-version.entity.ts';

/** What an earlier document looks like on paper: archived beside its transcription (T3). Once its document is imported it is never changed, never removed. */
@Entity()
@Index({ properties: ['text', 'position'] })
export class TermsScan {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  mediaType!: ScanType;

  /** Hexadecimal. */
  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'integer' })
  bytes!: number;

  @Property({ type: 'blob', lazy: true })
  content!: Buffer;

  /** The member of staff who sent it, and alone can import it. */
  @Property({ type: 'uuid' })
  sentBy!: string;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** The text it is a scan of, and its place among the scans of that text, from 1; null until its document is imported. */
  @ManyToOne({ entity: () => TermsText, nullable: true, deleteRule: 'no action' })
  text?: TermsText | null;

  @Property({ type: 'integer', nullable: true })
  position?: number | null;
}
