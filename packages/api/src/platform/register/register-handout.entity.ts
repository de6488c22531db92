import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export const handOutChannels = ['file', 'mail', 'witness', 'time-stamp', 'alarm'] as const;
export type HandOutChannel = (typeof handOutChannels)[number];

/** A signed head that was given to someone outside, so that one knows who can be asked (T5, fault H07). Kept for ever; added to only. */
@Entity()
@Index({ properties: ['channel', 'recipient', 'at'] })
export class RegisterHandout {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'integer' })
  @Index()
  headNumber!: number;

  @Property({ type: 'bigint' })
  size!: bigint;

  @Enum({ items: () => [...handOutChannels] })
  channel!: HandOutChannel;

  /** A file, a mailbox, a witness's name, an authority's address. Purpose: whom to ask for the head. */
  @Property({ type: 'text' })
  recipient!: string;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  /** What came back: a cosignature (a line of a note), a time stamp (base64); for an alarm, what was wrong. */
  @Property({ type: 'text', nullable: true })
  proof?: string | null;
}
