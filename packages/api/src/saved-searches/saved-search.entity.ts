import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import type { ProfileSearch } from '../profiles/profile-search.ts';

/** What a recruiter looks for again and again, in words of their own. Purpose: finding it again, and being told of whom it newly finds; nobody else reads it. */
@Entity()
@Index({ properties: ['recruiter', 'createdAt'] })
export class SavedSearch {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Recruiter })
  recruiter!: Recruiter;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'json' })
  search!: ProfileSearch;

  /** Whether a mail of the day tells of newly published profiles. */
  @Property({ type: 'boolean' })
  isMailed!: boolean;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** Profiles published after this are new to its recruiter. */
  @Property({ type: 'timestamptz' })
  toldAt!: Date;
}
