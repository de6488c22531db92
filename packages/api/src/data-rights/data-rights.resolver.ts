import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import { isFrozen, mayBecome } from '../profiles/profile-life.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import {
  EraseProfileInput,
  EraseProfilePayload,
  LockDataInput,
  LockDataPayload,
  UnlockDataInput,
  UnlockDataPayload,
} from './data-rights.types.ts';
import { eraseProfile } from './erase-profile.ts';
import { lockData, unlockData } from './lock-data.ts';

@Resolver(() => ProfileType)
export class DataRightsResolver {
  @Mutation(() => LockDataPayload, {
    description:
      'Locks a candidate’s data at their wish: at once profile, clips, videos and interviews exist for nobody but them and the data-protection officer, and are frozen. Everything is kept.',
  })
  async lockData(@Arg('input', () => LockDataInput) { profileId, request }: LockDataInput, @Ctx() context: Context) {
    const { id } = await lockData(context, idOf('Profile', profileId), request ?? null);
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => UnlockDataPayload, {
    description: 'Lifts the lock of the candidate’s own profile, which is off until they publish it again.',
  })
  async unlockData(@Arg('input', () => UnlockDataInput) { profileId }: UnlockDataInput, @Ctx() context: Context) {
    const { id } = await unlockData(context, idOf('Profile', profileId));
    return { profile: await profileFor(context, id) };
  }

  @Mutation(() => EraseProfilePayload, {
    description:
      'Erases the candidate’s own profile for ever: what it says, its pictures, its clip’s files, its passwords, its address. Not their account, nor what the registers prove.',
  })
  async eraseProfile(@Arg('input', () => EraseProfileInput) { profileId, reference }: EraseProfileInput, @Ctx() context: Context) {
    return { candidate: await eraseProfile(context, idOf('Profile', profileId), reference) };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may lock it now: its owner, and the data-protection officer.' })
  viewerCanLock(@Root() profile: ProfileView, @Ctx() { viewer }: Context): boolean {
    return (profile.viewerIsOwner || hasRole(viewer, 'DATA_PROTECTION_OFFICER')) && mayBecome(profile.state, 'LOCKED');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may erase it now: its owner, while it is not locked.' })
  viewerCanErase(@Root() profile: ProfileView): boolean {
    return profile.viewerIsOwner && !isFrozen(profile.state);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may lift its lock now: its owner alone.' })
  viewerCanUnlock(@Root() profile: ProfileView): boolean {
    return profile.viewerIsOwner && profile.state === 'LOCKED';
  }
}
