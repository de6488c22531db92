import type fr from '../fr/profile-elements.ts';

export default {
  CLIP: 'the clip',
  HEADLINE: 'the headline',
  SUMMARY: 'the summary',
  SKILLS: 'the skills',
  EXPERIENCE: 'the experience',
  EDUCATION: 'the education',
  LANGUAGES: 'the languages',
  PLACES: 'the places wanted',
  AVAILABILITY: 'the availability',
  CONTRACT_KINDS: 'the types of contract wanted',
  SALARY_WISH: 'the desired salary',
  PORTFOLIO: 'the portfolio',
  CV: 'the CV',
  NAME: 'the name',
} satisfies typeof fr;
