import { fieldRule, type ShieldRule } from '../authorization/define-rule.ts';
import type { ProfileView } from './profile-view.ts';

export const ownProfile: ShieldRule = fieldRule<ProfileView>('their own profile', ({ viewerIsOwner }) => viewerIsOwner);
