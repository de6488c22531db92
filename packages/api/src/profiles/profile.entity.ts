import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId, newReference } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Availability, ContractKind, Education, Experience, ProfileElement, SpokenLanguage, Work } from './profile-elements.ts';
import { mayBecome, type ProfileState } from './profile-life.ts';

/** Made of chance alone, never of a name (C2). */
export const newSlug = (): string => `p-${newReference(12).toLowerCase()}`;
export const newProfileReference = (): string => `JP-${newReference(6)}`;

/** A column the database makes of the others, as PostgreSQL writes it back. Never loaded with the row. */
const listed = (expression: string) => ({ generated: `${expression} stored`, lazy: true, nullable: true });
const elements = 'restricted_elements, headline, summary, skills, experiences, educations, spoken_languages, places, portfolio';
const unrestricted = (element: ProfileElement, items: string) => `unless_restricted('${element}'::text, restricted_elements, ${items})`;

/**
 * What a candidate shows of themselves for the job search, made of elements that each can be restricted (D1). One per candidate; erased, it is over, and another may be begun.
 * The columns named `listed…` are made by the database from what is not restricted: lists, search and facets read those alone.
 */
@Entity()
@Unique({ name: 'profile_standing', properties: ['candidate'], where: `state <> 'ERASED'` })
@Index({ properties: ['candidate'] })
@Index({ name: 'profile_listed', properties: ['publishedAt', 'id'], where: `state = 'ACTIVE' and restricted_whole = false` })
@Index({
  name: 'profile_searched',
  expression:
    // One for all that is searched: what several conditions have in common is found in it, before any profile is read.
    `create index profile_searched on profile using gin (listed_words, listed_skill_keys, listed_place_keys, listed_towns, listed_contract_kinds, listed_availabilities, listed_languages, listed_text gin_trgm_ops) where state = 'ACTIVE'`,
})
@Check({ name: 'profile_active_is_published', expression: `state <> 'ACTIVE' or published_at is not null` })
export class Profile {
  [OptionalProps]?:
    | (
        | 'candidateId'
        | 'slug'
        | 'reference'
        | 'state'
        | 'revision'
        | 'showsName'
        | 'restrictedWhole'
        | 'restrictedElements'
        | 'blockedCompanyIds'
      )
    | ('skills' | 'experiences' | 'educations' | 'spokenLanguages' | 'places' | 'contractKinds')
    | ('portfolio' | 'offersCv' | 'inSearchEngines');

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  /** The profile's address. */
  @Property({ type: 'text', unique: true })
  slug: string = newSlug();

  /** What is said aloud or typed at the gate beside a password (D3). */
  @Property({ type: 'text', unique: true })
  reference: string = newProfileReference();

  @Property({ type: 'text' })
  state: ProfileState = 'DRAFT';

  /** Counts the candidate's changes: a page that was opened before another's change is refused. */
  @Property({ type: 'integer' })
  revision: number = 1;

  /** Purpose: the job looked for, in one line. */
  @Property({ type: 'text', nullable: true })
  headline?: string | null;

  /** Purpose: who they are at work, in their words. */
  @Property({ type: 'text', nullable: true })
  summary?: string | null;

  /** Purpose: being found and compared by what they can do. */
  @Property({ type: 'text[]' })
  skills: string[] = [];

  /** Purpose: what they have done, where and when. */
  @Property({ type: 'json' })
  experiences: Experience[] = [];

  /** Purpose: what they have learned. */
  @Property({ type: 'json' })
  educations: Education[] = [];

  /** Purpose: with whom they can work. */
  @Property({ type: 'json' })
  spokenLanguages: SpokenLanguage[] = [];

  /** Purpose: where they want to work; never where they live. */
  @Property({ type: 'text[]' })
  places: string[] = [];

  /** Purpose: from when. */
  @Property({ type: 'text', nullable: true })
  availability?: Availability | null;

  /** Purpose: under which contract. */
  @Property({ type: 'text[]' })
  contractKinds: ContractKind[] = [];

  /** Purpose: for what pay, in euros gross a year. */
  @Property({ type: 'integer', nullable: true })
  salaryWish?: number | null;

