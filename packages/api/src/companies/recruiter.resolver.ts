import { isLanguage } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { GraphQLEmailAddress } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import { ViewerType } from '../authentication/authentication.types.ts';
import { nameOf } from '../authentication/name-of.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { Company } from './company.entity.ts';
import { AcceptInvitationInput, AcceptInvitationPayload, CompanyType, InvitationPreviewType } from './company.types.ts';
import { findInvitation, type InvitationPreview } from './find-invitation.ts';
import { type InvitationState, invitationState } from './invitation-state.ts';
import { inviteRecruiter } from './invite-recruiter.ts';
import type { Recruiter } from './recruiter.entity.ts';
import {
  InvitationStateEnum,
  InviteRecruiterInput,
  InviteRecruiterPayload,
  RecruiterInvitationType,
  RecruiterType,
  RevokeInvitationInput,
  RevokeInvitationPayload,
} from './recruiter.types.ts';
import type { RecruiterInvitation } from './recruiter-invitation.entity.ts';
import { revokeInvitation } from './revoke-invitation.ts';

/** As the session tells of them: nothing more is read. */
type OwnRecruiter = Pick<Recruiter, 'id' | 'joinedAt'> & { account: Pick<Account, 'id'>; company: Pick<Company, 'id'> };

@Resolver(() => RecruiterType)
export class RecruiterResolver {
  @FieldResolver(() => CompanyType)
  company(@Root() { company }: Recruiter, @Ctx() { em }: Context): Promise<Company> {
    return em.findOneOrFail(Company, company.id);
  }

  @FieldResolver(() => String, { description: 'First name.' })
  async firstName(@Root() { account }: Recruiter, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).firstName;
  }

  @FieldResolver(() => String, { description: 'Surname.' })
  async lastName(@Root() { account }: Recruiter, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).lastName;
  }

  @FieldResolver(() => GraphQLEmailAddress, { description: 'The address they sign in with.' })
  async email(@Root() { account }: Recruiter, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Account, account.id)).email;
  }
}

@Resolver(() => ViewerType)
export class ViewerRecruiterResolver {
  @FieldResolver(() => RecruiterType, { nullable: true, description: 'The recruiter who is signed in; null for anyone else.' })
  recruiter(@Root() viewer: Viewer): OwnRecruiter | null {
    if (viewer.kind !== 'recruiter') return null;
    const { recruiterId: id, accountId, companyId, since: joinedAt } = viewer;
    return { id, account: { id: accountId }, company: { id: companyId }, joinedAt };
  }
}

@Resolver(() => RecruiterInvitationType)
export class RecruiterInvitationResolver {
  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What an invitation’s link shows; null for unknown, used, revoked and expired alike. Reading consumes nothing.',
  })
  invitation(
    @Arg('token', () => String, { description: 'The token of the mail’s link.' }) token: string,
    @Ctx() { em, now }: Context,
  ): Promise<InvitationPreview | null> {
    return findInvitation(em, token, now);
  }

  @Mutation(() => InviteRecruiterPayload, {
    description: 'Sends a person a link into a company’s side. For the company’s recruiters and network managers.',
  })
  inviteRecruiter(@Arg('input', () => InviteRecruiterInput) { companyId, email, language }: InviteRecruiterInput, @Ctx() context: Context) {
    return inviteRecruiter(context, idOf('Company', companyId), email, isLanguage(language) ? language : context.viewer.language);
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Accepts an invitation, once, and opens a session in this browser.' })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) { token, firstName, lastName }: AcceptInvitationInput,
    @Ctx() context: Context,
  ) {
    context.viewer = await acceptInvitation(context, {
      token,
      firstName: lineOf(firstName, limits.personName, ['firstName']),
      lastName: lineOf(lastName, limits.personName, ['lastName']),
    });
    return { viewer: context.viewer };
  }

  @Mutation(() => RevokeInvitationPayload, { description: 'Takes an invitation back. For the company’s recruiters and network managers.' })
  async revokeInvitation(@Arg('input', () => RevokeInvitationInput) { invitationId }: RevokeInvitationInput, @Ctx() context: Context) {
    return { invitation: await revokeInvitation(context, idOf('RecruiterInvitation', invitationId)) };
  }

  @FieldResolver(() => InvitationStateEnum, { description: 'What became of it.' })
  state(@Root() invitation: RecruiterInvitation, @Ctx() { now }: Context): InvitationState {
    return invitationState(invitation, now);
  }
}
