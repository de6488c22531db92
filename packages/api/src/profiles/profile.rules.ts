import { allow, or } from 'graphql-shield';
import { argumentRule, fieldRule, isCandidate, isStaff, type Rules, type ShieldRule } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { ownProfile } from './own-profile.ts';
import { Profile } from './profile.entity.ts';
import type { ProfileView } from './profile-view.ts';
import { visibleTo } from './visibility.ts';

const ownProfileOrStaff: ShieldRule = fieldRule<ProfileView>(
  'their own profile, or any for staff',
  ({ viewerIsOwner }, { viewer }) => viewerIsOwner || viewer.kind === 'staff',
);

const existsForThem: ShieldRule = argumentRule<{ profileId: string }>(
  'a profile that exists for them',
  async ({ profileId }, { em, viewer, now }) =>
    (await em.count(Profile, { $and: [{ id: idOf('Profile', profileId) }, visibleTo(viewer, now)] })) > 0,
);

/**
 * Who sees a profile at all, and which of its elements, is not asked here but where it is read: `readProfileRows` reads what `visibleTo` lets through, and a
 * `ProfileView` shows what `showsElement` does. There is no other way from a profile to the API.
 */
export const profileRules: Rules = {
  Query: { profile: allow, profiles: allow, profileAccessTrail: isCandidate },
  Mutation: { updateProfile: isCandidate, publishProfile: isCandidate, unpublishProfile: isCandidate },
  Subscription: { profileChanged: existsForThem },
  Candidate: { profile: or(ownCandidate, isStaff) },
  Profile: { '*': allow, showsName: ownProfileOrStaff, missing: ownProfile, offersCv: ownProfile, seenAs: ownProfile },
  ProfileClip: { '*': allow },
  ProfileClipFile: { '*': allow },
  LinkPreview: { '*': allow },
  Experience: { '*': allow },
  Education: { '*': allow },
  SpokenLanguage: { '*': allow },
  Work: { '*': allow },
  WorkImage: { '*': allow },
  ProfileConnection: { '*': allow },
  ProfileEdge: { '*': allow },
  ProfileFacets: { '*': allow },
  FacetCount: { '*': allow },
  ProfileAccess: { '*': isCandidate },
  ProfileAccessConnection: { '*': isCandidate },
  ProfileAccessEdge: { '*': isCandidate },
  UpdateProfilePayload: { '*': allow },
  PublishProfilePayload: { '*': allow },
  UnpublishProfilePayload: { '*': allow },
};
