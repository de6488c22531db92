import { addresses } from '@jobprod/shared/addresses';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Extensions,
  FieldResolver,
  Float,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { fieldsAsked } from '../platform/graphql/fields-asked.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { accessTrailPage } from './access-trail.ts';
import { ProfileAccessConnection, ProfileAccessType } from './access-trail.types.ts';
import { canPublish, missingFor } from './can-publish.ts';
import { clipAddress, clipFileNames } from './clip-address.ts';
import { clipSecondsLeft } from './clip-seconds-left.ts';
import type { LinkPreview } from './link-preview.ts';
import { followProfile, openProfileBySlug, profileFor, profileOfCandidate } from './load-profiles.ts';
import { pictureAddress } from './picture-address.ts';
import { previewOf } from './preview-of.ts';
import {
  LinkPreviewType,
  ProfileAudienceEnum,
  ProfileClipFileType,
  ProfileClipType,
  ProfileConnection,
  ProfileElementEnum,
  ProfileFacetsType,
  ProfileType,
  WorkImageType,
} from './profile.types.ts';
import type { ProfileAccess } from './profile-access.entity.ts';
import type { ProfileElement } from './profile-elements.ts';
import type { ProfileFacets } from './profile-facets.ts';
import {
  ProfileSearch,
  PublishProfileInput,
  PublishProfilePayload,
  UnpublishProfileInput,
  UnpublishProfilePayload,
  UpdateProfileInput,
  UpdateProfilePayload,
} from './profile-inputs.types.ts';
import type { ClipView, PictureView, ProfileView } from './profile-view.ts';
import { type ProfilesPage, profilesPage } from './profiles-page.ts';
import { publishProfile, unpublishProfile } from './publish-profile.ts';
import { lookOf } from './record-consultation.ts';
import { type ProfileAudience, seenAs } from './seen-as.ts';
import { updateProfile } from './update-profile.ts';

@Resolver(() => ProfileType)
export class ProfileResolver {
  @Query(() => ProfileType, {
    nullable: true,
    description:
      'The profile at an address; null for hidden and absent alike. Opened by a company’s recruiter or program, it is a consultation, which its owner sees.',
  })
  profile(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<ProfileView | null> {
    return openProfileBySlug(context, slug);
  }

  @Mutation(() => UpdateProfilePayload, { description: 'Changes the candidate’s own profile.' })
  async updateProfile(@Arg('input', () => UpdateProfileInput) { revision, ...changes }: UpdateProfileInput, @Ctx() context: Context) {
    const { id } = await updateProfile(context, revision, changes);
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => PublishProfilePayload, { description: 'Publishes the candidate’s own profile, once nothing it needs is missing.' })
  async publishProfile(@Arg('input', () => PublishProfileInput) { profileId }: PublishProfileInput, @Ctx() context: Context) {
    const { id } = await publishProfile(context, idOf('Profile', profileId));
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => UnpublishProfilePayload, { description: 'Takes the candidate’s own profile off, at once.' })
  async unpublishProfile(@Arg('input', () => UnpublishProfileInput) { profileId }: UnpublishProfileInput, @Ctx() context: Context) {
    const { id } = await unpublishProfile(context, idOf('Profile', profileId));
    return { profile: await profileFor(context, id) };
  }

  @Subscription(() => ProfileType, {
    subscribe: changesOf('profile-changed', ({ profileId }: { profileId: string }) => idOf('Profile', profileId)),
    description:
      'A profile as it stands, then at each change that the viewer sees; what changes of what is hidden from them says nothing. It ends once the profile no longer exists for them.',
  })
  @Extensions({ tellsWhatIsSeen: true, isOpenToVisitors: true })
  async profileChanged(
    @Arg('profileId', () => ID, { description: 'Which profile.' }) profileId: string,
    @Ctx() context: Context,
  ): Promise<ProfileView> {
    const profile = await followProfile(context, idOf('Profile', profileId));
    if (!profile) throw notFound();
    return profile;
  }

  @FieldResolver(() => [ProfileElementEnum], { description: 'For its owner: what publication still needs. Empty for anyone else.' })
  missing(@Root() profile: ProfileView, @Ctx() context: Context): Promise<ProfileElement[]> {
    return missingFor(context, profile);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may publish it now.' })
  viewerCanPublish(@Root() profile: ProfileView, @Ctx() context: Context): Promise<boolean> {
    return canPublish(context, profile);
  }

  @FieldResolver(() => Boolean, { description: 'Whether what the viewer does here stands in the trail that its person reads.' })
  viewerIsRecorded(@Root() profile: ProfileView, @Ctx() { viewer }: Context): boolean {
    return profile.viewerHasUnlocked || lookOf(viewer, 'page', profile) !== undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the page is to be had as a paper; null: nowhere, or not for this viewer.',
  })
  cvUrl(@Root() { hasCv, slug }: ProfileView): string | null {
    return hasCv ? `${addresses.profile(slug)}/cv.pdf` : null;
  }

  @FieldResolver(() => ProfileType, {
    nullable: true,
    description:
      'For its owner: the page as others see it, or will once it is published. Null where it does not exist for them, and for anyone else.',
  })
  seenAs(
    @Root() { id }: ProfileView,
    @Arg('audience', () => ProfileAudienceEnum, { description: 'As whom.' }) audience: ProfileAudience,
    @Ctx() context: Context,
  ): Promise<ProfileView | null> {
    return seenAs(context, id, audience);
  }

  @FieldResolver(() => LinkPreviewType, { description: 'What its page is called in tabs and link previews.' })
  linkPreview(@Root() profile: ProfileView, @Ctx() { em }: Context): Promise<LinkPreview> {
    return previewOf(em, profile);
  }
}

@Resolver(() => ProfileConnection)
export class ProfileListResolver {
  @Query(() => ProfileConnection, {
    description:
      'The published profiles that exist for the viewer, the latest published first; where words are searched, those that say every one in the headline, the skills or the places before the others.',
  })
  profiles(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('search', () => ProfileSearch, { nullable: true, description: 'What to look for; everything when absent.' }) search:
      | ProfileSearch
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProfilesPage> {
    return profilesPage(context, page, search ?? {}, fieldsAsked(info));
  }

  @FieldResolver(() => Int, { description: 'How many in all, of those that exist for the viewer.' })
  totalCount(@Root() { count }: ProfilesPage): Promise<number> {
    return count();
  }

  @FieldResolver(() => ProfileFacetsType, { description: 'What they have in common.' })
  facets(@Root() { facets }: ProfilesPage): Promise<ProfileFacets> {
    return facets();
  }
}

@Resolver(() => ProfileClipType)
export class ProfileClipResolver {
  @FieldResolver(() => String, { description: 'Where to play it, for minutes; for this viewer only.' })
  videoUrl(@Root() clip: ClipView, @Ctx() context: Context): Promise<string> {
    return clipAddress(context, clip, 'clip.mp4');
  }

