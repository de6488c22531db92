import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { receiptOf } from '../registers/receipt-of.ts';
import { blockCompany, unblockCompany } from './block-company.ts';
import { BlockedCompany } from './blocked-company.entity.ts';
import {
  BlockCompanyInput,
  BlockCompanyPayload,
  BlockedCompanyType,
  HeldPasswordType,
  IssueProfilePasswordInput,
  IssueProfilePasswordPayload,
  LiftRestrictionInput,
  LiftRestrictionPayload,
  ProfilePasswordType,
  RecordClipPlayedInput,
  RecordClipPlayedPayload,
  RestrictDiffusionInput,
  RestrictDiffusionPayload,
  RestrictionType,
  RevokeProfilePasswordInput,
  RevokeProfilePasswordPayload,
  SubscribeToRestrictedDiffusionInput,
  SubscribeToRestrictedDiffusionPayload,
  UnblockCompanyInput,
  UnblockCompanyPayload,
  UnlockProfileInput,
  UnlockProfilePayload,
} from './diffusion.types.ts';
import { type HeldPassword, heldPasswords } from './held-passwords.ts';
import { issueProfilePassword, revokeProfilePassword } from './issue-password.ts';
import { ProfilePassword } from './profile-password.entity.ts';
import { recordClipPlayed } from './record-clip-played.ts';
import { liftRestriction, restrictDiffusion } from './restrict-diffusion.ts';
import { Restriction } from './restriction.entity.ts';
import { subscribeToRestrictedDiffusion } from './subscribe.ts';
import { unlockProfile } from './unlock-profile.ts';

@Resolver(() => ProfileType)
export class ProfileDiffusionResolver {
  @FieldResolver(() => RestrictionType, {
    nullable: true,
    description: 'For its owner and the staff in charge: what is restricted. Null: nothing, or not theirs to know.',
  })
  restriction(@Root() { id }: ProfileView, @Ctx() { em }: Context): Promise<Restriction | null> {
    return em.findOne(Restriction, { profile: id, endedAt: null });
  }

  @FieldResolver(() => [ProfilePasswordType], {
    description: 'For the staff in charge: every password handed out, the latest first. Empty for anyone else.',
  })
  passwords(@Root() { id }: ProfileView, @Ctx() { em }: Context): Promise<ProfilePassword[]> {
    return em.find(ProfilePassword, { profile: id }, { orderBy: { issuedAt: 'desc', id: 'desc' } });
  }

