import type fr from '../fr/reports.ts';

export default {
  title: 'Reports',
  lead: 'A candidate contacted you directly, without going through JobProd? Tell us: somebody of the team looks into it, decides and answers you.',
  form: {
    title: 'Report a direct approach',
    who: 'Who contacted you',
    whoHint: 'The name or address they gave you.',
    means: 'How',
    day: 'Which day',
    reference: 'The reference of their profile, if you know it',
    referenceHint: 'For example JP-7K2M9Q.',
    words: 'What happened',
    wordsHint: 'Did you reply? What were you asked?',
    missing: 'Please fill this in.',
    send: 'Send the report',
    sent: 'Thank you. Your report is recorded: somebody of the team will answer by e-mail.',
  },
  means: {
    EMAIL: 'By e-mail',
    PHONE: 'By telephone',
    SOCIAL_NETWORK: 'On a social network',
    IN_PERSON: 'In person',
    OTHER: 'Otherwise',
  },
  mine: 'Your reports',
  empty: 'No report yet',
  emptyText: 'Those you send, and our answers, will stay here.',
  approach: '{{who}}, {{means}}, on {{date}}',
  by: 'Reported on {{date}} by {{recruiterName}}',
  state: { waits: 'Being looked into', UPHELD: 'Upheld', NOT_UPHELD: 'Not upheld' },
  answer: 'Our answer',
} satisfies typeof fr;
