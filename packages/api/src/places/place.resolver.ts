import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { ClipType } from '../clips/clip.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { ProfileClipType } from '../profiles/profile.types.ts';
import type { ClipView } from '../profiles/profile-view.ts';
import { ReceiptType } from '../registers/receipt.types.ts';
import { receiptOf } from '../registers/receipt-of.ts';
import { addClipPlace, putClipOnYouTube } from './add-place.ts';
import {
  AddClipPlaceInput,
  AddClipPlacePayload,
  AskPlaceRemovalPayload,
  ClipPlaceInput,
  ClipPlaceType,
  ClosePlaceTroublePayload,
  ConfirmPlaceRemovalInput,
  ConfirmPlaceRemovalPayload,
  PlaceTroubleEnum,
  PutClipOnYouTubeInput,
  PutClipOnYouTubePayload,
} from './place.types.ts';
import { mindsPlaces, takesBackFrom } from './place-access.ts';
import { type PlaceView, placesOfClip } from './places-of-clip.ts';
import { askPlaceRemoval, closePlaceTrouble, confirmPlaceRemoval } from './take-back.ts';
import { youTubeAddress } from './youtube-address.ts';

@Resolver(() => ClipType)
export class ClipPlacesResolver {
  @FieldResolver(() => [ClipPlaceType], {
    description: 'Every place it was put, on this site and outside, the latest first; for its candidate, editors and the staff in charge.',
  })
  places(@Root() clip: Clip, @Ctx() context: Context): Promise<PlaceView[]> {
    return placesOfClip(context, clip);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may enter another place where it was put now.' })
  viewerCanAddPlace(@Root() { state }: Clip, @Ctx() { viewer }: Context): boolean {
    return mindsPlaces(viewer) && state === 'PUBLISHED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have it put on YouTube now; never where no channel is configured.' })
  async viewerCanPutOnYouTube(@Root() clip: Clip, @Ctx() context: Context): Promise<boolean> {
    if (!context.services.youTube || !mindsPlaces(context.viewer) || clip.state !== 'PUBLISHED') return false;
    const places = await placesOfClip(context, clip);
    const isShown = places.some(({ kind, audience }) => (kind === 'PROFILE' || kind === 'EXCERPT') && audience !== 'NOBODY');
    return isShown && !places.some(({ kind, state }) => kind === 'YOUTUBE' && state !== 'REMOVED');
  }
}

@Resolver(() => ProfileClipType)
export class ProfileClipPlacesResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where it is on YouTube as well, for whoever sees the clip here; null: nowhere.',
  })
  youTubeUrl(@Root() { profileId }: ClipView, @Ctx() { em }: Context): Promise<string | null> {
    return youTubeAddress(em, profileId);
  }
}

const outside = 'outside:';

@Resolver(() => ClipPlaceType)
export class PlaceResolver {
  @FieldResolver(() => ID, { description: 'Which place.' })
  id(@Root() { key }: PlaceView): string {
    return key.startsWith(outside) ? toGlobalId('ClipPlace', key.slice(outside.length)) : Buffer.from(key).toString('base64url');
  }

  @FieldResolver(() => ReceiptType, {
    nullable: true,
    description: 'The register’s proof that it was taken back; null while it is there, and for the moment before it is signed.',
  })
  async receipt(@Root() { removalEntryId }: PlaceView, @Ctx() context: Context) {
    return removalEntryId === null ? null : receiptOf(context, removalEntryId);
  }

  @FieldResolver(() => PlaceTroubleEnum, {
    nullable: true,
    description: 'For staff: what they are told of it; null: nothing, or not theirs to know.',
  })
  trouble(@Root() { trouble }: PlaceView, @Ctx() { viewer }: Context): string | null {
    return mindsPlaces(viewer) ? trouble : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have it taken back from there now.' })
  viewerCanAskRemoval(@Root() { key, state, clip }: PlaceView, @Ctx() { viewer }: Context): boolean {
    return key.startsWith(outside) && (state === 'PREPARING' || state === 'SHOWN') && takesBackFrom(clip, viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say now that it is gone from there, with what shows it.' })
  viewerCanConfirmRemoval(@Root() { kind, state }: PlaceView, @Ctx() { viewer }: Context): boolean {
    return kind === 'OTHER' && state === 'LEAVING' && mindsPlaces(viewer);
  }

  @Mutation(() => PutClipOnYouTubePayload, {
    description:
      'Puts the clip that stands on a profile on YouTube: the bytes and words approved, and no others. For editors and the staff in charge.',
  })
  async putClipOnYouTube(@Arg('input', () => PutClipOnYouTubeInput) { clipId }: PutClipOnYouTubeInput, @Ctx() context: Context) {
    return { clip: await putClipOnYouTube(context, idOf('Clip', clipId)) };
  }

  @Mutation(() => AddClipPlacePayload, {
    description: 'Enters another medium on which a clip was put by hand. For editors and the staff in charge.',
  })
  async addClipPlace(
    @Arg('input', () => AddClipPlaceInput) { clipId, medium, url, audience, since }: AddClipPlaceInput,
    @Ctx() context: Context,
  ) {
    return { clip: await addClipPlace(context, idOf('Clip', clipId), { medium, url: url.href, audience, since: since ?? null }) };
  }

  @Mutation(() => AskPlaceRemovalPayload, { description: 'Has a clip taken off a place outside; its candidate may, too.' })
  async askPlaceRemoval(@Arg('input', () => ClipPlaceInput) { placeId }: ClipPlaceInput, @Ctx() context: Context) {
    return { clip: await askPlaceRemoval(context, idOf('ClipPlace', placeId)) };
  }

  @Mutation(() => ConfirmPlaceRemovalPayload, {
    description: 'Says that a clip is gone from another medium, with what shows it. For editors and the staff in charge.',
  })
  async confirmPlaceRemoval(
    @Arg('input', () => ConfirmPlaceRemovalInput) { placeId, proof, proofUrl }: ConfirmPlaceRemovalInput,
    @Ctx() context: Context,
  ) {
    return { clip: await confirmPlaceRemoval(context, idOf('ClipPlace', placeId), { proof, proofUrl: proofUrl?.href ?? null }) };
  }

  @Mutation(() => ClosePlaceTroublePayload, {
    description: 'Says that what a host had done was read: it leaves the queue. For editors and the staff in charge.',
  })
  async closePlaceTrouble(@Arg('input', () => ClipPlaceInput) { placeId }: ClipPlaceInput, @Ctx() context: Context) {
    return { clip: await closePlaceTrouble(context, idOf('ClipPlace', placeId)) };
  }
}
