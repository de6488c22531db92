import { GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ClipInput, ClipPayload } from '../clips/clip-payloads.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import type { LeavingReason, PlaceAudience, PlaceTrouble } from './clip-place.entity.ts';
import type { PlaceState } from './place-life.ts';
import type { PlaceKind } from './places-of-clip.ts';

export const PlaceKindEnum = enumOf<PlaceKind>('ClipPlaceKind', 'Where a clip was put.', {
  PROFILE: 'On the candidate’s profile, whole.',
  EXCERPT: 'On the candidate’s profile, the part they approved.',
  YOUTUBE: 'On JobProd’s YouTube channel.',
  OTHER: 'On another medium, by hand.',
});

export const PlaceAudienceEnum = enumOf<PlaceAudience>('ClipPlaceAudience', 'Who sees a clip at a place.', {
  PUBLIC: 'Anybody.',
  UNLISTED: 'Whoever has its address; it is listed nowhere.',
  PASSWORD: 'Whoever holds a password.',
  NOBODY: 'Nobody, now.',
});

export const PlaceStateEnum = enumOf<PlaceState>('ClipPlaceState', 'Where a place stands in its life.', {
  PREPARING: 'On its way there; nobody sees it yet.',
  SHOWN: 'There.',
  LEAVING: 'Being taken back.',
  REMOVED: 'Taken back.',
});

export const LeavingReasonEnum = enumOf<LeavingReason>('ClipPlaceLeavingReason', 'Why a clip is taken back from a place.', {
  ASKED: 'Someone asked for it.',
  CLIP_REMOVED: 'It is no longer on the profile: taken back, or replaced.',
  PROFILE_OFF: 'The profile is no longer published.',
  RELEASE_ENDING: 'Its image release ends, or has ended.',
  RESTRICTED: 'It was restricted, and the place is public.',
  IDENTITY: 'Something there would say who the person is.',
  REFUSED_BY_HOST: 'The host would not have it.',
  GONE: 'The host had it no more.',
});

export const PlaceTroubleEnum = enumOf<PlaceTrouble>('ClipPlaceTrouble', 'What staff are told of a place.', {
  QUOTA: 'The host takes no more requests for now.',
  UNAUTHORIZED: 'The channel no longer lets the service in.',
  REFUSED: 'The host refused.',
  UNAVAILABLE: 'The host does not answer, or not in time.',
  NOT_CONFIGURED: 'The settings no longer say how to reach the channel.',
  AUDIENCE_DRIFTED: 'Who sees it had been changed there; it was put right.',
  WORDS_DRIFTED: 'Its title, description or tags had been changed there; they were put right.',
  GONE: 'It was no longer there.',
});

@ObjectType('ClipPlace', {
  description: 'A place where a clip was put, from when to when, for whom, and what proves its taking back (C5).',
})
export class ClipPlaceType {
  @Field(() => PlaceKindEnum, { description: 'Which kind of place.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What another medium is called; null for the others.' })
  medium?: string | null;

  @Field(() => GraphQLURL, {
    nullable: true,
    description:
      'Its address; null where it has none, none any more on this site, or leads to a clip that is restricted and the viewer has not unlocked; given meanwhile to staff who take it off by hand.',
  })
  url?: string | null;

  @Field(() => PlaceAudienceEnum, { description: 'Who sees it there; outside, as it was last proved.' })
  audience!: string;

  @Field(() => PlaceStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when it is shown there; null: not yet.' })
  since?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it was; null while it is.' })
  until?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the host was last read and had what it ought to; null for places that are not read.',
  })
  provedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when it is being taken back; null: it is not.' })
  leavingSince?: Date | null;

  @Field(() => LeavingReasonEnum, { nullable: true, description: 'Why; null: it is not.' })
  leavingReason?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'By when it has to be gone; null: at once, or not at all.' })
  dueAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What staff say shows that it is gone; null of what the host itself proves.' })
  proof?: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where that can be seen; null: nowhere, or not for the viewer, as its address.' })
  proofUrl?: string | null;

  @Field(() => Int, { description: 'Which version of the clip.' })
  versionNumber!: number;
}

@InputType({ description: 'A clip to put on YouTube.' })
export class PutClipOnYouTubeInput extends ClipInput {}

@InputType({ description: 'Another medium on which a clip was put by hand.' })
export class AddClipPlaceInput extends ClipInput {
  @Field(() => String, { description: 'What the medium is called (80 characters).' })
  medium!: string;

  @Field(() => GraphQLURL, { description: 'Where the clip is there (500 characters).' })
  url!: URL;

  @Field(() => PlaceAudienceEnum, { description: 'Who sees it there.' })
  audience!: PlaceAudience;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when; now when absent.' })
  since?: Date | null;
}

@InputType({ description: 'A place to take a clip back from.' })
export class ClipPlaceInput {
  @Field(() => ID, { description: 'Which place.' })
  placeId!: string;
}

@InputType({ description: 'What shows that a clip is gone from a place.' })
export class ConfirmPlaceRemovalInput extends ClipPlaceInput {
  @Field(() => String, { description: 'What was found there, and how (1,000 characters).' })
  proof!: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where that can be seen.' })
  proofUrl?: URL | null;
}

@ObjectType({ description: 'What putting it there came to; the video follows by itself.' })
export class PutClipOnYouTubePayload extends ClipPayload {}

@ObjectType({ description: 'What entering it came to.' })
export class AddClipPlacePayload extends ClipPayload {}

@ObjectType({ description: 'What asking came to.' })
export class AskPlaceRemovalPayload extends ClipPayload {}

@ObjectType({ description: 'What confirming came to.' })
export class ConfirmPlaceRemovalPayload extends ClipPayload {}

@ObjectType({ description: 'What closing it came to.' })
export class ClosePlaceTroublePayload extends ClipPayload {}
