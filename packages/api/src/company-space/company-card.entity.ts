import { OptionalProps } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.entity.ts';
import { newId, newSecret } from '../platform/ids.ts';
import type { CardContent } from './card-content.ts';
import type { CardState } from './card-life.ts';

/** How a company presents itself in the company space: what its recruiters write, and what staff let be shown of it (N4). */
@Entity()
export class CompanyCard {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Company, owner: true })
  company!: Company;

  /** What its people are at; invited candidates never see it. */
  @Property({ type: 'json' })
  draft!: CardContent;

  @Property({ type: 'text' })
  state!: CardState;

  /** What invited candidates read; none before staff approved one, nor after they withdrew it. */
  @Property({ type: 'json', nullable: true })
  shown?: CardContent | null;

  /** Counts what was approved: which one was shown to whom is kept. */
  @Property({ type: 'int' })
  version = 0;

  @Property({ type: 'timestamptz', nullable: true })
  submittedAt?: Date | null;

  /** The account of the recruiter who handed it in; none where staff did. Purpose: who is told what became of it. */
  @Property({ type: 'uuid', nullable: true })
  submittedById?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  shownAt?: Date | null;

  /** Why staff sent it back, or took it off: for its people. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}

/** A picture on a card, drawn anew without anything its file told beside (N5). */
@Entity()
export class CardPicture {
  [OptionalProps]?: 'publicId';

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  @Property({ type: 'text', unique: true })
  publicId: string = newSecret();

  @Property({ type: 'text' })
  storeKey!: string;

  @Property({ type: 'int' })
  width!: number;

  @Property({ type: 'int' })
  height!: number;

  @Property({ type: 'timestamptz' })
  takenAt!: Date;
}
