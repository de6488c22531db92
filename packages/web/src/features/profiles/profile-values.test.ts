import { describe, expect, it } from 'vitest';
import type { ProfileForm_ProfileFragment } from '../../gql/profiles/graphql.ts';
import { amountOf, changesOf, isMonth, valuesOf } from './profile-values.ts';

const profile: ProfileForm_ProfileFragment = {
  __typename: 'Profile',
  id: 'profile',
  revision: 3,
  headline: 'Menuisière agenceuse',
  summary: null,
  skills: ['Bois massif'],
  places: ['Nantes'],
  contractKinds: ['PERMANENT'],
  availability: null,
  salaryWish: 34000,
  showsName: false,
  spokenLanguages: [{ __typename: 'SpokenLanguage', name: 'Français', level: 'NATIVE' }],
  experiences: [
    { __typename: 'Experience', role: 'Cheffe d’atelier', employer: null, from: '2021-09-01', to: null, description: null },
    {
      __typename: 'Experience',
      role: 'Apprentie',
      employer: 'Un atelier',
      from: '2018-09-01',
      to: '2021-08-01',
      description: 'Deux ans d’établi.',
    },
  ],
  educations: [{ __typename: 'Education', title: 'CAP menuiserie', school: null, year: 2020 }],
  portfolio: [
    { __typename: 'Work', title: 'Escalier suspendu', description: null, year: 2023, link: 'https://example.com/escalier', image: null },
  ],
  offersCv: true,
  inSearchEngines: false,
};

describe('what the profile form holds', () => {
  it('gives back, unchanged, the profile it was filled with', () => {
    const changes = changesOf(valuesOf(profile));
    expect(profile).toMatchObject(changes);
    expect(Object.keys(changes)).toHaveLength(14);
  });

  it('empties what the candidate emptied', () => {
    const values = { ...valuesOf(profile), headline: '  ', salaryWish: '', availability: '' as const };
    expect(changesOf(values)).toMatchObject({ headline: null, salaryWish: null, availability: null });
  });

  it.each([
    ['34 000', 34000],
    ['34\u202f000 €', 34000],
    ['34.000', 34000],
    ['34,000', 34000],
  ])('reads %s as the candidate means it', (text, amount) => expect(amountOf(text)).toBe(amount));

  it.each([
    [{ month: '09', year: '2021' }, true],
    [{ month: '', year: '2021' }, false],
    [{ month: '13', year: '2021' }, false],
    [{ month: '09', year: '21' }, false],
  ])('%j makes a month: %s', (month, answer) => expect(isMonth(month)).toBe(answer));
});
