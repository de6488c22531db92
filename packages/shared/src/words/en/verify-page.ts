import type fr from '../fr/verify-page.ts';

export default {
  title: 'Verify a receipt',
  lead: 'The check runs here, in your browser: the file is not sent to us.',
  drop: 'Drop here the file of a receipt, or the evidence of a dispute (ZIP), or choose it on your device.',
  dropNow: 'Drop the file.',
  choose: 'Choose a file',
  paste: 'Or paste its content',
  submit: 'Verify',
  checking: 'Verifying',
  valid: 'This receipt is authentic',
  coherent: 'This receipt is consistent, no more',
  invalid: 'This receipt proves nothing',
  keys: {
    published:
      'Verified with the keys this site publishes. To depend on nothing this site sends you, give below the key you noted, or use the command “npm run verify” on your own machine.',
    ownKey:
      'The key comes from the receipt itself: this shows that the file is consistent, not that it comes from JobProd. Compare the fingerprint with the one JobProd publishes.',
    label: 'Keys obtained elsewhere',
    hint: 'One per line, written name+id+key. If you give any, they alone count.',
    invalid: 'This line is not a key: {{key}}',
    unannounced: 'None of the keys before it announces this one: {{key}}. Give the list as JobProd publishes it, or this key alone.',
    missing: 'This receipt brings no key and this site publishes none right now. Give the one of JobProd.',
  },
  detail: 'What the entry says',
  pack: {
    valid: 'This pack is authentic',
    coherent: 'This pack is consistent, no more',
    invalid: 'This pack does not prove what it says',
    toReview: 'To be looked at ({{count}}):',
    sound: 'Its {{count}} receipts stand in the registers, and the dispute reads there word for word.',
    soundOwnKey: 'Its {{count}} receipts stand in registers signed by the key below.',
    more_one: 'And one more.',
    more_other: 'And {{count}} more.',
    detail: 'What the pack says',
    party: 'Every word of the dispute reads in the registers. The name of the party does not stand there: only its identifier does.',
    state: { label: 'State', OPEN: 'Open', SETTLED: 'Settled amicably', NOT_SETTLED: 'Ended without agreement' },
    openedAt: 'Opened on',
    messages: 'Messages',
    receipts: 'Receipts',
  },
  how: {
    title: 'What is verified',
    text: 'The fingerprint of the entry, its place in the tree of the registers and the signature that seals it all. If a single character had changed, the calculation would no longer match.',
  },
} satisfies typeof fr;
