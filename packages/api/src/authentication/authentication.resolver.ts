import { isLanguage } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { GraphQLEmailAddress } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { Account } from './account.entity.ts';
import {
  ChooseLanguageInput,
  ChooseLanguagePayload,
  CompleteSignInInput,
  CompleteSignInPayload,
  InviteStaffInput,
  InviteStaffPayload,
  RequestSignInInput,
  RequestSignInPayload,
  RevokeSessionInput,
  RevokeSessionPayload,
  SessionType,
  SignOutPayload,
  StaffType,
  ViewerType,
} from './authentication.types.ts';
import { chooseLanguage } from './choose-language.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { inviteStaff } from './invite-staff.ts';
import { nameOf } from './name-of.ts';
import { revokeSession, signOut } from './revoke-session.ts';
import { sendSignIn } from './send-sign-in.ts';
import { Session } from './session.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

/** As the session tells of them: nothing more is read. */
type OwnStaffMember = Pick<StaffMember, 'id' | 'roles'> & { account: Pick<Account, 'id'> };

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is asking.' })
  viewer(@Ctx() { viewer }: Context): Viewer {
    return viewer;
  }

  @FieldResolver(() => String)
  kind(@Root() viewer: Viewer): string {
    return viewer.kind.toUpperCase().replace('-', '_');
  }

  @FieldResolver(() => [SessionType], { description: 'The browsers the viewer is signed in with, newest first.' })
  sessions(@Root() viewer: Viewer, @Ctx() { em, now }: Context): Promise<Session[]> | Session[] {
    if (viewer.kind === 'visitor' || viewer.kind === 'api-client') return [];
    return em.find(Session, { account: viewer.accountId, revokedAt: null, expiresAt: { $gt: now } }, { orderBy: { startedAt: 'desc' } });
  }

  @FieldResolver(() => StaffType, { nullable: true, description: 'The member of staff who is signed in; null for anyone else.' })
  staff(@Root() viewer: Viewer): OwnStaffMember | null {
    if (viewer.kind !== 'staff') return null;
    const { staffId: id, accountId, roles } = viewer;
    return { id, account: { id: accountId }, roles: [...roles] };
  }
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether this is the browser that asks.' })
  isCurrent(@Root() session: Session, @Ctx() { viewer }: Context): boolean {
    return 'sessionId' in viewer && viewer.sessionId === session.id;
  }
}

@Resolver(() => StaffType)
export class StaffResolver {
  @FieldResolver(() => GraphQLEmailAddress, { description: 'The address they sign in with.' })
  async email(@Root() staff: StaffMember, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Account, staff.account.id)).email;
  }

  @FieldResolver(() => String, { description: 'First name.' })
  async firstName(@Root() { account }: StaffMember, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).firstName;
  }

  @FieldResolver(() => String, { description: 'Surname.' })
  async lastName(@Root() { account }: StaffMember, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).lastName;
  }

  @Query(() => [StaffType], { description: 'JobProd’s own people, for administrators.' })
  staffMembers(@Ctx() { em }: Context): Promise<StaffMember[]> {
    return em.find(StaffMember, {}, { populate: ['account'], orderBy: { account: { lastName: 'asc' } } });
  }

  @Mutation(() => InviteStaffPayload, { description: 'Opens an access to the back office; the person signs in by their mailbox.' })
  async inviteStaff(@Arg('input', () => InviteStaffInput) input: InviteStaffInput, @Ctx() { em, viewer, services, now }: Context) {
    const person = {
      email: input.email,
      firstName: lineOf(input.firstName, limits.personName, ['firstName']),
      lastName: lineOf(input.lastName, limits.personName, ['lastName']),
      roles: input.roles,
      language: viewer.language,
    };
    return { staff: await inviteStaff(em, person, services.settings.origin, now) };
  }
}

@Resolver()
export class SignInResolver {
  @Mutation(() => RequestSignInPayload, {
    description: 'Sends a link and a code, ten minutes long. The same answer for known and unknown addresses.',
  })
  requestSignIn(@Arg('input', () => RequestSignInInput) { email }: RequestSignInInput, @Ctx() context: Context) {
    return sendSignIn(context, email, null);
  }

  @Mutation(() => CompleteSignInPayload, { description: 'Redeems the code or the link, once, and opens a session in this browser.' })
  async completeSignIn(@Arg('input', () => CompleteSignInInput) input: CompleteSignInInput, @Ctx() context: Context) {
    context.viewer = await completeSignIn(context, input);
    return { viewer: context.viewer };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this browser’s session.' })
  async signOut(@Ctx() context: Context) {
    context.viewer = await signOut(context);
    return { viewer: context.viewer };
  }

  @Mutation(() => RevokeSessionPayload, { description: 'Ends one of the viewer’s own sessions.' })
  async revokeSession(@Arg('input', () => RevokeSessionInput) { sessionId }: RevokeSessionInput, @Ctx() context: Context) {
    const id = idOf('Session', sessionId);
    const revoked = await revokeSession(context, id);
    if (!revoked) throw notFound();
    return { revokedSessionId: toGlobalId('Session', id) };
  }

  @Mutation(() => ChooseLanguagePayload, { description: 'Sets the language of pages and mails, for this browser and for the account.' })
  async chooseLanguage(@Arg('input', () => ChooseLanguageInput) { language }: ChooseLanguageInput, @Ctx() context: Context) {
    if (isLanguage(language)) context.viewer = await chooseLanguage(context, language);
    return { viewer: context.viewer };
  }
}
