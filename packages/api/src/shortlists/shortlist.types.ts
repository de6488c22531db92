import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileType } from '../profiles/profile.types.ts';

@ObjectType('ShortlistEntry', { description: 'A profile on a list of a company.' })
export class ShortlistEntryType {
  @Field(() => ProfileType, { description: 'The profile.' })
  profile!: unknown;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was put there.' })
  addedAt!: Date;

  @Field(() => String, { description: 'Who of the company put it there.' })
  addedByName!: string;
}

@ObjectType('Shortlist', { description: 'Profiles that a company’s recruiters keep together, for one another.' })
export class ShortlistType {
  @Field(() => String, { description: 'What they call it.' })
  name!: string;

  @Field(() => [ShortlistEntryType], { description: 'What is on it of what exists for the viewer now, the latest first.' })
  entries!: unknown[];
}

@ObjectType('CompanyNote', { description: 'What a recruiter noted of a profile, for the company; its candidate may read it.' })
export class CompanyNoteType {
  @Field(() => String, { description: 'What was noted.' })
  text!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  writtenAt!: Date;
}

@InputType({ description: 'A profile and one of the company’s lists.' })
export class ShortlistProfileInput {
  @Field(() => ID, { description: 'The profile.' })
  profileId!: string;

  @Field(() => String, { description: 'The list, by its name (80 characters); made with the first profile put on it, gone with the last.' })
  list!: string;
}

@InputType({ description: 'A note to keep.' })
export class WriteCompanyNoteInput {
  @Field(() => ID, { description: 'The profile, which the company has consulted.' })
  profileId!: string;

  @Field(() => String, { description: 'What is noted (2,000 characters).' })
  text!: string;
}

@InputType({ description: 'A note to delete.' })
export class DeleteCompanyNoteInput {
  @Field(() => ID, { description: 'Which; the company’s own.' })
  noteId!: string;
}

@ObjectType({ description: 'What keeping a profile, or a note of it, came to.' })
export class ShortlistPayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile, with what the company keeps of it; null when refused.' })
  profile?: unknown;
}
