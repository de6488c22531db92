import { announce, announceHere } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Profile } from './profile.entity.ts';
import type { ProfileGiven } from './profile-changes.ts';
import type { ProfileElement } from './profile-elements.ts';

/** As what each thing that can be given is seen; what is seen by nobody as nothing. */
const seenAs: Readonly<Record<keyof ProfileGiven, ProfileElement | null>> = {
  headline: 'HEADLINE',
  summary: 'SUMMARY',
  showsName: 'NAME',
  skills: 'SKILLS',
  experiences: 'EXPERIENCE',
  educations: 'EDUCATION',
  spokenLanguages: 'LANGUAGES',
  places: 'PLACES',
  availability: 'AVAILABILITY',
  contractKinds: 'CONTRACT_KINDS',
  salaryWish: 'SALARY_WISH',
  portfolio: 'PORTFOLIO',
  offersCv: 'CV',
  inSearchEngines: null,
};

type Announced = Pick<Profile, 'id' | 'restrictedElements'>;

/** What changed of these elements is told outside only where one of them can be read without a password: a restricted one is as if it did not exist (D2). */
export const announceElements = (
  em: Em,
  { id, restrictedElements }: Announced,
  elements: readonly (ProfileElement | null)[],
): Promise<void> => {
  const isRead = elements.some((element) => element !== null && !restrictedElements.includes(element));
  return (isRead ? announce : announceHere)(em, 'profile-changed', id);
};

export const announceGiven = (em: Em, profile: Announced, given: readonly string[]): Promise<void> => {
  const changed = Object.entries(seenAs).filter(([name]) => given.includes(name));
  return announceElements(
    em,
    profile,
    changed.map(([, element]) => element),
  );
};
