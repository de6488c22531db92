import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** That a candidate was written to about a new version (T4): each is, once. */
@Entity()
@Unique({ properties: ['version', 'candidate'] })
export class TermsNotice {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => TermsVersion })
  version!: TermsVersion;

  @ManyToOne({ entity: () => Candidate, index: true })
  candidate!: Candidate;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;
}
