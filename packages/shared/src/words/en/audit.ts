import type fr from '../fr/audit.ts';

export default {
  sound: {
    one: 'The register is whole: {{entries}} entry, {{heads}} signed heads, and nothing that does not fit.',
    many: 'The register is whole: {{entries}} entries, {{heads}} signed heads, and nothing that does not fit.',
  },
  unsound: 'The register is no longer what was signed. Look at this first:',
  others: 'Found as well:',
  more: 'Further findings are left out: the first one often explains them.',
  finding: {
    edited: 'Entry {{place}} was edited ({{id}}).',
    'facts-edited': 'The facts of entry {{place}} were edited ({{id}}).',
    'parties-edited': 'Entry {{place}} is no longer attributed to its parties ({{id}}).',
    removed: 'Entry {{place}} was removed.',
    'removed-some': 'Entries {{place}} to {{last}} were removed.',
    inserted: 'Entry {{place}} was inserted afterwards ({{id}}).',
    swapped: 'Entries {{place}} and {{other}} were swapped.',
    'back-dated': 'Entry {{place}} is back-dated: it bears the date of {{at}} ({{id}}).',
    'post-dated': 'Entry {{place}} is post-dated: it bears the date of {{at}} ({{id}}).',
    altered: 'Entry {{place}} is no longer the one that was signed: edited, removed or swapped.',
    'altered-some':
      'From entry {{place}}, and at the latest at {{last}}, the register is no longer what was signed: an entry was edited, removed or swapped.',
    truncated: 'The end is missing: entry {{place}} and those after it, up to {{last}}, were truncated.',
    unsigned: 'Entry {{place}} and those after it, up to {{last}}, stand under no signed head.',
    placeless: 'An entry has no place in the log and waits for none ({{id}}).',
    'tree-edited': 'Entries {{place}} to {{last}} are whole, but the tree above them was edited (level {{level}}).',
    'head-removed': 'Head {{number}} was removed.',
    'head-edited': 'Head {{number}}, of {{size}} entries, was edited.',
    'head-unsigned': 'Head {{number}}, of {{size}} entries, is signed by no trusted key.',
    'head-disordered': 'Head {{number}} goes back, to {{size}} entries.',
    'rolled-back':
      'The register was rolled back: “{{label}}” is a head of {{size}} entries, handed out on {{signedAt}}. Entry {{place}} and those after it are missing.',
    forked:
      'The register tells another story than the one handed out (a fork): the head of {{size}} entries of {{signedAt}} (“{{label}}”) no longer fits. The first difference is at entry {{place}} or after.',
    rebuilt: 'The register was rebuilt: the head of {{size}} entries of {{signedAt}} (“{{label}}”), the first handed out, no longer fits.',
    'split-view': 'Two heads of {{size}} entries say two different things: “{{other}}” and “{{label}}”. Keep both: together they prove it.',
    'foreign-head': '“{{label}}” bears no head signed by a trusted key.',
    'receipt-contradicted': 'The receipt “{{label}}” proves an entry ({{id}}) at place {{place}}, where something else stands.',
  },
  facts: {
    newest: 'Newest head: {{size}} entries, signed on {{signedAt}}.',
    nothing: 'Nothing has been signed yet.',
    held: 'Held against {{heads}} heads handed out (and {{receipts}} receipts); {{fitting}} fit.',
    notHeld:
      'No head handed out was given: whoever has the key could have rebuilt it all. Run this again with a head or a receipt kept elsewhere.',
    key: 'Key: {{fingerprint}} ({{from}}).',
    given: 'given',
    folder: 'read in the folder of keys',
    register: 'the one that the register itself names: compare it with the one you noted',
    exported: 'Register written to {{path}}: {{entries}} entries, without their facts.',
    walking: '{{entries}} entries read',
  },
  command: {
    usage:
      'Usage: npm run audit -- [head, file of heads or receipt]… [--key <key>] [--keys <file>] [--from <export>] [--export <file>]\n\nWalks the whole register and holds it against what was handed out of it. Without --from it reads the database (DATABASE_URL, or that of JOBPROD_DATA).',
    unreadable: '{{path}} cannot be read.',
    unwritable: '{{path}} cannot be written.',
    badKey: 'This is not a key: {{key}}. A key is written name+id+key.',
    noKeys: 'There is no key in {{path}}.',
    notAnExport: '{{path}} is not an export of a register (line {{line}}).',
    noKey: 'The register names no key, and none was given: there is nothing to audit.',
    noRegister: 'This database holds no register.',
    noDatabase: 'There is no database to audit: set DATABASE_URL or JOBPROD_DATA, or give an export with --from.',
    unreachable: 'The database does not answer: {{reason}}',
  },
} satisfies typeof fr;
