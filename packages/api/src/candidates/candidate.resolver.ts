import { isLanguage } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { GraphQLEmailAddress } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import { ViewerType } from '../authentication/authentication.types.ts';
import { nameOf } from '../authentication/name-of.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { Candidate } from './candidate.entity.ts';
import { CandidateConnection, CandidateType, RegisterCandidateInput, RegisterCandidatePayload } from './candidate.types.ts';
import { candidatesPage } from './candidates-page.ts';
import { candidatesOpenTo } from './data-lock.ts';
import { registerCandidate } from './register-candidate.ts';

/** As the session tells of them: nothing more is read. */
type OwnCandidate = Pick<Candidate, 'id' | 'registeredAt'> & { account: Pick<Account, 'id'> };

@Resolver(() => CandidateType)
export class CandidateResolver {
  @Mutation(() => RegisterCandidatePayload, {
    description: 'A person’s own request to become a candidate. Nothing is kept until they confirm their address.',
  })
  registerCandidate(@Arg('input', () => RegisterCandidateInput) input: RegisterCandidateInput, @Ctx() context: Context) {
    return registerCandidate(context, {
      email: input.email,
      firstName: lineOf(input.firstName, limits.personName, ['firstName']),
      lastName: lineOf(input.lastName, limits.personName, ['lastName']),
      isAdult: input.isAdult,
      language: isLanguage(input.language) ? input.language : context.viewer.language,
    });
  }

  @Query(() => CandidateType, {
    nullable: true,
    description: 'One candidate, for staff; null when there is none, and while their data are locked, but to the data-protection officer.',
  })
  candidate(@Arg('id', () => ID) id: string, @Ctx() { em, viewer }: Context): Promise<Candidate | null> {
    return em.findOne(Candidate, { $and: [{ id: idOf('Candidate', id) }, candidatesOpenTo(viewer)] });
  }

  @Query(() => CandidateConnection, { description: 'Candidates, newest first, for staff.' })
  candidates(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or an address.' }) search: string | undefined,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<Candidate>> {
    return candidatesPage(em, viewer, page, search);
  }

  @FieldResolver(() => GraphQLEmailAddress, { description: 'The address they sign in with.' })
  async email(@Root() { account }: Candidate, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Account, account.id)).email;
  }

  @FieldResolver(() => String, { description: 'First name.' })
  async firstName(@Root() { account }: Candidate, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).firstName;
  }

  @FieldResolver(() => String, { description: 'Surname.' })
  async lastName(@Root() { account }: Candidate, @Ctx() context: Context): Promise<string> {
    return (await nameOf(context, account)).lastName;
  }

  @FieldResolver(() => LanguageEnum, { description: 'The language of their mails.' })
  async language(@Root() { account }: Candidate, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Account, account.id)).language;
  }
}

@Resolver(() => ViewerType)
export class ViewerCandidateResolver {
  @FieldResolver(() => CandidateType, { nullable: true, description: 'The candidate who is signed in; null for anyone else.' })
  candidate(@Root() viewer: Viewer): OwnCandidate | null {
    if (viewer.kind !== 'candidate') return null;
    const { candidateId: id, accountId, since: registeredAt } = viewer;
    return { id, account: { id: accountId }, registeredAt };
  }
}
