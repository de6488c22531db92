import { GraphQLDate, GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { AvailabilityEnum, ContractKindEnum, LanguageLevelEnum, ProfileType } from './profile.types.ts';
import type { Availability, ContractKind, LanguageLevel } from './profile-elements.ts';

@InputType({ description: 'A town and its surroundings.' })
export class SearchNear {
  @Field(() => String, { description: 'A town, by its name; a letter wrong, accents and hyphens do not matter (160 characters).' })
  place!: string;

  @Field(() => Int, { description: 'How far from it, as the crow flies (0 to 200).' })
  kilometres!: number;
}

@InputType({ description: 'What to look for among the published profiles. What is not said does not narrow.' })
export class ProfileSearch {
  @Field(() => String, {
    nullable: true,
    description:
      'Words, each of which must be found: by its French or English stem, its beginning, or nearly so (160 characters, 8 words).',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Skills, all of them; case and accents do not matter.' })
  skills?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Places, any of them.' })
  places?: string[] | null;

  @Field(() => [ContractKindEnum], { nullable: true, description: 'Contracts, any of them.' })
  contractKinds?: ContractKind[] | null;

  @Field(() => [AvailabilityEnum], { nullable: true, description: 'Availabilities, any of them.' })
  availabilities?: Availability[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with a clip (true), or only without (false).' })
  withClip?: boolean | null;

  @Field(() => SearchNear, { nullable: true, description: 'Who wants to work in a town or around it.' })
  near?: SearchNear | null;

  @Field(() => [String], { nullable: true, description: 'Languages, all of them: by ISO code, or by their French or English name.' })
  languages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Who wishes for no more, in euros gross a year, or does not say.' })
  salaryAtMost?: number | null;
}

@InputType({ description: 'A job held.' })
export class ExperienceInput {
  @Field(() => String, { description: 'What they did (160 characters).' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'For whom (160 characters).' })
  employer?: string | null;

  @Field(() => GraphQLDate, { description: 'From which day.' })
  from!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'To which day; null while it lasts.' })
  to?: Date | null;

  @Field(() => String, { nullable: true, description: 'In their words (2,000 characters).' })
  description?: string | null;
}

@InputType({ description: 'Something learned.' })
export class EducationInput {
  @Field(() => String, { description: 'The diploma or course (160 characters).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where (160 characters).' })
  school?: string | null;

  @Field(() => Int, { nullable: true, description: 'In which year.' })
  year?: number | null;
}

@InputType({ description: 'A language spoken.' })
export class SpokenLanguageInput {
  @Field(() => String, { description: 'Which (80 characters).' })
  name!: string;

  @Field(() => LanguageLevelEnum, { description: 'How well.' })
  level!: LanguageLevel;
}

@InputType({ description: 'A picture of a piece of work.' })
export class WorkImageInput {
  @Field(() => ID, { description: 'As `POST /portfolio/images` answered, or as it stands on the profile.' })
  imageId!: string;

  @Field(() => String, { description: 'What is to be seen there (160 characters), for whoever does not see it.' })
  alt!: string;
}

@InputType({ description: 'A piece of work shown.' })
export class WorkInput {
  @Field(() => String, { description: 'What it is (160 characters).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What they did there (600 characters).' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'In which year.' })
  year?: number | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where it can be seen (500 characters): read where the name is.' })
  link?: URL | null;

  @Field(() => WorkImageInput, { nullable: true, description: 'A picture of it.' })
  image?: WorkImageInput | null;
}

@InputType({ description: 'A candidate’s change to their own profile. What is absent stays as it is; null empties.' })
export class UpdateProfileInput {
  @Field(() => Int, { description: 'The revision the change was made on.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'The job looked for (120 characters).' })
  headline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who they are at work (3,000 characters). Without the name, unless the name is shown.',
  })
  summary?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether to show the name on the page.' })
  showsName?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Up to 40 skills, 80 characters each.' })
  skills?: string[] | null;

  @Field(() => [ExperienceInput], { nullable: true, description: 'Up to 30 jobs held.' })
  experiences?: ExperienceInput[] | null;

  @Field(() => [EducationInput], { nullable: true, description: 'Up to 20.' })
  educations?: EducationInput[] | null;

  @Field(() => [SpokenLanguageInput], { nullable: true, description: 'Up to 20.' })
  spokenLanguages?: SpokenLanguageInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Up to 20 places wanted; never where they live.' })
  places?: string[] | null;

  @Field(() => AvailabilityEnum, { nullable: true, description: 'From when.' })
  availability?: Availability | null;

  @Field(() => [ContractKindEnum], { nullable: true, description: 'Under which contracts.' })
  contractKinds?: ContractKind[] | null;

  @Field(() => Int, { nullable: true, description: 'In euros gross a year.' })
  salaryWish?: number | null;

  @Field(() => [WorkInput], { nullable: true, description: 'Up to 20 pieces of work.' })
  portfolio?: WorkInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the page may be taken along as a paper.' })
  offersCv?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether search engines may list the page.' })
  inSearchEngines?: boolean | null;
}

@InputType({ description: 'A profile to publish.' })
export class PublishProfileInput {
  @Field(() => ID, { description: 'The candidate’s own.' })
  profileId!: string;
}

@InputType({ description: 'A profile to take off.' })
export class UnpublishProfileInput {
  @Field(() => ID, { description: 'The candidate’s own.' })
  profileId!: string;
}

@ObjectType({ description: 'What changing a profile came to.' })
export class UpdateProfilePayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it stands; null when refused.' })
  profile?: unknown;
}

@ObjectType({ description: 'What publishing a profile came to.' })
export class PublishProfilePayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it stands; null when refused.' })
  profile?: unknown;
}

@ObjectType({ description: 'What taking a profile off came to.' })
export class UnpublishProfilePayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it stands; null when refused.' })
  profile?: unknown;
}
