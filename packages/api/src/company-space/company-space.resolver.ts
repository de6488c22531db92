import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../authentication/authentication.types.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { candidatesOpenTo } from '../candidates/data-lock.ts';
import { Company } from '../companies/company.entity.ts';
import { CompanyType } from '../companies/company.types.ts';
import { managesCompany } from '../companies/company-visibility.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { IntroductionType } from '../introductions/introduction.types.ts';
import { standingStates } from '../introductions/introduction-life.ts';
import { jobBriefOf } from '../introductions/job-brief.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import type { CardContent } from './card-content.ts';
import { cardPictureAddress } from './card-picture-media.ts';
import { CardPicture, CompanyCard } from './company-card.entity.ts';
import {
  CardContentType,
  CardPictureType,
  CompanyCardInput,
  CompanyCollectionType,
  CompanySpaceType,
  DeclineWishInput,
  DeclineWishPayload,
  EnterCompanySpaceInput,
  EnterCompanySpacePayload,
  IntroduceInput,
  IntroducePayload,
  IntroductionWishType,
  InviteToCompanySpaceInput,
  InviteToCompanySpacePayload,
  OwnCompanyCardType,
  PassWishOnInput,
  PassWishOnPayload,
  PresentCompanyInput,
  PresentCompanyPayload,
  PresentedCompanyType,
  RevokeSpaceInvitationInput,
  RevokeSpaceInvitationPayload,
  SaveCompanyCardInput,
  SaveCompanyCardPayload,
  SaveCompanyCollectionInput,
  SaveCompanyCollectionPayload,
  SpaceInvitationPreviewType,
  SpaceInvitationType,
  SubmitCompanyCardPayload,
  WishForIntroductionInput,
  WishForIntroductionPayload,
  WithdrawPresentationInput,
  WithdrawPresentationPayload,
} from './company-space.types.ts';
import { enterSpace, invitationOfLink, inviteToSpace, revokeSpaceInvitation } from './invite-to-space.ts';
import { presentCompany, saveCard, submitCard, withdrawPresentation } from './keep-card.ts';
import { showCards } from './read-space.ts';
import { saveCollection } from './save-collection.ts';
import { coveredBy } from './space-facts.ts';
import { CompanyCollection, IntroductionWish, SpaceInvitation } from './space-invitation.entity.ts';
import { declineWish, introduceByStaff, passWishOn, wishForIntroduction } from './wish.ts';

type Presented = { id: string; name: string; city: string; mainActivity: string; content: CardContent };

/** Its id is the company's, as everywhere. */
const presented = ({ company, shown }: CompanyCard): Presented => ({
  id: toGlobalId('Company', company.id),
  name: company.name,
  city: company.city,
  mainActivity: company.mainActivity,
  content: shown ?? { description: '', offers: [], places: [], pictureId: null },
});

const reasonOf = (text: string): string => {
  const reason = textOf(text, limits.reason, ['reason']);
  if (reason === '') throw new Refusal('INVALID_INPUT', { detail: 'reason' }, ['reason']);
  return reason;
};

const rowsOf = (companyIds: readonly string[]): string[] => companyIds.map((id) => idOf('Company', id));

@Resolver(() => CompanySpaceType)
export class CompanySpaceResolver {
  @Query(() => CompanySpaceType, {
    nullable: true,
    description: 'The company space, for a candidate whose invitation is open; null for everyone else, as if there were none.',
  })
  async companySpace(@Ctx() { em, viewer, now }: Context): Promise<object | null> {
    return (await coveredBy(em, viewer, now)) ? {} : null;
  }

  @FieldResolver(() => [PresentedCompanyType], { description: 'The companies presented, by name. Each showing is registered.' })
  async companies(@Ctx() context: Context): Promise<Presented[]> {
    return (await showCards(context)).map(presented);
  }

  @Query(() => SpaceInvitationPreviewType, {
    nullable: true,
    description: 'What the link of one’s own invitation shows; null for unknown, another’s, used, revoked and expired alike.',
  })
  spaceInvitation(
    @Arg('token', () => String, { description: 'The token of the mail’s link.' }) token: string,
    @Ctx() context: Context,
  ): Promise<SpaceInvitation | null> {
    return invitationOfLink(context, token);
  }

