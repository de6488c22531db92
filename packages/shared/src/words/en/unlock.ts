import type fr from '../fr/unlock.ts';

export default {
  title: 'Open a restricted profile',
  lead: 'Some profiles can be seen only with the password JobProd gave you in private.',
  reference: 'Reference of the profile',
  referenceHint: 'It was given to you with the password.',
  password: 'Password',
  passwordHint: 'It is yours alone, and the candidate sees when it is used.',
  missing: 'This field is needed.',
  submit: 'Open the profile',
  minutes: 'The profile stays open for a few minutes, in this browser only. What you learn from it is confidential.',
} satisfies typeof fr;
