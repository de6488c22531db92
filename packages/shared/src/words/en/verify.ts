import type fr from '../fr/verify.ts';

export default {
  verdict: {
    ok: 'This receipt is genuine: the entry stands in the registers as you read it here.',
    'ok-erased':
      'This receipt is genuine: the entry stands in the registers. Its content has been erased since; the proof that it exists remains.',
    'ok-own-key': 'This receipt is consistent: the entry stands, as you read it here, in registers signed with the key below.',
    'too-large': 'This file is too large to be a receipt: a receipt is a few kilobytes.',
    'not-json': 'This file is not a receipt: it is not JSON.',
    truncated: 'This file is incomplete: it stops half-way. Download the receipt again.',
    'duplicate-keys': 'This file names the same field twice: two readers would read two different things. It is refused.',
    'not-a-receipt': 'This file is not a JobProd receipt.',
    'unknown-version': 'This receipt is of a version unknown here. Verify it with a newer release.',
    malformed: 'This receipt is malformed: a field is missing, is one too many, or does not have the expected form.',
    'other-service': 'This receipt comes from another service ({{origin}}). It says nothing about the registers of JobProd.',
    'unknown-key': 'This receipt is signed with an unknown key ({{keyId}}). Nothing proves that it comes from JobProd.',
    'retired-key': 'This receipt is signed with a key that was no longer in use ({{keyId}}). Nothing proves that it comes from JobProd.',
    'signature-mismatch': 'The signature does not match: the head of the registers that this receipt quotes was altered.',
    'proof-mismatch': 'The proof does not match: this entry does not stand like this in the registers.',
    'commitment-mismatch': 'The content does not match: what is written here is not what was registered.',
  },
  facts: {
    register: 'Register',
    type: 'Fact',
    at: 'Registered on',
    id: 'Entry',
    place: 'Place in the registers',
    placeOf: '{{number}} of {{size}}',
    headSignedAt: 'Registers signed on',
    origin: 'Registers of',
    fingerprint: 'Key fingerprint',
    payload: 'Content',
    erased: 'erased since',
  },
  registers: {
    communications: 'Communications',
    orders: 'Orders',
    payments: 'Payments',
    transactions: 'Transactions',
  },
  pack: {
    ok: 'All {{count}} receipts of this pack are genuine.',
    'ok-own-key': 'All {{count}} receipts of this pack are consistent, under the key below.',
    failed: '{{failed}} of {{count}} receipts prove nothing:',
    none: 'This pack holds no readable receipt.',
  },
  trust: {
    given: 'Verified with the key that you gave.',
    announced: 'The key that signs was announced by a head signed with a trusted key.',
    fromReceipt:
      'Beware: the key comes from the receipt itself. This shows that the file is consistent, not that it comes from JobProd. Compare the fingerprint above with the one JobProd publishes, or run again with --key.',
    noKey: 'This receipt brings no key. Give the one of JobProd with --key.',
  },
  command: {
    usage: 'Usage: npm run verify -- receipt.json [--key <key>] [--keys <file>]',
    unreadable: 'Cannot read {{path}}.',
    badKey: 'This key is not valid: {{key}}. A key is written name+id+key.',
    noKeys: 'No key in {{path}}.',
  },
} satisfies typeof fr;
