import { allow, or } from 'graphql-shield';
import { fieldRule, isCandidate, isStaff, type Rules, type ShieldRule } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { ownProfile } from './own-profile.ts';
import type { ProfileView } from './profile-view.ts';

const ownProfileOrStaff: ShieldRule = fieldRule<ProfileView>(
  'their own profile, or any for staff',
  ({ viewerIsOwner }, { viewer }) => viewerIsOwner || viewer.kind === 'staff',
);

/**
 * Who sees a profile at all, and which of its elements, is not asked here but where it is read: `readProfileRows` reads what `visibleTo` lets through, and a
 * `ProfileView` shows what `showsElement` does. There is no other way from a profile to the API.
 */
export const profileRules: Rules = {
  Query: { profile: allow, profiles: allow, profileAccessTrail: isCandidate },
  Mutation: { updateProfile: isCandidate, publishProfile: isCandidate, unpublishProfile: isCandidate },
  Candidate: { profile: or(ownCandidate, isStaff) },
  Profile: { '*': allow, showsName: ownProfileOrStaff, missing: ownProfile, offersCv: ownProfile, seenAs: ownProfile },
  ProfileClip: { '*': allow },
  LinkPreview: { '*': allow },
  Experience: { '*': allow },
  Education: { '*': allow },
  SpokenLanguage: { '*': allow },
  Work: { '*': allow },
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
