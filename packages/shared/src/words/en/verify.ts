import type fr from '../fr/verify.ts';

export default {
  title: 'Verify a receipt',
  lead: 'Drop a receipt: it is worked out here, in your browser. The file is not sent to us.',
  drop: 'Drop the receipt file here, or choose it',
  choose: 'Choose a file',
  paste: 'Or paste its content',
  pasteHint: 'The text that begins with a brace “{”.',
  submit: 'Verify',
  checking: 'Working it out',
  valid: { title: 'This receipt is authentic', text: 'It proves an entry in the register, and that entry has not been changed.' },
  invalid: { title: 'This receipt cannot be recognised', text: 'It was changed, it is incomplete, or it does not come from our register.' },
  unreadable: 'This file is not a receipt: we could not read it.',
  tooLarge: 'This file is too large to be a receipt.',
  reason: 'What does not match',
  detail: 'What the receipt says',
  how: {
    title: 'What is verified',
    text: 'The fingerprint of the entry, its place in the tree of the register, and the signature that seals it all. No need to take our word: the command “npm run verify -- receipt.json” does the same sum without our server.',
  },
} satisfies typeof fr;