  /** Purpose: what they have made, for those who judge by it. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  portfolio: Work[] = [];

  /** Purpose: reading the page on paper, where a company works with paper. Drawn of what its reader sees, never kept. */
  @Property({ type: 'boolean' })
  offersCv: boolean = false;

  /** Whether search engines may list the page. Purpose: being found by those alone whom they want. */
  @Property({ type: 'boolean' })
  inSearchEngines: boolean = true;

  /** Whether they chose to show their name on their page. */
  @Property({ type: 'boolean' })
  showsName: boolean = false;

  /** The restriction in force, as every read needs it; its history stands in the diffusion slice. */
  @Property({ type: 'boolean' })
  restrictedWhole: boolean = false;

  @Property({ type: 'text[]' })
  restrictedElements: ProfileElement[] = [];

  /** Companies to which the candidate does not exist (N2); the list they see of them stands in the diffusion slice. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  blockedCompanyIds: string[] = [];

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** The candidate's last change. */
  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  /** Since when it is shown, or was last. */
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  /** When they were last told that the profile is about to go off, since nothing was heard of them. */
  @Property({ type: 'timestamptz', nullable: true })
  expiryWarnedAt?: Date | null;

  @Property({ type: 'any', columnType: 'tsvector', ...listed(`profile_words(${elements})`) })
  listedWords?: string;

  /** Of the headline, the skills and the places alone: profiles that say a word there come first. */
  @Property({ type: 'any', columnType: 'tsvector', ...listed('profile_strong_words(restricted_elements, headline, skills, places)') })
  listedStrongWords?: string;

  @Property({ type: 'text', ...listed(`profile_text(${elements})`) })
  listedText?: string;

  @Property({ type: 'text[]', ...listed(unrestricted('SKILLS', 'skills')) })
  listedSkills?: string[];

  @Property({ type: 'text[]', ...listed(`folded_all(${unrestricted('SKILLS', 'skills')})`) })
  listedSkillKeys?: string[];

  @Property({ type: 'text[]', ...listed(unrestricted('PLACES', 'places')) })
  listedPlaces?: string[];

  @Property({ type: 'text[]', ...listed(`folded_all(${unrestricted('PLACES', 'places')})`) })
  listedPlaceKeys?: string[];

  /** The same as names of towns, written in one way (`place_key`), to be compared with the gazetteer's. */
  @Property({ type: 'text[]', ...listed(`place_keys_of(${unrestricted('PLACES', 'places')})`) })
  listedTowns?: string[];

  /** By code where it is a language we know the names of, otherwise as it is written. */
  @Property({ type: 'text[]', ...listed('languages_listed(restricted_elements, spoken_languages)') })
  listedLanguages?: string[];

  @Property({ type: 'integer', ...listed('salary_listed(restricted_elements, salary_wish)') })
  listedSalary?: number;

  @Property({ type: 'text[]', ...listed(unrestricted('CONTRACT_KINDS', 'contract_kinds')) })
  listedContractKinds?: string[];

  @Property({ type: 'text[]', ...listed(unrestricted('AVAILABILITY', 'array_remove(ARRAY[availability], NULL::text)')) })
  listedAvailabilities?: string[];

  get candidateId(): string {
    return this.candidate.id;
  }

  become(state: ProfileState): void {
    if (!mayBecome(this.state, state)) throw new Refusal('NOT_POSSIBLE_NOW');
    this.state = state;
  }

  /** Nothing is left but that it was; what it went by leads nowhere. Whatever hangs on it is for `eraseProfile`. */
  erase(now: Date): void {
    this.become('ERASED');
    Object.assign(this, {
      ...{
        headline: null,
        summary: null,
        skills: [],
        experiences: [],
        educations: [],
        spokenLanguages: [],
        places: [],
        availability: null,
      },
      ...{ contractKinds: [], salaryWish: null, portfolio: [], offersCv: false, inSearchEngines: true, showsName: false },
      ...{ restrictedWhole: false, restrictedElements: [], blockedCompanyIds: [], publishedAt: null, expiryWarnedAt: null },
      ...{ slug: newSlug(), reference: newProfileReference(), revision: this.revision + 1, updatedAt: now },
    });
  }

  publish(now: Date): void {
    this.become('ACTIVE');
    this.publishedAt = now;
  }
}