  @Query(() => [SpaceInvitationType], { description: 'The latest invitations into the company space, 100 at most. For network managers.' })
  spaceInvitations(@Ctx() { em, viewer }: Context): Promise<SpaceInvitation[]> {
    return em.find(
      SpaceInvitation,
      { candidate: candidatesOpenTo(viewer) },
      { orderBy: { sentAt: 'desc', id: 'desc' }, limit: limits.pageSize },
    );
  }

  @Query(() => [CompanyCollectionType], { description: 'The collections of companies, by name. For network managers.' })
  companyCollections(@Ctx() { em }: Context): Promise<CompanyCollection[]> {
    return em.find(CompanyCollection, {}, { orderBy: { name: 'asc' }, limit: limits.pageSize });
  }

  @Query(() => [IntroductionWishType], {
    description: 'What candidates asked from cards, what waits first, 100 at most. For network managers.',
  })
  introductionWishes(@Ctx() { em, viewer }: Context): Promise<IntroductionWish[]> {
    return em.find(
      IntroductionWish,
      { candidate: candidatesOpenTo(viewer) },
      { orderBy: { state: 'desc', askedAt: 'asc' }, limit: limits.pageSize },
    );
  }

  @Mutation(() => SaveCompanyCardPayload, { description: 'Writes a company’s card, as a draft. Any way to reach the company is refused.' })
  async saveCompanyCard(
    @Arg('input', () => SaveCompanyCardInput) { companyId, pictureId, ...said }: SaveCompanyCardInput,
    @Ctx() context: Context,
  ) {
    const picture = pictureId ? idOf('CardPicture', pictureId) : null;
    return { company: await saveCard(context, idOf('Company', companyId), { ...said, pictureId: picture }) };
  }

  @Mutation(() => SubmitCompanyCardPayload, { description: 'Hands the draft in: staff look at it before any candidate does.' })
  async submitCompanyCard(@Arg('input', () => CompanyCardInput) { companyId }: CompanyCardInput, @Ctx() context: Context) {
    return { company: await submitCard(context, idOf('Company', companyId)) };
  }

  @Mutation(() => PresentCompanyPayload, {
    description: 'Lets the card that was handed in be read by invited candidates. For network managers.',
  })
  async presentCompany(@Arg('input', () => PresentCompanyInput) { companyId, submittedAt }: PresentCompanyInput, @Ctx() context: Context) {
    return { company: await presentCompany(context, idOf('Company', companyId), submittedAt) };
  }

  @Mutation(() => WithdrawPresentationPayload, {
    description:
      'Sends a card that was handed in back, what is shown staying so; otherwise takes the shown one off at once. With a reason; for network managers.',
  })
  async withdrawPresentation(
    @Arg('input', () => WithdrawPresentationInput) { companyId, reason, submittedAt }: WithdrawPresentationInput,
    @Ctx() context: Context,
  ) {
    return { company: await withdrawPresentation(context, idOf('Company', companyId), reasonOf(reason), submittedAt ?? null) };
  }

  @Mutation(() => SaveCompanyCollectionPayload, { description: 'Makes or changes a collection of companies. For network managers.' })
  async saveCompanyCollection(
    @Arg('input', () => SaveCompanyCollectionInput) { collectionId, name, companyIds }: SaveCompanyCollectionInput,
    @Ctx() context: Context,
  ) {
    const id = collectionId ? idOf('CompanyCollection', collectionId) : null;
    return { collection: await saveCollection(context, id, { name, companyIds: rowsOf(companyIds) }) };
  }

  @Mutation(() => InviteToCompanySpacePayload, {
    description: 'Sends a candidate a personal link into the company space. For network managers.',
  })
  async inviteToCompanySpace(
    @Arg('input', () => InviteToCompanySpaceInput) { candidateId, companyIds, collectionId }: InviteToCompanySpaceInput,
    @Ctx() context: Context,
  ) {
    const covering = { companyIds: rowsOf(companyIds), collectionId: collectionId ? idOf('CompanyCollection', collectionId) : null };
    return { invitation: await inviteToSpace(context, idOf('Candidate', candidateId), covering) };
  }