  @FieldResolver(() => String, { description: 'Its poster, on the same terms.' })
  posterUrl(@Root() clip: ClipView, @Ctx() context: Context): Promise<string> {
    return clipAddress(context, clip, 'poster.jpg');
  }

  @FieldResolver(() => [ProfileClipFileType], {
    description: 'The same clip in the sizes it comes in, largest first: a player takes what it has room for.',
  })
  files(@Root() clip: ClipView, @Ctx() context: Context): Promise<ProfileClipFileType[]> {
    return Promise.all(
      clip.sizes.flatMap(({ width, height }, index) => {
        const name = clipFileNames[index];
        return name ? [clipAddress(context, clip, name).then((url) => ({ url, width, height }))] : [];
      }),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Ten of its frames side by side, each of a tenth of it, on the same terms: what a player shows before one goes there. Null: it was made before there were any.',
  })
  async stripUrl(@Root() clip: ClipView, @Ctx() context: Context): Promise<string | null> {
    return clip.hasStrip ? clipAddress(context, clip, 'strip.jpg') : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its captions as WebVTT, on the same terms; null: it has none.' })
  async captionsUrl(@Root() clip: ClipView, @Ctx() context: Context): Promise<string | null> {
    return clip.captionsLanguage === null ? null : clipAddress(context, clip, 'captions.vtt');
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language of its captions; null: it has none.' })
  captionsLanguage(@Root() { captionsLanguage }: ClipView): string | null {
    return captionsLanguage;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'In how many seconds it stops being shown, where that is within a day: a page playing it stops then. Null otherwise.',
  })
  secondsLeft(@Root() clip: ClipView, @Ctx() context: Context): Promise<number | null> {
    return clipSecondsLeft(context, clip);
  }
}

@Resolver(() => WorkImageType)
export class WorkImageResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: PictureView): string {
    return toGlobalId('PortfolioImage', id);
  }

  @FieldResolver(() => String, { description: 'Where its bytes are, for minutes and for this viewer.' })
  url(@Root() { publicId }: PictureView, @Ctx() context: Context): Promise<string> {
    return pictureAddress(context, publicId);
  }
}

@Resolver(() => CandidateType)
export class CandidateProfileResolver {
  @FieldResolver(() => ProfileType, {
    nullable: true,
    description: 'Their profile; null before they approved the terms, and for staff who may not see it.',
  })
  profile(@Root() { id }: Candidate, @Ctx() context: Context): Promise<ProfileView | null> {
    return profileOfCandidate(context, id);
  }
}

@Resolver(() => ProfileAccessType)
export class AccessTrailResolver {
  @Query(() => ProfileAccessConnection, { description: 'Who looked at the viewer’s own profile, the latest look first.' })
  profileAccessTrail(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<ProfileAccess>> {
    return accessTrailPage(context, page);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The company they did it for, to be kept confidential; null: no company of the network.',
  })
  companyName(@Root() { company }: ProfileAccess): string | null {
    return company?.name ?? null;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'That company, for `blockCompany`; null: none.' })
  companyId(@Root() { company }: ProfileAccess): string | null {
    return company ? toGlobalId('Company', company.id) : null;
  }
}
