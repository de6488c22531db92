import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** One person's key to the mail they sent, wrapped by a key outside the database. Erasing the row erases, everywhere at once, what it closed (G4). */
@Entity()
export class MailKey {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** `account …` of someone known, or `address …` and a digest. */
  @Property({ type: 'text', unique: true })
  owner!: string;

  @Property({ type: 'blob' })
  wrapped!: Buffer;

  @Property({ type: 'timestamptz' })
  madeAt!: Date;
}
