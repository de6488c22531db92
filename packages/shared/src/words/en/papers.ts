import type fr from '../fr/papers.ts';

export default {
  terms: {
    published: 'Version {{number}}, published on {{date}}',
    imported: 'Earlier document, of {{date}}, imported into the archive',
    authoritative: 'The French text is authoritative.',
    translation: 'Translation given for information; only the French text is authoritative.',
    hash: 'Fingerprint of this text (SHA-256 of its canonical form)',
    foot: 'JobProd · terms of use · {{date}} · {{page}}/{{pages}}',
  },
} satisfies typeof fr;
