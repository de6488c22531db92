import { GraphQLDate, GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import type { Availability, ContractKind, LanguageLevel, ProfileElement } from './profile-elements.ts';
import type { ProfileState } from './profile-life.ts';
import type { ProfileAudience } from './seen-as.ts';

export const ProfileStateEnum = enumOf<ProfileState>('ProfileState', 'Where a profile stands in its life.', {
  DRAFT: 'Being filled in; never shown yet.',
  ACTIVE: 'Published.',
  INACTIVE: 'Taken off by its candidate.',
  EXPIRED: 'No longer kept published.',
  LOCKED: 'Hidden and frozen at the candidate’s request.',
  ERASED: 'Gone.',
});

export const ProfileElementEnum = enumOf<ProfileElement>(
  'ProfileElementKind',
  'What a profile is made of; each can be restricted by itself.',
  {
    CLIP: 'The video clip.',
    HEADLINE: 'The job looked for, in one line.',
    SUMMARY: 'Who they are at work, in their words.',
    SKILLS: 'What they can do.',
    EXPERIENCE: 'What they have done.',
    EDUCATION: 'What they have learned.',
    LANGUAGES: 'The languages they speak.',
    PLACES: 'Where they want to work.',
    AVAILABILITY: 'From when.',
    CONTRACT_KINDS: 'Under which contracts.',
    SALARY_WISH: 'For what pay.',
    PORTFOLIO: 'Work they show.',
    CV: 'The page as a paper, to take along.',
    NAME: 'Their name, where they chose to show it.',
  },
);

export const ContractKindEnum = enumOf<ContractKind>('ContractKind', 'A kind of work contract.', {
  PERMANENT: 'CDI.',
  FIXED_TERM: 'CDD.',
  TEMPORARY: 'Interim.',
  APPRENTICESHIP: 'Apprenticeship, or work and study.',
  INTERNSHIP: 'Internship.',
  FREELANCE: 'Self-employed.',
});

export const AvailabilityEnum = enumOf<Availability>('Availability', 'From when someone can start.', {
  NOW: 'At once.',
  ONE_MONTH: 'Within a month.',
  THREE_MONTHS: 'Within three months.',
  LATER: 'Later than three months.',
  LISTENING: 'In no hurry; open to proposals.',
});

export const LanguageLevelEnum = enumOf<LanguageLevel>('LanguageLevel', 'How well a language is spoken.', {
  BASIC: 'Gets by.',
  CONVERSATIONAL: 'Holds a conversation.',
  FLUENT: 'Works in it.',
  NATIVE: 'Mother tongue, or as good.',
});

@ObjectType('Experience', { description: 'A job held.' })
export class ExperienceType {
  @Field(() => String, { description: 'What they did.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'For whom; null when they did not say.' })
  employer?: string | null;

  @Field(() => GraphQLDate, { description: 'From which day.' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'To which day; null while it lasts.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'In their words.' })
  description?: string | null;
}

@ObjectType('Education', { description: 'Something learned.' })
export class EducationType {
  @Field(() => String, { description: 'The diploma or course.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where.' })
  school?: string | null;

  @Field(() => Int, { nullable: true, description: 'In which year.' })
  year?: number | null;
}

@ObjectType('SpokenLanguage', { description: 'A language spoken.' })
export class SpokenLanguageType {
  @Field(() => String, { description: 'Which.' })
  name!: string;

  @Field(() => LanguageLevelEnum, { description: 'How well.' })
  level!: LanguageLevel;
}

@ObjectType('WorkImage', { description: 'A picture of a piece of work, drawn anew: nothing of the file that was sent is in it.' })
export class WorkImageType {
  @Field(() => ID, { description: 'Which; named again when the profile is changed.' })
  id!: string;

  @Field(() => String, { description: 'What is to be seen there, for whoever does not see it.' })
  alt!: string;

  @Field(() => Int, { description: 'In pixels.' })
  width!: number;

  @Field(() => Int, { description: 'In pixels.' })
  height!: number;
}

@ObjectType('Work', { description: 'A piece of work shown.' })
export class WorkType {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What they did there, in their words.' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'In which year.' })
  year?: number | null;

  @Field(() => GraphQLURL, {
    nullable: true,
    description: 'Where it can be seen, on another site; null where there is none, and for whoever the name is not shown to.',
  })
  link?: string | null;

  @Field(() => WorkImageType, { nullable: true, description: 'A picture of it; null: none.' })
  image?: unknown;
}

@ObjectType('ProfileClip', { description: 'The approved clip, or the approved part of it, as this viewer may play it.' })
export class ProfileClipType {
  @Field(() => ID, { description: 'What the clip goes by; another one after every restriction.' })
  id!: string;

  @Field(() => String, { description: 'Its title; never says who it is.' })
  title!: string;

  @Field(() => String, { description: 'Its description; never says who it is.' })
  description!: string;

  @Field(() => Float, { description: 'How long, in seconds.' })
  durationSeconds!: number;
}

@ObjectType('ProfileClipFile', { description: 'A clip in one size.' })
export class ProfileClipFileType {
  @Field(() => String, { description: 'Where to play it, for minutes; for this viewer only.' })
  url!: string;

  @Field(() => Int, { description: 'How wide, in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'How high.' })
  height!: number;
}

@ObjectType('LinkPreview', {
  description: 'What a profile’s page is called, in tabs and link previews: never by the person’s name, even where the page shows it (C2).',
})
export class LinkPreviewType {
  @Field(() => String, { nullable: true, description: 'A title; null: the page’s general one.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'A sentence or two; null: the page’s general ones.' })
  description?: string | null;
}

@ObjectType('Profile', {
  implements: NodeType,
  description:
    'What a candidate shows of themselves for the job search. It exists only for who may see it; a restricted element is not there.',
})
export class ProfileType extends NodeType {
  @Field(() => String, { description: 'The end of its page’s address; never of the name.' })
  slug!: string;

  @Field(() => String, { description: 'What is said aloud, and typed at the gate beside a password: JP-4F7K2Q.' })
  reference!: string;

  @Field(() => ProfileStateEnum, { description: 'Where it stands.' })
  state!: ProfileState;

  @Field(() => Int, {
    description: 'For its owner: given back with a change, which is refused when another came first. 0 for anyone else.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'The job looked for, in one line.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are at work, in their words.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'First name and surname; null unless the candidate chose to show them.' })
  displayName?: string | null;

  @Field(() => [String], { description: 'What they can do.' })
  skills!: string[];

  @Field(() => [ExperienceType], { description: 'What they have done, as they ordered it.' })
  experiences!: unknown[];

  @Field(() => [EducationType], { description: 'What they have learned, as they ordered it.' })
  educations!: unknown[];

  @Field(() => [SpokenLanguageType], { description: 'The languages they speak.' })
  spokenLanguages!: unknown[];

  @Field(() => [String], { description: 'Where they want to work.' })
  places!: string[];

  @Field(() => AvailabilityEnum, { nullable: true, description: 'From when.' })
  availability?: Availability | null;

  @Field(() => [ContractKindEnum], { description: 'Under which contracts.' })
  contractKinds!: ContractKind[];

  @Field(() => Int, { nullable: true, description: 'For what pay, in euros gross a year.' })
  salaryWish?: number | null;

  @Field(() => [WorkType], { description: 'Work they show, as they ordered it.' })
  portfolio!: unknown[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'For its owner: whether the page may be taken along as a paper. Null for anyone else.',
  })
  offersCv?: boolean | null;

  @Field(() => Boolean, { description: 'Whether search engines may list the page.' })
  inSearchEngines!: boolean;

  @Field(() => ProfileClipType, { nullable: true, description: 'The clip; null: none, none any more, or not for this viewer.' })
  clip?: unknown;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was last published; null for a draft.' })
  publishedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    description: 'The candidate’s last change; where an element is restricted, the publication, to whoever does not see it.',
  })
  updatedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'For a recruiter or their program: when someone of the company last consulted it. Null: never, or for anyone else.',
  })
  consultedAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'For its owner and staff: whether the name is shown. Null for anyone else.' })
  showsName?: boolean | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  viewerIsOwner!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change it now.' })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it off now.' })
  viewerCanUnpublish!: boolean;
}