  @FieldResolver(() => [BlockedCompanyType], {
    description: 'For its owner: the companies to which they do not exist, the latest first. Empty for anyone else.',
  })
  blockedCompanies(@Root() { id }: ProfileView, @Ctx() { em }: Context): Promise<BlockedCompany[]> {
    return em.find(BlockedCompany, { profile: id }, { orderBy: { since: 'desc', id: 'desc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may restrict it now: its owner, always.' })
  viewerCanRestrict(@Root() profile: ProfileView): boolean {
    return profile.viewerCanRestrict;
  }
}

@Resolver(() => RestrictionType)
export class DiffusionResolver {
  @Mutation(() => SubscribeToRestrictedDiffusionPayload, {
    description: 'Orders restricted diffusion, at zero price; a receipt proves it. Restricting does it too.',
  })
  async subscribeToRestrictedDiffusion(
    @Arg('input', () => SubscribeToRestrictedDiffusionInput) { profileId }: SubscribeToRestrictedDiffusionInput,
    @Ctx() context: Context,
  ) {
    const { entryId, profile } = await subscribeToRestrictedDiffusion(context, idOf('Profile', profileId));
    return { receipt: await receiptOf(context, entryId), profile: await profileFor(context, profile.id) };
  }

  @Mutation(() => RestrictDiffusionPayload, {
    description: 'Restricts the candidate’s own profile or elements of it to password holders: free, without a reason, in force at once.',
  })
  async restrictDiffusion(
    @Arg('input', () => RestrictDiffusionInput) { profileId, elements }: RestrictDiffusionInput,
    @Ctx() context: Context,
  ) {
    const { id } = await restrictDiffusion(context, idOf('Profile', profileId), elements ?? null);
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => LiftRestrictionPayload, {
    description: 'Lifts the restriction of the candidate’s own profile; passwords handed out end with it.',
  })
  async liftRestriction(@Arg('input', () => LiftRestrictionInput) { profileId }: LiftRestrictionInput, @Ctx() context: Context) {
    const { id } = await liftRestriction(context, idOf('Profile', profileId));
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => UnlockProfilePayload, {
    description:
      'The gate, the same for everybody: opens a restricted profile in this browser for half an hour. Wrong reference, wrong password: one answer.',
  })
  async unlockProfile(@Arg('input', () => UnlockProfileInput) input: UnlockProfileInput, @Ctx() context: Context) {
    const { profileId, expiresAt } = await unlockProfile(context, input);
    return { profile: await profileFor(context, profileId), expiresAt };
  }

  @Mutation(() => RecordClipPlayedPayload, {
    description:
      'Tells what was played of a clip, for the trail its person reads. Kept of a company’s people, of password holders and of staff in charge; of anyone else nothing is.',
  })
  async recordClipPlayed(
    @Arg('input', () => RecordClipPlayedInput) { clipId, playedSeconds }: RecordClipPlayedInput,
    @Ctx() context: Context,
  ) {
    await recordClipPlayed(context, { clipId, seconds: playedSeconds });
    return {};
  }
}

@Resolver(() => ProfilePasswordType)
export class ProfilePasswordResolver {
  @Mutation(() => IssueProfilePasswordPayload, {
    description: 'Makes a password for one recipient of a restricted profile, told once. For the staff in charge.',
  })
  async issueProfilePassword(
    @Arg('input', () => IssueProfilePasswordInput) { recruiterId, ...input }: IssueProfilePasswordInput,
    @Ctx() context: Context,
  ) {
    const issued = await issueProfilePassword(context, {
      ...input,
      recruiterId: recruiterId == null ? null : idOf('Recruiter', recruiterId),
    });
    return { password: issued.password, profilePassword: issued.profilePassword, profile: await profileFor(context, issued.profileId) };
  }

  @Mutation(() => RevokeProfilePasswordPayload, { description: 'Ends a password and what it opened, at once. For the staff in charge.' })
  async revokeProfilePassword(
    @Arg('input', () => RevokeProfilePasswordInput) { profilePasswordId }: RevokeProfilePasswordInput,
    @Ctx() context: Context,
  ) {
    return { profilePassword: await revokeProfilePassword(context, idOf('ProfilePassword', profilePasswordId)) };
  }

  @FieldResolver(() => RecruiterType, { nullable: true, description: 'To which recruiter; null for someone outside the network.' })
  recruiter(@Root() { recruiter }: ProfilePassword, @Ctx() { em }: Context): Promise<Recruiter | null> | null {
    return recruiter ? em.findOne(Recruiter, recruiter.id) : null;
  }
}

@Resolver(() => RecruiterType)
export class RecruiterPasswordsResolver {
  @FieldResolver(() => [HeldPasswordType], { description: 'For the recruiter alone: the passwords they hold. Empty for anyone else.' })
  heldPasswords(@Root() { id }: Recruiter, @Ctx() context: Context): Promise<HeldPassword[]> {
    return heldPasswords(context, id);
  }
}

@Resolver(() => BlockedCompanyType)
export class BlockedCompanyResolver {
  @Mutation(() => BlockCompanyPayload, {
    description: 'Makes the candidate not exist for a company, member or not; the answer does not tell which.',
  })
  async blockCompany(@Arg('input', () => BlockCompanyInput) { name, companyId }: BlockCompanyInput, @Ctx() context: Context) {
    const { id } = await blockCompany(context, { name, companyId: companyId == null ? null : idOf('Company', companyId) });
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => UnblockCompanyPayload, { description: 'Takes a company off the candidate’s list.' })
  async unblockCompany(@Arg('input', () => UnblockCompanyInput) { blockedCompanyId }: UnblockCompanyInput, @Ctx() context: Context) {
    const { id } = await unblockCompany(context, idOf('BlockedCompany', blockedCompanyId));
    return { profile: await profileFor(context, id) };
  }
}
