import { diminutiveTable } from './diminutives.ts';
import type { FindingKind } from './finding.ts';
import type { KnownIdentity } from './known-identity.ts';
import type { Form } from './name-trie.ts';
import { normalise, separator, squeezed } from './normalise.ts';
import { romanise } from './romanise.ts';
import { spellingVariants } from './spelling-variants.ts';

const particles = new Set(
  'd de du des la le les l van von der den ben bin el al da das do dos di del della mc mac o st saint sainte ait abu ibn y e zu ten ter'.split(
    ' ',
  ),
);

/** The item's own words, folded: « Jean-Baptiste » → `jean`, `baptiste`. */
export const partsOf = (item: string): string[] => {
  const { text, kind } = normalise(item);
  return Array.from(text, (character, at) => (kind[at] === separator ? ' ' : character))
    .join('')
    .split(' ')
    .filter((part) => part !== '');
};

const jointsOf = (parts: readonly string[]) => {
  const joints: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    joints.push(length);
  }
  return joints;
};

const form = (kind: FindingKind, known: string, parts: readonly string[], how: Form['how']): Form => ({
  kind,
  known,
  key: parts.join(''),
  joints: jointsOf(parts),
  how,
});

let byInitial: Map<string, [string, string][]> | undefined;
const diminutivesByInitial = () => {
  byInitial ??= Map.groupBy(Object.entries(diminutiveTable), ([stem]) => stem.slice(0, 1));
  return byInitial;
};

const usualDiminutives = (name: string) => {
  const found = new Set<string>();
  for (const [stem, forms] of diminutivesByInitial().get(name.slice(0, 1)) ?? []) {
    if (stem.endsWith('*') ? name.startsWith(stem.slice(0, -1)) : name === stem) for (const one of forms.split(' ')) found.add(one);
  }
  return found;
};

/** First syllables and doubled ones: Guillemette → `guil`, `guille`; Lucas → `lulu`. */
const coinedDiminutives = (name: string) => {
  const coined = new Set<string>();
  if (name.length >= 6) {
    const first = /^[^aeiouy]*[aeiouy]+[^aeiouy]{1,2}(?=[aeiouy])/.exec(name)?.[0];
    const second = /^[^aeiouy]*[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy](?=[aeiouy])/.exec(name)?.[0];
    for (const cut of [first, second]) if (cut && cut.length >= 3 && cut.length <= name.length - 2) coined.add(cut);
    if (first && first.length >= 3) for (const end of ['ou', 'o', 'y', 'i']) coined.add(first + end);
  }
  const syllable = /^[^aeiouy][aeiouy]/.exec(name)?.[0];
  if (syllable) coined.add(syllable + syllable);
  return coined;
};

/** A name known in another alphabet, as it would be written in ours. */
const romanised = (known: string) =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(known) ? romanise(known).map((name) => partsOf(name)) : [];

/** « St-Exupéry », « Ste Rose ». */
function* saintly(kind: 'first-name' | 'last-name', known: string, parts: readonly string[]): Generator<Form> {
  if (parts.length < 2 || !parts.some((part) => /^sainte?$/.test(part))) return;
  yield form(
    kind,
    known,
    parts.map((part) => part.replace(/^sain(?=te?$)/, 's')),
    'whole',
  );
}

function* firstNameForms(known: string): Generator<Form> {
  for (const parts of romanised(known)) yield form('first-name', known, parts, 'whole');
  const parts = partsOf(known);
  const whole = parts.join('');
  if (whole.length < 2) return;
  yield form('first-name', known, parts, 'whole');
  yield* saintly('first-name', known, parts);
  for (const variant of spellingVariants(parts, known)) yield form('first-name', known, variant, 'variant');
  if (parts.length > 1) {
    for (const part of parts) if (part.length >= 3 && !particles.has(part)) yield form('first-name', known, [part], 'part');
    const [head, ...rest] = parts;
    if (head) yield form('first-name', known, [head.slice(0, 1), ...rest], 'usual');
  }
  const names = new Set([parts.join('-'), parts.join(''), ...parts]);
  for (const name of names) {
    for (const usual of usualDiminutives(name)) if (usual.length > 1) yield form('diminutive', known, partsOf(usual), 'usual');
  }
  for (const name of parts) for (const coined of coinedDiminutives(name)) yield form('diminutive', known, [coined], 'coined');
}