  @Mutation(() => RevokeSpaceInvitationPayload, { description: 'Takes an invitation back, used or not. For network managers.' })
  async revokeSpaceInvitation(
    @Arg('input', () => RevokeSpaceInvitationInput) { invitationId }: RevokeSpaceInvitationInput,
    @Ctx() context: Context,
  ) {
    return { invitation: await revokeSpaceInvitation(context, idOf('SpaceInvitation', invitationId)) };
  }

  @Mutation(() => EnterCompanySpacePayload, { description: 'Uses the link of one’s own invitation, once, acknowledging the undertaking.' })
  async enterCompanySpace(
    @Arg('input', () => EnterCompanySpaceInput) { token, acknowledges }: EnterCompanySpaceInput,
    @Ctx() context: Context,
  ) {
    await enterSpace(context, token, acknowledges);
    return { companySpace: await this.companySpace(context) };
  }

  @Mutation(() => WishForIntroductionPayload, { description: 'Asks JobProd to be introduced to a company one reads the card of.' })
  async wishForIntroduction(
    @Arg('input', () => WishForIntroductionInput) { companyId, message }: WishForIntroductionInput,
    @Ctx() context: Context,
  ) {
    const said = textOf(message ?? '', limits.contactMessage, ['message']) || null;
    const id = idOf('Company', companyId);
    await wishForIntroduction(context, id, said);
    const [card] = await showCards(context, id);
    return { company: card ? presented(card) : null };
  }

  @Mutation(() => PassWishOnPayload, { description: 'Passes a candidate’s wish on: asks both for an introduction. For network managers.' })
  async passWishOn(@Arg('input', () => PassWishOnInput) { wishId, recruiterId, jobBrief }: PassWishOnInput, @Ctx() context: Context) {
    const brief = { recruiterId: idOf('Recruiter', recruiterId), jobBrief: jobBriefOf(jobBrief) };
    return { introduction: await passWishOn(context, idOf('IntroductionWish', wishId), brief) };
  }

  @Mutation(() => DeclineWishPayload, { description: 'Does not pass a wish on, and tells the candidate why. For network managers.' })
  async declineWish(@Arg('input', () => DeclineWishInput) { wishId, reason }: DeclineWishInput, @Ctx() context: Context) {
    return { wish: await declineWish(context, idOf('IntroductionWish', wishId), reasonOf(reason)) };
  }

  @Mutation(() => IntroducePayload, {
    description: 'Staff ask a candidate and a company whether they would be introduced. For network managers.',
  })
  async introduce(
    @Arg('input', () => IntroduceInput) { candidateId, recruiterId, jobBrief, message }: IntroduceInput,
    @Ctx() context: Context,
  ) {
    const recruiter = await context.em.findOne(Recruiter, { id: idOf('Recruiter', recruiterId) });
    if (!recruiter) throw notFound();
    const introduction = await introduceByStaff(context, {
      candidateId: idOf('Candidate', candidateId),
      companyId: recruiter.company.id,
      recruiterId: recruiter.id,
      jobBrief: jobBriefOf(jobBrief),
      message: textOf(message ?? '', limits.contactMessage, ['message']) || null,
    });
    return { introduction };
  }
}

@Resolver(() => ViewerType)
export class ViewerCompanySpaceResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the company space is there for the viewer; reading this shows no card.' })
  async hasCompanySpace(@Root() viewer: Viewer, @Ctx() { em, now }: Context): Promise<boolean> {
    return (await coveredBy(em, viewer, now)) !== undefined;
  }
}

@Resolver(() => CardContentType)
export class CardContentResolver {
  @FieldResolver(() => CardPictureType, { nullable: true, description: 'Its picture; null for none.' })
  async picture(@Root() { pictureId }: CardContent, @Ctx() context: Context) {
    const picture = pictureId ? await context.em.findOne(CardPicture, { id: pictureId }) : null;
    if (!picture) return null;
    const { width, height, publicId } = picture;
    return { id: toGlobalId('CardPicture', picture.id), width, height, url: await cardPictureAddress(context, publicId) };
  }
}

