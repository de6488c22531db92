import type {
  Availability,
  ContractKind,
  LanguageLevel,
  ProfileForm_ProfileFragment,
  UpdateProfileInput,
} from '../../gql/profiles/graphql.ts';

/** A civil month as it is typed: both parts empty while unsaid. */
export type Month = { month: string; year: string };
export type ExperienceValues = {
  key: string;
  role: string;
  employer: string;
  from: Month;
  to: Month;
  ongoing: boolean;
  description: string;
};
export type EducationValues = { key: string; title: string; school: string; year: string };
type PictureValues = { id: string; url: string; alt: string };
export type WorkValues = { key: string; title: string; description: string; year: string; link: string; image: PictureValues | null };
export type LanguageValues = { key: string; name: string; level: LanguageLevel };

export type ProfileValues = {
  headline: string;
  summary: string;
  skills: string[];
  places: string[];
  contractKinds: ContractKind[];
  availability: Availability | '';
  salaryWish: string;
  showsName: boolean;
  spokenLanguages: LanguageValues[];
  experiences: ExperienceValues[];
  educations: EducationValues[];
  portfolio: WorkValues[];
  offersCv: boolean;
  inSearchEngines: boolean;
};

const newKey = (): string => crypto.randomUUID();
const noMonth: Month = { month: '', year: '' };

export const newExperience = (): ExperienceValues => ({
  key: newKey(),
  role: '',
  employer: '',
  from: noMonth,
  to: noMonth,
  ongoing: false,
  description: '',
});
export const newEducation = (): EducationValues => ({ key: newKey(), title: '', school: '', year: '' });
export const newWork = (): WorkValues => ({ key: newKey(), title: '', description: '', year: '', link: '', image: null });
export const newLanguage = (): LanguageValues => ({ key: newKey(), name: '', level: 'FLUENT' });

const monthOf = (date: string | null): Month => (date === null ? noMonth : { month: date.slice(5, 7), year: date.slice(0, 4) });

export const valuesOf = (profile: ProfileForm_ProfileFragment): ProfileValues => ({
  headline: profile.headline ?? '',
  summary: profile.summary ?? '',
  skills: [...profile.skills],
  places: [...profile.places],
  contractKinds: [...profile.contractKinds],
  availability: profile.availability ?? '',
  salaryWish: profile.salaryWish === null ? '' : String(profile.salaryWish),
  showsName: profile.showsName ?? false,
  spokenLanguages: profile.spokenLanguages.map(({ name, level }) => ({ key: newKey(), name, level })),
  experiences: profile.experiences.map(({ role, employer, from, to, description }) => ({
    key: newKey(),
    role,
    employer: employer ?? '',
    from: monthOf(from),
    to: monthOf(to),
    ongoing: to === null,
    description: description ?? '',
  })),
  educations: profile.educations.map(({ title, school, year }) => ({
    key: newKey(),
    title,
    school: school ?? '',
    year: year === null ? '' : String(year),
  })),
  portfolio: profile.portfolio.map(({ title, description, year, link, image }) => ({
    key: newKey(),
    title,
    description: description ?? '',
    year: year === null ? '' : String(year),
    link: link ?? '',
    image: image && { id: image.id, url: image.url, alt: image.alt },
  })),
  offersCv: profile.offersCv ?? false,
  inSearchEngines: profile.inSearchEngines,
});

/** Whether both parts are there and make a month. */
export const isMonth = ({ month, year }: Month): boolean => /^(0[1-9]|1[0-2])$/.test(month) && /^(19|20)\d{2}$/.test(year.trim());

/** Months are kept as their first day. */
const dateOf = ({ month, year }: Month): string => `${year.trim()}-${month}-01`;

/** 42 000 as people write it, spaces included. */
export const amountOf = (text: string): number => Number(text.replace(/[\s.,€]/g, ''));

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Everything the form holds; what is empty is emptied. */
export const changesOf = (values: ProfileValues): Omit<UpdateProfileInput, 'revision'> => ({
  headline: orNull(values.headline),
  summary: orNull(values.summary),
  skills: values.skills,
  places: values.places,
  contractKinds: values.contractKinds,
  availability: values.availability === '' ? null : values.availability,
  salaryWish: values.salaryWish.trim() === '' ? null : amountOf(values.salaryWish),
  showsName: values.showsName,
  spokenLanguages: values.spokenLanguages.map(({ name, level }) => ({ name, level })),
  experiences: values.experiences.map(({ role, employer, from, to, ongoing, description }) => ({
    role,
    employer: orNull(employer),
    from: dateOf(from),
    to: ongoing ? null : dateOf(to),
    description: orNull(description),
  })),
  educations: values.educations.map(({ title, school, year }) => ({
    title,
    school: orNull(school),
    year: year.trim() === '' ? null : Number(year),
  })),
  portfolio: values.portfolio.map(({ title, description, year, link, image }) => ({
    title,
    description: orNull(description),
    year: year.trim() === '' ? null : Number(year),
    link: orNull(link),
    image: image && { imageId: image.id, alt: image.alt.trim() },
  })),
  offersCv: values.offersCv,
  inSearchEngines: values.inSearchEngines,
});
