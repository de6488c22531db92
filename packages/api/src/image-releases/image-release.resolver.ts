import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { ImageRelease } from './image-release.entity.ts';
import {
  ImageReleaseType,
  ReleaseStateEnum,
  WithdrawByLinkInput,
  WithdrawByLinkPayload,
  WithdrawImageReleaseInput,
  WithdrawImageReleasePayload,
} from './image-release.types.ts';
import { imageReleaseOf } from './image-release-of.ts';
import { releaseState } from './release-holds.ts';
import { releaseOfLink } from './release-link.ts';
import { withdrawByLink, withdrawImageRelease } from './withdraw-image-release.ts';

@Resolver(() => ImageReleaseType)
export class ImageReleaseResolver {
  @Mutation(() => WithdrawImageReleasePayload, { description: 'Takes the image release back: nothing is shown from that instant on.' })
  async withdrawImageRelease(
    @Arg('input', () => WithdrawImageReleaseInput) { imageReleaseId }: WithdrawImageReleaseInput,
    @Ctx() context: Context,
  ) {
    const imageRelease = await withdrawImageRelease(context, idOf('ImageRelease', imageReleaseId));
    return { imageRelease, candidate: imageRelease.candidate };
  }

  @Query(() => ImageReleaseType, {
    nullable: true,
    description:
      'The release that a mail’s link can take back, whatever became of it since; null for any other text. Reading it decides nothing.',
  })
  imageReleaseOfLink(
    @Arg('token', () => String, { description: 'What the mail’s link carries after its #.' }) token: string,
    @Ctx() { em }: Context,
  ): Promise<ImageRelease | null> {
    return releaseOfLink(em, token);
  }

  @Mutation(() => WithdrawByLinkPayload, {
    description: 'Takes an image release back by the link of a mail, without signing in: nothing is shown from that instant on.',
  })
  async withdrawImageReleaseByLink(@Arg('input', () => WithdrawByLinkInput) { token }: WithdrawByLinkInput, @Ctx() context: Context) {
    return { imageRelease: await withdrawByLink(context, token) };
  }

  @FieldResolver(() => ReleaseStateEnum, { description: 'What it is now.' })
  state(@Root() release: ImageRelease, @Ctx() { now }: Context): string {
    return releaseState(release, now);
  }
}

@Resolver(() => CandidateType)
export class CandidateImageReleaseResolver {
  @FieldResolver(() => ImageReleaseType, { nullable: true, description: 'The release in force; null when none is.' })
  imageRelease(@Root() { id }: Candidate, @Ctx() { em, now }: Context): Promise<ImageRelease | null> {
    return imageReleaseOf(em, id, now);
  }

  @FieldResolver(() => GraphQLDateTimeISO, {
    description: 'The end of the release they would give by approving the terms at this instant.',
  })
  nextReleaseExpiresAt(@Ctx() { now }: Context): Date {
    return releaseExpiry(now);
  }
}
