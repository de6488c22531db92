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
    ok: 'This pack is genuine: its {{count}} receipts stand in the registers, and the dispute reads there word for word.',
    'ok-own-key': 'This pack is consistent: its {{count}} receipts stand in registers signed by the key below.',
    failed: 'This pack does not prove what it says. To be looked at ({{count}}):',
    reference: 'Dispute',
    subject: 'Subject',
    unusable: {
      'too-large': 'This pack is too large, or unpacks to more than evidence does: it is not opened.',
      damaged: 'This pack is incomplete or damaged: it does not open. Download it again.',
      'duplicate-files': 'This pack holds two files of the same name: two readers would read two different things. It is refused.',
      'no-receipts': 'This ZIP file is no pack of evidence: it holds no receipt.',
    },
    problem: {
      'head-unlike': 'this signed head is not that of the receipts in the pack.',
      missing: 'this file is missing.',
      foreign: 'this file has no place in a pack of evidence, and nothing proves it.',
      'evidence-count': 'the evidence of the dispute is not all there, or there is more ({{what}}).',
      'case-unreadable': 'this file does not read as the account of a dispute.',
      'case-unproved': 'no receipt proves, in these words and at this date: “{{what}}”.',
      'case-left-out': 'this receipt proves an act of the dispute that case.json leaves out.',
    },
  },
  trust: {
    given: 'Verified with the key that you gave.',
    announced: 'The key that signs was announced by a head signed with a trusted key.',
    remembered: 'Verified with the key that you had remembered ({{path}}).',
    fromReceipt:
      'Take care: the key comes from the receipt itself. That shows that the file is consistent, not that it comes from JobProd: anybody could have signed it so.',
    noKey: 'This receipt brings no key. Give the one of JobProd with --key.',
  },
  command: {
    usage:
      'Usage: npm run verify -- receipt.json|pack.zip [--key <key>] [--keys <file>] [--remember]\n\nVerifies with neither server nor database. Ends with 0 when all is genuine under a key that you gave or remembered, with 1 when it is not, with 2 when nothing could be verified, with 3 when there is no key to trust.',
    howToTrust:
      'To know whom this file comes from, take the keys published by the service it claims to be from ({{origin}}), at /.well-known/register-keys of its site, and compare their fingerprint with a source that you trust. Then run this again with --keys <file>; add --remember to have them remembered, and the plain command will do from then on.',
    rememberedIn: 'Key remembered in {{path}}:',
    nowhere: 'There is nowhere to remember a key: set HOME or XDG_CONFIG_HOME.',
    damagedMemory: 'The keys remembered in {{path}} cannot be read: mend this file, or delete it.',
    otherKey:
      'Another key is remembered for this service already, and it does not announce this one: {{key}}. Nothing was remembered. If you are sure of the new one, delete {{path}}.',
    unannouncedKey: 'In {{path}} no key announces this one: {{key}}. If you trust it, give it with --key.',
    unreadable: 'Cannot read {{path}}.',
    badKey: 'This key is not valid: {{key}}. A key is written name+id+key.',
    noKeys: 'No key in {{path}}.',
  },
} satisfies typeof fr;
