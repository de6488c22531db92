/** What a profile is made of. Each can be restricted by itself (D1). */
export const profileElements = [
  'CLIP',
  'HEADLINE',
  'SUMMARY',
  'SKILLS',
  'EXPERIENCE',
  'EDUCATION',
  'LANGUAGES',
  'PLACES',
  'AVAILABILITY',
  'CONTRACT_KINDS',
  'SALARY_WISH',
  'PORTFOLIO',
  'CV',
  'NAME',
] as const;
export type ProfileElement = (typeof profileElements)[number];

export const contractKinds = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY', 'APPRENTICESHIP', 'INTERNSHIP', 'FREELANCE'] as const;
export type ContractKind = (typeof contractKinds)[number];

export const availabilities = ['NOW', 'ONE_MONTH', 'THREE_MONTHS', 'LATER', 'LISTENING'] as const;
export type Availability = (typeof availabilities)[number];

export const languageLevels = ['BASIC', 'CONVERSATIONAL', 'FLUENT', 'NATIVE'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** Civil days, `YYYY-MM-DD`. */
export type Experience = { role: string; employer: string | null; from: string; to: string | null; description: string | null };
export type Education = { title: string; school: string | null; year: number | null };
export type SpokenLanguage = { name: string; level: LanguageLevel };
/** A piece of work they show. Where it can be seen says who they are: the link is read by those alone to whom the name is shown. */
export type Work = { title: string; description: string | null; year: number | null; link: string | null; image?: WorkImage | null };
/** A picture of it, by its row, and what is to be seen there for whoever does not see it. */
type WorkImage = { id: string; alt: string };
