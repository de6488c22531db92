import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { ProfilePassword } from './profile-password.entity.ts';

/** What a password opened: one profile, in one browser, for minutes (D2). It lives no longer than its password. Purpose: showing what was unlocked; deleted once over. */
@Entity()
@Index({ properties: ['browserDigest', 'expiresAt'] })
export class UnlockGrant {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ProfilePassword, index: true })
  password!: ProfilePassword;

  @Property({ type: 'uuid' })
  profileId!: string;

  /** Of the browser's own cookie, a secret that is kept nowhere. */
  @Property({ type: 'text' })
  browserDigest!: string;

  @Property({ type: 'timestamptz' })
  grantedAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
