import { limits } from '@jobprod/shared/limits';
import { sirenOf } from '@jobprod/shared/siren';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { lineOf, textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { companiesPage } from './companies-page.ts';
import type { Company } from './company.entity.ts';
import {
  CloseCompanyInput,
  CloseCompanyPayload,
  CompanyConnection,
  CompanyStateEnum,
  CompanyType,
  SelectCompanyInput,
  SelectCompanyPayload,
  SuspendCompanyInput,
  SuspendCompanyPayload,
} from './company.types.ts';
import { findVisibleCompany, seesInsideOf } from './company-visibility.ts';
import { endMembership } from './end-membership.ts';
import { type CompanyState, companyState, membershipOf } from './membership.ts';
import { Recruiter } from './recruiter.entity.ts';
import { RecruiterInvitationType, RecruiterType } from './recruiter.types.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';
import { selectCompany } from './select-company.ts';

const reasonOf = (text: string): string => {
  const reason = textOf(text, limits.reason, ['reason']);
  if (reason === '') throw new Refusal('INVALID_INPUT', { detail: 'reason' }, ['reason']);
  return reason;
};

const sirenIn = (text: string | null | undefined): string | null => {
  if (!text?.trim()) return null;
  const siren = sirenOf(text);
  if (!siren) throw new Refusal('INVALID_INPUT', { detail: 'SIREN' }, ['siren']);
  return siren;
};

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: 'Every company JobProd ever selected, for staff.' })
  companies(@Args(() => PageArguments) page: PageArguments, @Ctx() { em }: Context): Promise<Connection<Company>> {
    return companiesPage(em, page);
  }

  @Query(() => CompanyType, {
    nullable: true,
    description: 'One company, for staff, its own people and candidates it was named to; null for hidden and absent alike.',
  })
  company(@Arg('id', () => ID, { description: 'The company.' }) id: string, @Ctx() { em, viewer }: Context): Promise<Company | null> {
    return findVisibleCompany(em, viewer, idOf('Company', id));
  }

  @Mutation(() => SelectCompanyPayload, { description: 'Takes a company into the network, with a reason. For network managers.' })
  async selectCompany(@Arg('input', () => SelectCompanyInput) input: SelectCompanyInput, @Ctx() context: Context) {
    const selection = {
      name: lineOf(input.name, limits.shortText, ['name']),
      city: lineOf(input.city, limits.shortText, ['city']),
      mainActivity: lineOf(input.mainActivity, limits.shortText, ['mainActivity']),
      siren: sirenIn(input.siren),
      reason: reasonOf(input.reason),
    };
    return { company: await selectCompany(context, selection) };
  }

  @Mutation(() => SuspendCompanyPayload, {
    description: 'Takes a company out of the network at once, with all its people’s access. For network managers.',
  })
  async suspendCompany(@Arg('input', () => SuspendCompanyInput) { companyId, reason }: SuspendCompanyInput, @Ctx() context: Context) {
    return { company: await endMembership(context, idOf('Company', companyId), 'suspended', reasonOf(reason)) };
  }

  @Mutation(() => CloseCompanyPayload, {
    description: 'Records that a company leaves the network: the same end of access as a suspension. For network managers.',
  })
  async closeCompany(@Arg('input', () => CloseCompanyInput) { companyId, reason }: CloseCompanyInput, @Ctx() context: Context) {
    return { company: await endMembership(context, idOf('Company', companyId), 'left', reasonOf(reason)) };
  }

  @FieldResolver(() => CompanyStateEnum, { description: 'Where it stands.' })
  async state(@Root() company: Company): Promise<CompanyState> {
    return companyState(await membershipOf(company));
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When its present, or last, membership began.' })
  async selectedAt(@Root() company: Company): Promise<Date> {
    return (await membershipOf(company)).startedAt;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was selected; null for anyone but staff.' })
  async selectionReason(@Root() company: Company): Promise<string> {
    return (await membershipOf(company)).selectionReason;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true, description: 'When its membership ended; null while it is a member.' })
  async suspendedAt(@Root() company: Company): Promise<Date | null> {
    return (await membershipOf(company)).endedAt ?? null;
  }

  @FieldResolver(() => [RecruiterType], { description: 'Its people, for colleagues and staff; empty for anyone else.' })
  recruiters(@Root() company: Company, @Ctx() { em, viewer }: Context): Promise<Recruiter[]> | Recruiter[] {
    return seesInsideOf(viewer, company.id)
      ? em.find(Recruiter, { company }, { populate: ['account'], orderBy: { joinedAt: 'asc', id: 'asc' } })
      : [];
  }

  @FieldResolver(() => [RecruiterInvitationType], {
    description: 'Invitations sent, newest first, for colleagues and staff; empty for anyone else.',
  })
  invitations(@Root() company: Company, @Ctx() { em, viewer }: Context): Promise<RecruiterInvitation[]> | RecruiterInvitation[] {
    return seesInsideOf(viewer, company.id)
      ? em.find(RecruiterInvitation, { company }, { orderBy: { sentAt: 'desc', id: 'desc' }, limit: limits.pageSize })
      : [];
  }
}
