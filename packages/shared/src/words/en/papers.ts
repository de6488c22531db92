import type fr from '../fr/papers.ts';

export default {
  property:
    '{{name}} owns the service and its content: a program consults profiles for your recruiting and does not copy them in bulk. A candidate’s data stay theirs.',
  terms: {
    published: 'Version {{number}}, published on {{date}}',
    imported: 'Earlier document, of {{date}}, imported into the archive',
    authoritative: 'The French text is authoritative.',
    translation: 'Translation given for information; only the French text is authoritative.',
    hash: 'Fingerprint of this text (SHA-256 of its canonical form)',
    foot: 'JobProd · terms of use · {{date}} · {{page}}/{{pages}}',
  },
  receipt: {
    title: 'JobProd receipt: {{type}}',
    anyTitle: 'Receipt',
    lead: 'This paper is for reading; the whole proof is in the JSON file beside it. Keep both.',
    foot: 'JobProd · receipt of entry {{id}} · {{page}}/{{pages}}',
    what: 'Recorded: {{type}}',
    register: 'Register: {{register}}',
    when: 'On {{at}}',
    number: 'Entry number {{number}} of the log',
    entry: 'Identifier: {{id}}',
    facts: 'What is recorded',
    erased: 'What this entry said has been erased since. That it exists, and since when, stays proved.',
    proof: 'What proves it',
    proofText:
      'This entry is one of the first {{size}} of the log, whose signed head (Ed25519), of {{signedAt}}, is given here. The JSON file holds the hashes that lead from the one to the other.',
    verify: 'How to verify it',
    verifyText:
      'Drop the JSON file on {{url}}: your browser does the computing, nothing is sent. Or, without us and offline: npm run verify -- the-file.json',
    registers: { communications: 'communications', orders: 'orders', payments: 'payments', transactions: 'transactions' },
    approval: {
      title: 'Receipt of your approval of the terms of use',
      version: 'You approved version {{number}} of JobProd’s terms of use.',
      hash: 'Fingerprint of the text approved (SHA-256): {{contentHash}}',
      image: {
        given: 'Image: you authorised its recording, editing and showing.',
        refused: 'Image: you did not authorise it.',
      },
      voice: {
        given: 'Voice: you authorised its recording, editing and showing.',
        refused: 'Voice: you did not authorise it.',
      },
      waiver: {
        given: 'Payment: you waived it for this showing. That is about money only.',
        refused: 'Payment: you did not waive it.',
      },
      until: 'This release ends on {{until}}: at that very instant nothing is shown any more. You can withdraw it before, at any time.',
      noRelease: 'No release for image or voice is given: your profile has no clip.',
      NO_DIRECT_CONTACT: 'You undertook not to contact directly a company presented to you, and to go through JobProd.',
      FOLLOW_UP_INTRODUCTIONS: 'You undertook to follow up, with an interview, the introductions you have accepted.',
      CONFIDENTIALITY: 'You undertook to keep a company’s name, city and main activity confidential until you work together.',
      NO_PUBLIC_PROMOTION: 'You undertook not to promote your profile publicly while it is active.',
    },
  },
} satisfies typeof fr;
