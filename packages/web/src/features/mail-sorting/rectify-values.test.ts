import { expect, it } from 'vitest';
import { isComplete, newJob, newWork, rectificationOf, rectifyValuesOf, type ToRectify } from './rectify-values.ts';

const camille: ToRectify = {
  __typename: 'Candidate',
  id: 'c',
  firstName: 'Camille',
  lastName: 'Durand',
  language: 'FR',
  profile: {
    __typename: 'Profile',
    id: 'p',
    headline: 'Menuisière',
    summary: 'Dix ans d’ateliers.',
    skills: ['Pose', 'AutoCAD'],
    places: ['Nantes'],
    experiences: [{ __typename: 'Experience', role: 'Menuisière', employer: null, from: '2016-09-01', to: null, description: null }],
    educations: [{ __typename: 'Education', title: 'CAP', school: 'Lycée', year: 2014 }],
    spokenLanguages: [{ __typename: 'SpokenLanguage', name: 'Français', level: 'NATIVE' }],
    availability: 'NOW',
    contractKinds: ['PERMANENT', 'FIXED_TERM'],
    salaryWish: 32_000,
    portfolio: [
      {
        __typename: 'Work',
        title: 'Escalier',
        description: null,
        year: null,
        link: null,
        image: { __typename: 'WorkImage', id: 'i', alt: 'Un escalier' },
      },
    ],
  },
};
const names = { firstName: 'Camille', lastName: 'Durand', language: 'FR' };

it('what is left as it stands is not sent', () => {
  const onFile = rectifyValuesOf(camille);
  expect(rectificationOf(onFile, onFile)).toEqual(names);
  expect(rectificationOf({ ...onFile, skills: 'Pose,AutoCAD' }, onFile)).toEqual(names);
});

it('what is corrected is sent whole, pictures by their name', () => {
  const onFile = rectifyValuesOf(camille);
  const [job] = onFile.experiences;
  const [work] = onFile.portfolio;
  if (!job || !work) throw new Error('Both stand on file');
  const values = {
    ...onFile,
    experiences: [{ ...job, employer: 'Atelier du Port', to: '2024-06-30' }],
    educations: [],
    portfolio: [{ ...work, year: '2020' }],
  };
  expect(rectificationOf(values, onFile)).toEqual({
    ...names,
    experiences: [{ role: 'Menuisière', employer: 'Atelier du Port', from: '2016-09-01', to: '2024-06-30', description: null }],
    educations: [],
    portfolio: [{ title: 'Escalier', description: null, year: 2020, link: null, image: { imageId: 'i', alt: 'Un escalier' } }],
  });
});

it('what is wished for is corrected, and taken back', () => {
  const onFile = rectifyValuesOf(camille);
  expect(onFile).toMatchObject({ availability: 'NOW', contractKinds: ['PERMANENT', 'FIXED_TERM'], salaryWish: '32000' });
  expect(rectificationOf({ ...onFile, salaryWish: '32 000' }, onFile)).toEqual(names);
  const other = { availability: 'LATER', contractKinds: ['PERMANENT'], salaryWish: '35 000' } as const;
  expect(rectificationOf({ ...onFile, ...other }, onFile)).toEqual({
    ...names,
    availability: 'LATER',
    contractKinds: ['PERMANENT'],
    salaryWish: 35_000,
  });
  expect(rectificationOf({ ...onFile, availability: '', salaryWish: ' ' }, onFile)).toEqual({
    ...names,
    availability: null,
    salaryWish: null,
  });
  expect(isComplete({ ...onFile, salaryWish: 'au moins 32 k€' })).toBe(false);
});

it('a line that does not say what it is about is not complete', () => {
  const onFile = rectifyValuesOf(camille);
  expect(isComplete(onFile)).toBe(true);
  for (const wrong of [
    { experiences: [newJob()] },
    { experiences: [{ ...newJob(), role: 'Pose' }] },
    { educations: [{ key: '1', title: 'CAP', school: '', year: '14' }] },
    { spokenLanguages: [{ key: '1', name: ' ', level: 'FLUENT' as const }] },
    { portfolio: [{ ...newWork(), title: 'Escalier', link: 'escalier' }] },
  ])
    expect(isComplete({ ...onFile, ...wrong })).toBe(false);
});
