import type fr from '../fr/publish-terms.ts';

export default {
  title: 'Publish new terms',
  lead: 'You start from version {{number}}, in force since {{date}}.',
  text: { FR: 'In French', EN: 'In English' },
  note: { FR: 'This text is authoritative.', EN: 'A translation, for information.' },
  name: 'Title',
  markdown: 'Text',
  markdownHint: 'In Markdown: # for a title, an empty line between paragraphs, - for a list.',
  missing: 'This text is needed.',
  unchanged: 'Nothing has changed since the version in force.',
  submit: 'Publish this version',
  sure: 'Publish this version?',
  effect:
    'It comes into force at once and is archived as it is: nobody can change it any more. Each candidate is asked to approve it; until then, what runs goes on under the version they approved.',
  confirm: 'Yes, publish it',
} satisfies typeof fr;
