import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileType } from '../profiles/profile.types.ts';

@InputType({ description: 'A profile to lock.' })
export class LockDataInput {
  @Field(() => ID, { description: 'The candidate’s own; or, for the data-protection officer, that of whoever asked for it.' })
  profileId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the officer: the request it follows, in a line (1,000 characters). The candidate needs no reason.',
  })
  request?: string | null;
}

@InputType({ description: 'A lock to lift.' })
export class UnlockDataInput {
  @Field(() => ID, { description: 'The candidate’s own profile.' })
  profileId!: string;
}

@InputType({ description: 'A profile to erase for ever.' })
export class EraseProfileInput {
  @Field(() => ID, { description: 'The candidate’s own profile.' })
  profileId!: string;

  @Field(() => String, { description: 'Its reference, typed once more: nothing is erased by a slip.' })
  reference!: string;
}

@ObjectType({ description: 'What erasing a profile came to.' })
export class EraseProfilePayload extends Payload {
  @Field(() => CandidateType, { nullable: true, description: 'Whose it was; null when refused.' })
  candidate?: unknown;
}

@ObjectType({ description: 'What locking came to.' })
export class LockDataPayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it stands; null when refused.' })
  profile?: unknown;
}

@ObjectType({ description: 'What lifting a lock came to.' })
export class UnlockDataPayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it stands; null when refused.' })
  profile?: unknown;
}
