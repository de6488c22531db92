import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** One person's key to the mail they sent, wrapped by a key outside the database. Overwriting it erases at once what it closed (G4). */
@Entity()
export class MailKey {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** `account …` of someone known, or `address …` and a digest; `erased …` once it opens nothing any more. */
  @Property({ type: 'text', unique: true })
  owner!: string;

  @Property({ type: 'blob' })
  wrapped!: Buffer;

  @Property({ type: 'timestamptz' })
  madeAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  erasedAt?: Date | null;
}
