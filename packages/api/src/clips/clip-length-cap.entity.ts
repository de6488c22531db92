import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** How long a clip may be, as an administrator set it (C1). The newest row counts; those before it stay, as what held then. Purpose: a montage that presents in short. */
@Entity()
export class ClipLengthCap {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'integer' })
  seconds!: number;

  @Property({ type: 'uuid' })
  setBy!: string;

  @Property({ type: 'timestamptz' })
  setAt!: Date;
}
