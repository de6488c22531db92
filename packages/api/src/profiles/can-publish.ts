import type { Context } from '../authorization/context.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import { clipWaits } from './clip-waits.ts';
import { missingElements } from './missing-elements.ts';
import type { ProfileElement } from './profile-elements.ts';
import { mayBecome } from './profile-life.ts';
import type { ProfileView } from './profile-view.ts';

/** What its owner's publication still needs; nothing for anyone else. */
export const missingFor = async ({ em, now }: Context, profile: ProfileView): Promise<ProfileElement[]> =>
  profile.viewerIsOwner ? missingElements(profile, { clipWaits: await clipWaits(em, profile, now) }) : [];

/** Whether `publishProfile` would be done if the viewer asked now: the same questions. */
export const canPublish = async (context: Context, profile: ProfileView): Promise<boolean> =>
  profile.viewerIsOwner &&
  mayBecome(profile.state, 'ACTIVE') &&
  (await currentAcceptance(context.em, profile.candidateId)) !== null &&
  (await missingFor(context, profile)).length === 0;
