import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffRole } from '../authorization/viewer.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';

export const ViewerKindEnum = enumOf('ViewerKind', 'What kind of caller is asking.', {
  VISITOR: 'Nobody signed in.',
  CANDIDATE: 'A candidate.',
  RECRUITER: 'A recruiter of a member company.',
  FORMER_RECRUITER: 'A recruiter of a company that is no member now: carries on its disputes, and is a visitor in everything else.',
  STAFF: 'One of JobProd’s own people.',
  API_CLIENT: 'A program, with a client’s token.',
});

export const StaffRoleEnum = enumOf<StaffRole>('StaffRole', 'What a member of staff is there to do; one person may hold several.', {
  INTERVIEWER: 'Interviews candidates.',
  EDITOR: 'Edits clips.',
  NETWORK_MANAGER: 'Selects companies, presents them, hands out passwords.',
  DATA_PROTECTION_OFFICER: 'Answers rights requests; in charge of restricted diffusion with the network manager.',
  ADMINISTRATOR: 'Publishes terms, invites staff, audits the register.',
});

@ObjectType('Session', { implements: NodeType, description: 'A browser in which the viewer is signed in.' })
export class SessionType extends NodeType {
  @Field(() => GraphQLDateTimeISO, { description: 'When it was opened.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was last used, to five minutes.' })
  lastSeenAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'The browser in a few words.' })
  device!: string;
}

@ObjectType('Staff', { implements: NodeType, description: 'One of JobProd’s own people.' })
export class StaffType extends NodeType {
  @Field(() => [StaffRoleEnum], { description: 'What they are there to do.' })
  roles!: StaffRole[];
}

@ObjectType('Viewer', { description: 'Who is asking, and the root of what is theirs.' })
export class ViewerType {
  @Field(() => ViewerKindEnum, { description: 'What kind of caller.' })
  kind!: string;

  @Field(() => LanguageEnum, { description: 'The language pages and mails speak to them.' })
  language!: string;

  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'The address they sign in with; null for a visitor or a program.' })
  email?: string | null;
}

@InputType()
export class RequestSignInInput {
  @Field(() => GraphQLEmailAddress, { description: 'Where to send the link and the code.' })
  email!: string;
}

@ObjectType()
export class RequestSignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To be given back with the code; the code works with this attempt only.' })
  attempt?: string | null;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'Where the mail went; the same answer whether or not the address is known.',
  })
  sentTo?: string | null;
}

@InputType()
export class CompleteSignInInput {
  @Field(() => String, { nullable: true, description: 'The attempt a code belongs to.' })
  attempt?: string | null;

  @Field(() => String, { nullable: true, description: 'The six digits of the mail.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'The token of the mail’s link, instead of attempt and code.' })
  token?: string | null;
}

@ObjectType()
export class CompleteSignInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer?: unknown;
}

@ObjectType()
export class SignOutPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'A visitor again.' })
  viewer?: unknown;
}

@InputType()
export class RevokeSessionInput {
  @Field(() => ID, { description: 'One of the viewer’s own sessions.' })
  sessionId!: string;
}

@ObjectType()
export class RevokeSessionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The session that ended.' })
  revokedSessionId?: string | null;
}

@InputType()
export class ChooseLanguageInput {
  @Field(() => LanguageEnum, { description: 'The language to speak from now on.' })
  language!: string;
}

@ObjectType()
export class ChooseLanguagePayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer, in that language.' })
  viewer?: unknown;
}

@InputType()
export class InviteStaffInput {
  @Field(() => GraphQLEmailAddress, { description: 'The address they will sign in with.' })
  email!: string;

  @Field(() => String, { description: 'First name.' })
  firstName!: string;

  @Field(() => String, { description: 'Surname.' })
  lastName!: string;

  @Field(() => [StaffRoleEnum], { description: 'At least one.' })
  roles!: StaffRole[];
}

@ObjectType()
export class InviteStaffPayload extends Payload {
  @Field(() => StaffType, { nullable: true, description: 'The new member of staff.' })
  staff?: unknown;
}
