import type { Language } from '@jobprod/shared/language';
import type { PdfBlock, PdfPaper } from '../platform/pdf/pdf-paper.ts';
import { say } from '../platform/words.ts';
import type { ProfileView } from './profile-view.ts';

const monthOf = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const section = (title: string, blocks: readonly PdfBlock[]): PdfBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', runs: [{ text: title }] }, ...blocks];
const line = (text: string): PdfBlock => ({ kind: 'paragraph', runs: [{ text }] });
const named = (name: string, value: string): PdfBlock => ({ kind: 'paragraph', runs: [{ text: `${name} `, bold: true }, { text: value }] });
const item = (title: string, more: string, text: string | null): PdfBlock[] => [
  // A run of nothing would leave the line unended, and what follows on it.
  { kind: 'item', marker: '•', depth: 0, runs: [{ text: title, bold: true }, ...(more === '' ? [] : [{ text: more }])] },
  ...(text ? [{ kind: 'item' as const, marker: '', depth: 0, runs: [{ text }] }] : []),
];

/**
 * A profile as a paper: drawn of what this viewer sees of it, element by element, so that it can tell nothing that the page does not. Nobody’s address stands on it:
 * the way to the person is JobProd (N3). The file says nothing of who it is, in its name, title or metadata (C2).
 */
export const cvPaper = (profile: ProfileView, language: Language, at: string): PdfPaper => {
  const t = (key: string, data: Record<string, string> = {}): string => say(language, `profiles:${key}`, data);
  const { places, contractKinds, availability, salaryWish, spokenLanguages, skills } = profile;
  const until = (to: string | null): string => (to === null ? t('facts.today') : monthOf(language, to));
  const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return {
    title: t('cv.title', { reference: profile.reference }),
    author: 'JobProd',
    language,
    at,
    foot: t('cv.foot', { reference: profile.reference, page: '{page}', pages: '{pages}' }),
    blocks: [
      { kind: 'title', runs: [{ text: profile.headline ?? t('untitled') }] },
      ...(profile.displayName ? [line(profile.displayName)] : []),
      ...(profile.summary ? [line(profile.summary)] : []),
      ...section(t('facts.wishes'), [
        ...(places.length > 0 ? [named(t('facts.places'), places.join(', '))] : []),
        ...(contractKinds.length > 0 ? [named(t('facts.contracts'), contractKinds.map((kind) => t(`contract.${kind}`)).join(', '))] : []),
        ...(availability ? [named(t('facts.availability'), t(`availability.${availability}`))] : []),
        ...(salaryWish ? [named(t('facts.salary'), t('facts.salaryValue', { amount: euros.format(salaryWish) }))] : []),
      ]),
      ...section(t('facts.skills'), skills.length > 0 ? [line(skills.join(', '))] : []),
      ...section(
        t('facts.experience'),
        profile.experiences.flatMap(({ role, employer, from, to, description }) =>
          item(role, `${employer ? `, ${employer}` : ''} (${monthOf(language, from)} – ${until(to)})`, description),
        ),
      ),
      ...section(
        t('facts.education'),
        profile.educations.flatMap(({ title, school, year }) =>
          item(title, `${school ? `, ${school}` : ''}${year ? ` (${year})` : ''}`, null),
        ),
      ),
      ...section(
        t('facts.languages'),
        spokenLanguages.length > 0 ? [line(spokenLanguages.map(({ name, level }) => `${name} (${t(`level.${level}`)})`).join(', '))] : [],
      ),
      ...section(
        t('facts.portfolio'),
        profile.portfolio.flatMap(({ title, description, year, link }) =>
          item(title, year ? ` (${year})` : '', [description, link].filter((text) => text !== null).join(' — ') || null),
        ),
      ),
      { kind: 'rule' },
      { kind: 'small', runs: [{ text: t('cv.note') }] },
    ],
  };
};
