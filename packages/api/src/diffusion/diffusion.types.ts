import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileElementEnum, ProfileType } from '../profiles/profile.types.ts';
import type { ProfileElement } from '../profiles/profile-elements.ts';
import { ReceiptType } from '../registers/receipt.types.ts';

@ObjectType('Restriction', {
  implements: NodeType,
  description: 'What of a profile can be reached by password only; read by its owner and the staff in charge.',
})
export class RestrictionType extends NodeType {
  @Field(() => Boolean, { description: 'Whether the whole profile is.' })
  whole!: boolean;

  @Field(() => [ProfileElementEnum], { description: 'Which elements are; empty where the whole is.' })
  elements!: ProfileElement[];

  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  since!: Date;
}

@ObjectType('ProfilePassword', {
  implements: NodeType,
  description: 'A password handed to one recipient, for the staff in charge. The password itself is told once, when it is made.',
})
export class ProfilePasswordType extends NodeType {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'To whom outside the network; null for a recruiter’s.' })
  recipientEmail?: string | null;

  @Field(() => RecruiterType, { nullable: true, description: 'To which recruiter; null for someone outside the network.' })
  recruiter?: unknown;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  issuedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'The first instant at which it opens nothing any more.' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was ended before that; null when it was not.' })
  revokedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it last opened the profile; null: never.' })
  lastUsedAt?: Date | null;
}

@ObjectType('HeldPassword', {
  description: 'That a recruiter was handed a password: a reference and dates, nothing of the profile until it is unlocked.',
})
export class HeldPasswordType {
  @Field(() => String, { description: 'To be typed at the gate beside the password.' })
  reference!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was handed out.' })
  issuedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when it opens.' })
  expiresAt!: Date;
}

@ObjectType('BlockedCompany', {
  implements: NodeType,
  description: 'A company to which the candidate does not exist, by the name they gave it. It says nothing of who belongs to the network.',
})
export class BlockedCompanyType extends NodeType {
  @Field(() => String, { description: 'The name as they typed it, or as it was told to them.' })
  name!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  since!: Date;
}

@ObjectType()
export abstract class DiffusionPayload extends Payload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as the viewer sees it then; null when refused.' })
  profile?: unknown;
}

@InputType({ description: 'An order of restricted diffusion, at zero price.' })
export class SubscribeToRestrictedDiffusionInput {
  @Field(() => ID, { description: 'The candidate’s own profile.' })
  profileId!: string;
}

@ObjectType({ description: 'What the order came to.' })
export class SubscribeToRestrictedDiffusionPayload extends DiffusionPayload {
  @Field(() => ReceiptType, {
    nullable: true,
    description: 'The proof of the order; null when refused, and for the second until a signed head covers it.',
  })
  receipt?: unknown;
}

@InputType({ description: 'What to restrict.' })
export class RestrictDiffusionInput {
  @Field(() => ID, { description: 'The candidate’s own profile.' })
  profileId!: string;

  @Field(() => [ProfileElementEnum], {
    nullable: true,
    description: 'Exactly these elements, in the place of what was restricted before; the whole profile when absent or null.',
  })
  elements?: ProfileElement[] | null;
}

@ObjectType({ description: 'What restricting came to.' })
export class RestrictDiffusionPayload extends DiffusionPayload {}

@InputType({ description: 'A restriction to lift.' })
export class LiftRestrictionInput {
  @Field(() => ID, { description: 'The candidate’s own profile.' })
  profileId!: string;
}

@ObjectType({ description: 'What lifting came to.' })
export class LiftRestrictionPayload extends DiffusionPayload {}

@InputType({ description: 'A password to make, for one recipient: a recruiter, or an address outside the network.' })
export class IssueProfilePasswordInput {
  @Field(() => String, { description: 'The restricted profile’s reference.' })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'The recruiter it is for; null for someone outside the network.' })
  recruiterId?: string | null;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'To know to whom it was handed; nothing is sent there. Null for a recruiter’s.',
  })
  recipientEmail?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it opens, a year ahead at most; thirty days when absent.' })
  expiresAt?: Date | null;
}

@ObjectType({ description: 'What making a password came to.' })
export class IssueProfilePasswordPayload extends DiffusionPayload {
  @Field(() => ProfilePasswordType, { nullable: true, description: 'What is kept of it; null when refused.' })
  profilePassword?: unknown;

  @Field(() => String, { nullable: true, description: 'The password, told this once, to be handed out privately; null when refused.' })
  password?: string | null;
}

@InputType({ description: 'A password to end.' })
export class RevokeProfilePasswordInput {
  @Field(() => ID, { description: 'The password.' })
  profilePasswordId!: string;
}

@ObjectType({ description: 'What ending a password came to.' })
export class RevokeProfilePasswordPayload extends Payload {
  @Field(() => ProfilePasswordType, { nullable: true, description: 'What is kept of it; null when refused.' })
  profilePassword?: unknown;
}

@InputType({ description: 'What is typed at the gate.' })
export class UnlockProfileInput {
  @Field(() => String, { description: 'The profile’s reference.' })
  reference!: string;

  @Field(() => String, { description: 'The password; case, accents and what stands between the words do not matter.' })
  password!: string;
}

@ObjectType({ description: 'What the gate answered.' })
export class UnlockProfilePayload extends DiffusionPayload {
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it stays open in this browser; null when refused.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'A company to which the candidate will not exist: by name, or one that was named to them.' })
export class BlockCompanyInput {
  @Field(() => String, { nullable: true, description: 'A name (160 characters), whether or not it belongs to the network.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'A company the candidate knows of, from the trail of who looked.' })
  companyId?: string | null;
}

@ObjectType({ description: 'What blocking came to.' })
export class BlockCompanyPayload extends DiffusionPayload {}

@InputType({ description: 'A company to unblock.' })
export class UnblockCompanyInput {
  @Field(() => ID, { description: 'As it stands in the candidate’s list.' })
  blockedCompanyId!: string;
}

@ObjectType({ description: 'What unblocking came to.' })
export class UnblockCompanyPayload extends DiffusionPayload {}

@InputType({ description: 'What a page played of the clip it shows.' })
export class RecordClipPlayedInput {
  @Field(() => ID, { description: 'The clip, as `ProfileClip.id` names it.' })
  clipId!: string;

  @Field(() => Float, { description: 'How many seconds of it, each counted once.' })
  playedSeconds!: number;
}

@ObjectType({ description: 'What telling it came to.' })
export class RecordClipPlayedPayload extends Payload {}
