import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { ClipVersion } from './clip-version.entity.ts';

/** What the candidate wants changed in a version, and where in it. Purpose: making the next version as they want it. Dealt with by an editor, who says so. */
@Entity()
export class ClipRemark {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ClipVersion, index: true })
  version!: ClipVersion;

  @Property({ type: 'text' })
  text!: string;

  /** In seconds of the version; null: of the whole. */
  @Property({ type: 'double', nullable: true })
  at?: number | null;

  @Property({ type: 'timestamptz' })
  madeAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  dealtWithAt?: Date | null;

  /** Which editor said so. */
  @Property({ type: 'uuid', nullable: true })
  dealtWithBy?: string | null;
}
