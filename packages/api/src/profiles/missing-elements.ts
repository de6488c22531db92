import type { Profile } from './profile.entity.ts';
import type { ProfileElement } from './profile-elements.ts';

type Elements = Pick<Profile, 'headline' | 'summary' | 'skills' | 'places'>;

/** What a profile cannot be shown without. `clipWaits`: a clip is approved, may be shown, and does not stand on the profile yet (T2: whoever refused both image and voice has none). */
export const missingElements = (
  { headline, summary, skills, places }: Elements,
  { clipWaits }: { clipWaits: boolean },
): ProfileElement[] => [
  ...(headline ? [] : ['HEADLINE' as const]),
  ...(summary ? [] : ['SUMMARY' as const]),
  ...(skills.length > 0 ? [] : ['SKILLS' as const]),
  ...(places.length > 0 ? [] : ['PLACES' as const]),
  ...(clipWaits ? ['CLIP' as const] : []),
];
