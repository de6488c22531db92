import { limits } from '@jobprod/shared/limits';
import { idOf } from '../platform/graphql/global-id.ts';
import { lineOf, textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Availability, ContractKind, Education, Experience, LanguageLevel, SpokenLanguage, Work } from './profile-elements.ts';

type Optional<T> = T | null | undefined;
export type ExperienceGiven = {
  role: string;
  employer?: Optional<string>;
  from: Date;
  to?: Optional<Date>;
  description?: Optional<string>;
};
export type EducationGiven = { title: string; school?: Optional<string>; year?: Optional<number> };
export type WorkGiven = {
  title: string;
  description?: Optional<string>;
  year?: Optional<number>;
  link?: Optional<URL | string>;
  image?: Optional<{ imageId: string; alt: string }>;
};
export type ProfileGiven = {
  headline?: Optional<string>;
  summary?: Optional<string>;
  showsName?: Optional<boolean>;
  skills?: Optional<string[]>;
  experiences?: Optional<ExperienceGiven[]>;
  educations?: Optional<EducationGiven[]>;
  spokenLanguages?: Optional<{ name: string; level: LanguageLevel }[]>;
  places?: Optional<string[]>;
  availability?: Optional<Availability>;
  contractKinds?: Optional<ContractKind[]>;
  salaryWish?: Optional<number>;
  portfolio?: Optional<WorkGiven[]>;
  offersCv?: Optional<boolean>;
  inSearchEngines?: Optional<boolean>;
};

const invalid = (...path: string[]): Refusal => new Refusal('INVALID_INPUT', { detail: path[0] ?? '' }, path);

const bounded = <T>(items: readonly T[], maximum: number, path: string): readonly T[] => {
  if (items.length > maximum) throw invalid(path);
  return items;
};

const keyOf = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Each word once, whatever its case and accents, as first written. */
const wordsOf = (words: readonly string[], maximum: number, path: string): string[] => {
  const byKey = new Map<string, string>();
  for (const word of bounded(words, maximum, path)) {
    const line = lineOf(word, limits.profileWord, [path]);
    if (!byKey.has(keyOf(line))) byKey.set(keyOf(line), line);
  }
  return [...byKey.values()];
};

const optionalLine = (value: Optional<string>, maximum: number, path: readonly string[]): string | null =>
  textOf(value ?? '', maximum, path).replace(/\s+/g, ' ') || null;

const [firstYear, lastYear] = [1940, 2100];

const dayOf = (date: Date, path: readonly string[]): string => {
  const year = date.getUTCFullYear();
  if (!(year >= firstYear && year <= lastYear)) throw invalid(...path);
  return date.toISOString().slice(0, 10);
};

const experienceOf = (given: ExperienceGiven, index: number): Experience => {
  const path = (field: string): string[] => ['experiences', String(index), field];
  const from = dayOf(given.from, path('from'));
  const to = given.to ? dayOf(given.to, path('to')) : null;
  if (to !== null && to < from) throw invalid(...path('to'));
  return {
    role: lineOf(given.role, limits.profileLine, path('role')),
    employer: optionalLine(given.employer, limits.profileLine, path('employer')),
    from,
    to,
    description: textOf(given.description ?? '', limits.experienceDescription, path('description')) || null,
  };
};

const educationOf = ({ title, school, year }: EducationGiven, index: number): Education => {
  const path = (field: string): string[] => ['educations', String(index), field];
  if (year != null && (year < firstYear || year > lastYear)) throw invalid(...path('year'));
  return {
    title: lineOf(title, limits.profileLine, path('title')),
    school: optionalLine(school, limits.profileLine, path('school')),
    year: year ?? null,
  };
};

/** Where a work can be seen: a page of the open web, by its own address. */
const linkOf = (given: Optional<URL | string>, path: readonly string[]): string | null => {
  if (given == null || String(given).trim() === '') return null;
  const link = URL.parse(String(given).trim());
  const isOpen =
    link && ['https:', 'http:'].includes(link.protocol) && link.hostname.includes('.') && link.username === '' && link.password === '';
  if (!isOpen || link.href.length > limits.portfolioLink) throw invalid(...path);
  return link.href;
};

const workOf = ({ title, description, year, link, image }: WorkGiven, index: number): Work => {
  const path = (field: string): string[] => ['portfolio', String(index), field];
  if (year != null && (year < firstYear || year > lastYear)) throw invalid(...path('year'));
  return {
    title: lineOf(title, limits.profileLine, path('title')),
    description: textOf(description ?? '', limits.workDescription, path('description')) || null,
    year: year ?? null,
    link: linkOf(link, path('link')),
    ...(image ? { image: { id: idOf('PortfolioImage', image.imageId), alt: lineOf(image.alt, limits.pictureAlt, path('image')) } } : {}),
  };
};

const languagesOf = (given: readonly SpokenLanguage[]): SpokenLanguage[] =>
  bounded(given, limits.spokenLanguages, 'spokenLanguages').map(({ name, level }, index) => ({
    name: lineOf(name, limits.profileWord, ['spokenLanguages', String(index), 'name']),
    level,
  }));

const salaryOf = (wish: number | null): number | null => {
  if (wish !== null && (wish < 1 || wish > limits.salaryWish)) throw invalid('salaryWish');
  return wish;
};

/** The changes asked for, bounded and in one form. What is not named stays; null empties. */
export const changesOf = (given: ProfileGiven) => ({
  ...(given.headline === undefined ? {} : { headline: optionalLine(given.headline, limits.headline, ['headline']) }),
  ...(given.summary === undefined ? {} : { summary: textOf(given.summary ?? '', limits.profileSummary, ['summary']) || null }),
  ...(given.showsName == null ? {} : { showsName: given.showsName }),
  ...(given.skills === undefined ? {} : { skills: wordsOf(given.skills ?? [], limits.skills, 'skills') }),
  ...(given.places === undefined ? {} : { places: wordsOf(given.places ?? [], limits.places, 'places') }),
  ...(given.experiences === undefined
    ? {}
    : { experiences: bounded(given.experiences ?? [], limits.experiences, 'experiences').map(experienceOf) }),
  ...(given.educations === undefined
    ? {}
    : { educations: bounded(given.educations ?? [], limits.educations, 'educations').map(educationOf) }),
  ...(given.spokenLanguages === undefined ? {} : { spokenLanguages: languagesOf(given.spokenLanguages ?? []) }),
  ...(given.availability === undefined ? {} : { availability: given.availability }),
  ...(given.contractKinds === undefined ? {} : { contractKinds: [...new Set(given.contractKinds ?? [])] }),
  ...(given.salaryWish === undefined ? {} : { salaryWish: salaryOf(given.salaryWish) }),
  ...(given.portfolio === undefined ? {} : { portfolio: bounded(given.portfolio ?? [], limits.portfolio, 'portfolio').map(workOf) }),
  ...(given.offersCv == null ? {} : { offersCv: given.offersCv }),
  ...(given.inSearchEngines == null ? {} : { inSearchEngines: given.inSearchEngines }),
});