@ObjectType('FacetCount', { description: 'How many of the profiles found have a value.' })
export class FacetCountType {
  @Field(() => String, { description: 'The value, as most often written.' })
  value!: string;

  @Field(() => Int, { description: 'How many have it.' })
  count!: number;
}

@ObjectType('ProfileFacets', {
  description: 'What the profiles found have in common, the thirty most frequent of each; counted among what exists for the viewer.',
})
export class ProfileFacetsType {
  @Field(() => [FacetCountType], { description: 'Skills.' })
  skills!: unknown[];

  @Field(() => [FacetCountType], { description: 'Places wanted.' })
  places!: unknown[];

  @Field(() => [FacetCountType], { description: 'Contracts wanted.' })
  contractKinds!: unknown[];

  @Field(() => [FacetCountType], { description: 'Availabilities.' })
  availabilities!: unknown[];

  @Field(() => [FacetCountType], {
    description: 'Languages spoken: by their ISO code where it is known, otherwise as they are written, in lower case.',
  })
  languages!: unknown[];
}

@ObjectType('ProfileEdge', { description: 'A profile and its place in the list.' })
export class ProfileEdge {
  @Field(() => ProfileType, { description: 'The profile.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('ProfileConnection', {
  description:
    'A page of published profiles, the latest published first; where words are searched, those that say every one of them in the headline, the skills or the places before the others.',
})
export class ProfileConnection {
  @Field(() => [ProfileEdge], { description: 'Items with their cursors.' })
  edges!: ProfileEdge[];

  @Field(() => [ProfileType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => String, {
    nullable: true,
    description:
      'Where a place was searched with its surroundings: the town that was understood; null when none was asked for, or none is called so.',
  })
  aroundTown?: string | null;
}

export const ProfileAudienceEnum = enumOf<ProfileAudience>('ProfileAudience', 'As whom a candidate looks at their own page.', {
  VISITOR: 'Anybody, by its address.',
  COMPANY: 'A recruiter of a company of the network that is not blocked.',
  PASSWORD_HOLDER: 'Someone who was handed a password.',
});
