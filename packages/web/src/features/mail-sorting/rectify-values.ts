import type {
  Availability,
  ContractKind,
  Language,
  LanguageLevel,
  MailToRectifyQuery,
  RectifyByMailInput,
} from '../../gql/mail-sorting/graphql.ts';

export type ToRectify = NonNullable<MailToRectifyQuery['candidate']>;
type Keyed = { key: string };
export type JobHeld = Keyed & { role: string; employer: string; from: string; to: string; description: string };
export type Learned = Keyed & { title: string; school: string; year: string };
export type Spoken = Keyed & { name: string; level: LanguageLevel };
export type WorkShown = Keyed & {
  title: string;
  description: string;
  year: string;
  link: string;
  image: { id: string; alt: string } | null;
};

export type RectifyValues = {
  firstName: string;
  lastName: string;
  language: Language;
  headline: string;
  summary: string;
  skills: string;
  places: string;
  experiences: readonly JobHeld[];
  educations: readonly Learned[];
  spokenLanguages: readonly Spoken[];
  contractKinds: readonly ContractKind[];
  /** Empty where nothing is said of it. */
  availability: Availability | '';
  salaryWish: string;
  portfolio: readonly WorkShown[];
};

const newKey = (): string => crypto.randomUUID();
export const newJob = (): JobHeld => ({ key: newKey(), role: '', employer: '', from: '', to: '', description: '' });
export const newLearned = (): Learned => ({ key: newKey(), title: '', school: '', year: '' });
export const newSpoken = (): Spoken => ({ key: newKey(), name: '', level: 'FLUENT' });
export const newWork = (): WorkShown => ({ key: newKey(), title: '', description: '', year: '', link: '', image: null });

const textOf = (value: string | number | null): string => (value === null ? '' : String(value));

/** What stands on file, as the form holds it. */
export const rectifyValuesOf = ({ firstName, lastName, language, profile }: ToRectify): RectifyValues => ({
  firstName,
  lastName,
  language,
  headline: profile?.headline ?? '',
  summary: profile?.summary ?? '',
  skills: profile?.skills.join(', ') ?? '',
  places: profile?.places.join(', ') ?? '',
  experiences: (profile?.experiences ?? []).map(({ role, employer, from, to, description }) => ({
    key: newKey(),
    role,
    employer: textOf(employer),
    from,
    to: textOf(to),
    description: textOf(description),
  })),
  educations: (profile?.educations ?? []).map(({ title, school, year }) => ({
    key: newKey(),
    title,
    school: textOf(school),
    year: textOf(year),
  })),
  spokenLanguages: (profile?.spokenLanguages ?? []).map(({ name, level }) => ({ key: newKey(), name, level })),
  contractKinds: profile?.contractKinds ?? [],
  availability: profile?.availability ?? '',
  salaryWish: textOf(profile?.salaryWish ?? null),
  portfolio: (profile?.portfolio ?? []).map(({ title, description, year, link, image }) => ({
    key: newKey(),
    title,
    description: textOf(description),
    year: textOf(year),
    link: textOf(link),
    image: image && { id: image.id, alt: image.alt },
  })),
});

const isYear = (text: string): boolean => /^(?:(?:19|20)\d{2})?$/.test(text.trim());
const isPay = (text: string): boolean => /^\d{0,7}$/.test(text.replace(/\s/g, ''));
const isSaid = (text: string): boolean => text.trim() !== '';

/** Whether each line says what it cannot do without, in the form it is sent in. */
export const isComplete = ({ experiences, educations, spokenLanguages, salaryWish, portfolio }: RectifyValues): boolean =>
  isPay(salaryWish) &&
  experiences.every(({ role, from }) => isSaid(role) && isSaid(from)) &&
  educations.every(({ title, year }) => isSaid(title) && isYear(year)) &&
  spokenLanguages.every(({ name }) => isSaid(name)) &&
  portfolio.every(
    ({ title, year, link, image }) =>
      isSaid(title) && isYear(year) && (link.trim() === '' || URL.canParse(link.trim())) && (image === null || isSaid(image.alt)),
  );

const itemsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(isSaid);
const orNull = (text: string): string | null => (isSaid(text) ? text.trim() : null);
const payOf = (text: string): number | null => (isSaid(text) ? Number(text.replace(/\s/g, '')) : null);
const yearOf = (text: string): number | null => (isSaid(text) ? Number(text) : null);

type Changes = Omit<RectifyByMailInput, 'mailId'>;

const pageOf = (values: RectifyValues): Omit<Changes, 'firstName' | 'lastName' | 'language'> => ({
  headline: values.headline,
  summary: values.summary,
  skills: itemsOf(values.skills),
  places: itemsOf(values.places),
  experiences: values.experiences.map(({ role, employer, from, to, description }) => ({
    role,
    employer: orNull(employer),
    from,
    to: orNull(to),
    description: orNull(description),
  })),
  educations: values.educations.map(({ title, school, year }) => ({ title, school: orNull(school), year: yearOf(year) })),
  spokenLanguages: values.spokenLanguages.map(({ name, level }) => ({ name, level })),
  contractKinds: [...values.contractKinds],
  availability: values.availability || null,
  salaryWish: payOf(values.salaryWish),
  portfolio: values.portfolio.map(({ title, description, year, link, image }) => ({
    title,
    description: orNull(description),
    year: yearOf(year),
    link: orNull(link),
    image: image && { imageId: image.id, alt: image.alt },
  })),
});

/** What the form says otherwise than the file does: what is left as it stands is not touched. */
export const rectificationOf = (values: RectifyValues, onFile: RectifyValues): Changes => {
  const { firstName, lastName, language } = values;
  const [said, stands] = [pageOf(values), pageOf(onFile)];
  const changed = Object.entries(said).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(stands).find(([other]) => other === name)?.[1]),
  );
  return { firstName, lastName, language, ...Object.fromEntries(changed) };
};