@Resolver(() => PresentedCompanyType)
export class PresentedCompanyResolver {
  @FieldResolver(() => IntroductionWishType, { nullable: true, description: 'The viewer’s latest wish about it; null for none.' })
  wish(@Root() { id }: Presented, @Ctx() { em, viewer }: Context): Promise<IntroductionWish | null> | null {
    if (viewer.kind !== 'candidate') return null;
    const pair = { candidate: viewer.candidateId, company: idOf('Company', id) };
    return em.findOne(IntroductionWish, pair, { orderBy: { askedAt: 'desc', id: 'desc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask now to be introduced.' })
  async viewerCanWish(@Root() { id }: Presented, @Ctx() { em, viewer }: Context): Promise<boolean> {
    if (viewer.kind !== 'candidate') return false;
    const pair = { candidate: viewer.candidateId, company: idOf('Company', id) };
    const waiting = await em.count(IntroductionWish, { ...pair, state: 'WAITING' });
    return waiting === 0 && (await em.count(Introduction, { ...pair, state: { $in: [...standingStates] } })) === 0;
  }
}

@Resolver(() => CompanyType)
export class CompanyCardResolver {
  @FieldResolver(() => OwnCompanyCardType, {
    nullable: true,
    description: 'Its card in the company space, for its own recruiters and network managers; null for none, and for anyone else.',
  })
  card(@Root() { id }: Company, @Ctx() { em, viewer }: Context): Promise<CompanyCard | null> | null {
    return managesCompany(viewer, id) ? em.findOne(CompanyCard, { company: id }) : null;
  }
}

@Resolver(() => SpaceInvitationType)
export class SpaceInvitationResolver {
  @FieldResolver(() => CandidateType, { description: 'Who is invited.' })
  candidate(@Root() { candidate }: SpaceInvitation, @Ctx() { em }: Context): Promise<Candidate> {
    return em.findOneOrFail(Candidate, { id: candidate.id }, { populate: ['account'] });
  }

  @FieldResolver(() => [CompanyType], { description: 'The companies it names.' })
  companies(@Root() { companyIds }: SpaceInvitation, @Ctx() { em }: Context): Promise<Company[]> {
    return em.find(Company, { id: { $in: companyIds } }, { orderBy: { name: 'asc' } });
  }

  @FieldResolver(() => CompanyCollectionType, { nullable: true, description: 'The collection it covers as well; null for none.' })
  collection(@Root() { collection }: SpaceInvitation, @Ctx() { em }: Context): Promise<CompanyCollection | null> | null {
    return collection ? em.findOne(CompanyCollection, { id: collection.id }) : null;
  }
}

@Resolver(() => CompanyCollectionType)
export class CompanyCollectionResolver {
  @FieldResolver(() => [CompanyType], { description: 'The companies in it now.' })
  companies(@Root() { companyIds }: CompanyCollection, @Ctx() { em }: Context): Promise<Company[]> {
    return em.find(Company, { id: { $in: companyIds } }, { orderBy: { name: 'asc' } });
  }
}

@Resolver(() => IntroductionWishType)
export class IntroductionWishResolver {
  @FieldResolver(() => CandidateType, { description: 'Who asks.' })
  candidate(@Root() { candidate }: IntroductionWish, @Ctx() { em }: Context): Promise<Candidate> {
    return em.findOneOrFail(Candidate, { id: candidate.id }, { populate: ['account'] });
  }

  @FieldResolver(() => CompanyType, { description: 'Whom they would meet.' })
  company(@Root() { company }: IntroductionWish, @Ctx() { em }: Context): Promise<Company> {
    return em.findOneOrFail(Company, { id: company.id });
  }

  @FieldResolver(() => IntroductionType, { nullable: true, description: 'What it was passed on as; null otherwise.' })
  introduction(@Root() { introduction }: IntroductionWish, @Ctx() { em }: Context): Promise<Introduction | null> | null {
    return introduction ? em.findOne(Introduction, { id: introduction.id }) : null;
  }
}
