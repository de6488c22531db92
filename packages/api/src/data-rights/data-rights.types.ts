import { Field, ID, InputType, ObjectType } from 'type-graphql';
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