function* lastNameForms(known: string): Generator<Form> {
  for (const parts of romanised(known)) yield form('last-name', known, parts, 'whole');
  const parts = partsOf(known);
  if (parts.join('').length < 2) return;
  yield form('last-name', known, parts, 'whole');
  yield* saintly('last-name', known, parts);
  // « de La Fontaine » is « Lafontaine » as well.
  if (parts.length > 2 && /^(?:de|du|des|d)$/.test(parts[0] ?? '')) yield form('last-name', known, parts.slice(1), 'whole');
  for (const variant of spellingVariants(parts, known)) yield form('last-name', known, variant, 'variant');
  if (parts.length > 1)
    for (const part of parts) if (part.length >= 3 && !particles.has(part)) yield form('last-name', known, [part], 'part');
}

const literal = (kind: FindingKind, known: string, text: string, least: number): Form[] => {
  const parts = partsOf(text);
  return parts.join('').length >= least ? [form(kind, known, parts, 'literal')] : [];
};

const sharedMailboxes =
  /^(?:contact|info|hello|bonjour|mail|email|admin|job|jobs|cv|pro|me|moi|perso|postmaster|webmaster|no-?reply|candidat|candidature)$/;
export const mailProviders =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|proton|protonmail|icloud|me|mac|gmx|aol|pm|tutanota|mailo|zoho|yandex)$/;
const secondLevels = new Set('co com org net asso gouv ac edu'.split(' '));

/** `dupont-design.co.uk` → `dupont-design`. */
export const ownLabel = (domain: string) => {
  const labels = domain
    .toLowerCase()
    .replace(/^\w+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '')
    .split('.');
  const index = labels.length - 2;
  const label = labels[secondLevels.has(labels[index] ?? '') && index > 0 ? index - 1 : index] ?? labels[0] ?? '';
  return mailProviders.test(label) ? '' : label;
};

/** `https://github.com/jdupont/` and `@jdupont` → `jdupont`. */
const ownHandle = (handle: string) =>
  handle
    .trim()
    .replace(/[/?#]+$/, '')
    .replace(/^.*\//, '')
    .replace(/^@/, '')
    .replace(/@.*$/, '')
    .replace(/#\d+$/, '');

const legalForms =
  /(?:^|\s)(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l|s\.?a|e\.?u\.?r\.?l|s\.?c\.?i|s\.?n\.?c|inc|ltd|llc|plc|gmbh|ag|bv|spa|groupe|group)\.?(?=\s|$)/gi;

const genericSchool =
  /^(?:[ée]cole|universit[ée]|lyc[ée]e|institut|coll[èe]ge|facult[ée]|university|school|college|institute)\s(?:(?:nationale|sup[ée]rieure|polytechnique|universitaire|technologique|of|de la|de l['’]|des|du|de|d['’])\s?)*/i;

function* organisationForms(kind: 'employer' | 'school', known: string): Generator<Form> {
  const name = known.replace(legalForms, ' ').trim() || known;
  yield* literal(kind, known, known, 2);
  if (name !== known) yield* literal(kind, known, name, 2);
  if (/ (?:&|et|and) /i.test(name))
    for (const and of [' ', ' et ', ' and ']) yield* literal(kind, known, name.replace(/ (?:&|et|and) /gi, and), 2);
  const own = name.replace(genericSchool, '');
  if (kind === 'school' && own !== name && own.length >= 5) yield* literal(kind, known, own, 5);
  const initials = partsOf(name).filter((part) => !particles.has(part) && !/^(?:et|and|of|the|aux|en|pour|for)$/.test(part));
  if (initials.length >= 3) yield form(kind, known, [initials.map((part) => part[0]).join('')], 'coined');
}

/** Every written form to look for, but phones, dates and addresses, which have matchers of their own. */
export function* formsOf(known: KnownIdentity): Generator<Form> {
  for (const name of known.firstNames) yield* firstNameForms(name);
  for (const name of known.lastNames) yield* lastNameForms(name);
  for (const handle of known.handles) yield* literal('handle', handle, ownHandle(handle), 3);
  for (const domain of known.domains) yield* literal('link', domain, ownLabel(domain), 4);
  for (const identifier of known.identifiers) if (squeezed(identifier).length >= 4) yield* literal('identifier', identifier, identifier, 4);
  for (const email of known.emails) {
    const [local = '', domain = ''] = email.split('@');
    if (!sharedMailboxes.test(local.toLowerCase())) yield* literal('email', email, local.replace(/\+.*$/, ''), 4);
    if (ownLabel(domain) !== '') yield* literal('link', email, ownLabel(domain), 4);
  }
  for (const employer of known.employers) yield* organisationForms('employer', employer);
  for (const school of known.schools) yield* organisationForms('school', school);
}
