import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileSearch } from '../profiles/profile-inputs.types.ts';

@ObjectType('SavedSearch', { description: 'What a recruiter looks for again and again; for that recruiter alone.' })
export class SavedSearchType {
  @Field(() => String, { description: 'What they call it.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether a mail a day tells of newly published profiles, on days on which there are some.' })
  isMailed!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  createdAt!: Date;
}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => String, { description: 'What to call it (80 characters).' })
  name!: string;

  @Field(() => ProfileSearch, { description: 'What is looked for; something must be.' })
  search!: ProfileSearch;

  @Field(() => Boolean, { description: 'Whether a mail a day is to tell of newly published profiles.' })
  isMailed!: boolean;
}

@InputType({ description: 'A change to a search that was kept. What is absent stays.' })
export class ChangeSavedSearchInput {
  @Field(() => ID, { description: 'Which; the recruiter’s own.' })
  savedSearchId!: string;

  @Field(() => String, { nullable: true, description: 'What to call it (80 characters).' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a mail a day is to tell of newly published profiles.' })
  isMailed?: boolean | null;
}

@InputType({ description: 'A search that is needed no more.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'Which; the recruiter’s own.' })
  savedSearchId!: string;
}

@ObjectType({ description: 'What keeping, changing or deleting a search came to.' })
export class SavedSearchPayload extends Payload {
  @Field(() => RecruiterType, { nullable: true, description: 'The recruiter, with their searches as they are now; null when refused.' })
  recruiter?: unknown;
}
