import { type KnownIdentity, nothingKnown } from '../known-identity.ts';
import { type Case, plant, type Random, randomFrom } from './case.ts';
import { disguises } from './disguises.ts';
import { firstNames, foldName, lastNames, namesAndWords, onlyNames } from './names.ts';
import { contactTemplates, templates } from './templates.ts';

interface Person {
  first: string;
  last: string;
  known: KnownIdentity;
}

const slugOf = (name: string) => foldName(name).replace(/[^a-z0-9]+/g, '');
const digits = (random: Random, count: number) => Array.from({ length: count }, () => random.below(10)).join('');
const pairs = (national: string) => national.match(/../g) ?? [];

const person = (random: Random, firsts: readonly string[], lasts: readonly string[]): Person => {
  const first = random.pick(firsts);
  const last = random.pick(lasts);
  const born = `${1960 + random.below(40)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const known: KnownIdentity = {
    ...nothingKnown,
    firstNames: [first],
    lastNames: [last],
    emails: [`${slugOf(first)}.${slugOf(last)}@${random.pick(['gmail.com', 'orange.fr', 'outlook.fr', 'free.fr'])}`],
    phones: [`+336${digits(random, 8)}`],
    handles: [`@${slugOf(first)}${slugOf(last)}${10 + random.below(89)}`],
    domains: [`${slugOf(last)}-studio.fr`],
    addresses: [
      `${1 + random.below(150)} rue ${random.pick(['des Lilas', 'Victor-Hugo', 'de la République', 'du Moulin', 'Jean-Jaurès'])}, 69003 Lyon`,
    ],
    birthDates: [born],
    identifiers: [`ETU-${digits(random, 7)}`],
  };
  return { first, last, known };
};

const words =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const spoken = (pair: string): string => {
  const value = Number(pair);
  if (pair.startsWith('0')) return `zéro ${words[value] ?? ''}`.replace('zéro zéro', 'zéro zéro');
  if (value < 20) return words[value] ?? '';
  const ten = Math.floor(value / 10);
  const unit = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10;
  if (unit === 0) return ten === 8 ? 'quatre-vingts' : (tens[ten] ?? '');
  return unit === 1 && ten < 7 ? `${tens[ten] ?? ''} et un` : `${tens[ten] ?? ''}-${words[unit] ?? ''}`;
};

const monthNames = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Contact details of the person, and of anyone: these are found without being known. */
const contacts: Record<string, (who: Person, random: Random) => string> = {
  'e-mail known': ({ known }) => known.emails[0] ?? '',
  'e-mail unknown': (_, random) =>
    `${random.pick(['lafee.clochette', 'contact', 'm.x', 'travail2024'])}@${random.pick(['proton.me', 'monsite.io', 'laposte.net'])}`,
  'e-mail in brackets': ({ known }) => (known.emails[0] ?? '').replace('@', ' [at] ').replaceAll('.', ' [dot] '),
  'e-mail in words': ({ known }) => (known.emails[0] ?? '').replaceAll('.', ' point ').replace('@', ' arobase '),
  'e-mail half in words': ({ known }) => (known.emails[0] ?? '').replace('@', ' arobase '),
  'e-mail spaced': ({ known }) => (known.emails[0] ?? '').replace('@', ' @ '),
  'phone grouped': ({ known }) => pairs(`0${(known.phones[0] ?? '').slice(3)}`).join(' '),
  'phone dotted': ({ known }) => pairs(`0${(known.phones[0] ?? '').slice(3)}`).join('.'),
  'phone dashed': ({ known }) => pairs(`0${(known.phones[0] ?? '').slice(3)}`).join('-'),
  'phone plain': ({ known }) => `0${(known.phones[0] ?? '').slice(3)}`,
  'phone international': ({ known }) =>
    `+33 (0)${(known.phones[0] ?? '').slice(3, 4)} ${pairs((known.phones[0] ?? '').slice(4)).join(' ')}`,
  'phone 00': ({ known }) => `0033 ${(known.phones[0] ?? '').slice(3)}`,
  'phone in words': ({ known }) =>
    pairs(`0${(known.phones[0] ?? '').slice(3)}`)
      .map(spoken)
      .join(' '),
  'phone in words with commas': ({ known }) =>
    pairs(`0${(known.phones[0] ?? '').slice(3)}`)
      .map(spoken)
      .join(', '),
  'phone half in words': ({ known }) =>
    pairs(`0${(known.phones[0] ?? '').slice(3)}`)
      .map((pair, index) => (index % 2 === 0 ? pair : spoken(pair)))
      .join(' '),
  'phone unknown': (_, random) => pairs(`0${1 + random.below(9)}${digits(random, 8)}`).join(' '),
  'phone unknown in words': (_, random) =>
    pairs(`0${6 + random.below(2)}${digits(random, 8)}`)
      .map(spoken)
      .join(' '),
  'phone with letters': ({ known }) =>
    pairs(`0${(known.phones[0] ?? '').slice(3)}`)
      .join(' ')
      .replace(/^0/, 'O'),
  'link known': ({ known }) => `https://www.${known.domains[0] ?? ''}/cv`,
  'link bare': (_, random) =>
    `${random.pick(['studio-nord', 'monportfolio', 'atelier-bleu', 'zorglub'])}.${random.pick(['fr', 'com', 'dev', 'io', 'me'])}`,
  'link to a profile': (_, random) => `linkedin.com/in/${random.pick(['zorglub-42', 'dev-lyon', 'pixelo'])}`,
  'link with scheme': (_, random) => `https://${random.pick(['bit.ly/3xYz', 'lnkd.in/abc', 'zorglub.example/moi'])}`,
  'link in words': (_, random) => `${random.pick(['zorglub', 'monportfolio', 'atelierbleu'])} point ${random.pick(['fr', 'com'])}`,
  'link in brackets': (_, random) => `${random.pick(['zorglub', 'monportfolio'])}[.]${random.pick(['fr', 'com', 'io'])}`,
  'handle known': ({ known }) => known.handles[0] ?? '',
  'handle known without sign': ({ known }) => (known.handles[0] ?? '').slice(1),
  'handle unknown': (_, random) => `@${random.pick(['zorglub_off', 'pixelo75', 'la.fee.du.code', 'devnord'])}`,
  'handle on a platform': (_, random) =>
    `${random.pick(['Instagram', 'insta', 'Twitter', 'TikTok', 'Snap', 'Discord'])} : ${random.pick(['zorglub_off', 'pixelo75', 'la.fee.42'])}`,
  'address known': ({ known }) => known.addresses[0] ?? '',
  'address abbreviated': ({ known }) => (known.addresses[0] ?? '').replace(/,.*/, '').replace(/^(\d+) rue/, '$1, r.'),
  'birth date numeric': ({ known }) => (known.birthDates[0] ?? '').split('-').reverse().join('/'),
  'birth date dotted': ({ known }) => (known.birthDates[0] ?? '').split('-').reverse().join('.'),
  'birth date written': ({ known }) => {
    const [year = '', month = '', day = ''] = (known.birthDates[0] ?? '').split('-');
    return `${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}`;
  },
  'birth date said': (_, random) => `né le ${1 + random.below(28)} ${random.pick(monthNames)} ${1960 + random.below(40)}`,
  'identifier known': ({ known }) => (known.identifiers[0] ?? '').replace('-', ' '),
};

const both: Record<string, (first: string, last: string) => string> = {
  'first then last': (first, last) => `${first} ${last}`,
  'last then first': (first, last) => `${last} ${first}`,
  'LAST first': (first, last) => `${last.toUpperCase()} ${first}`,
  'last, first': (first, last) => `${last}, ${first}`,
  'first initial and last': (first, last) => `${first[0] ?? ''}. ${last}`,
  'first and last initial': (first, last) => `${first} ${last[0] ?? ''}.`,
  joined: (first, last) => slugOf(first) + slugOf(last),
  'joined, last first': (first, last) => slugOf(last) + slugOf(first),
  JoinedWithCapitals: (first, last) => first.replace(/[\s'-]/g, '') + last.replace(/[\s'-]/g, ''),
  'initial joined': (first, last) => slugOf(first).slice(0, 1) + slugOf(last),
  'joined with digits': (first, last) => `${slugOf(first)}${slugOf(last)}1987`,
  'by underscore': (first, last) => `${slugOf(first)}_${slugOf(last)}`,
  'by dots': (first, last) => `${slugOf(first)}.${slugOf(last)}`,
};

const usualDiminutives =
  `Alexandre Alex, Catherine Cathy, Frédéric Fred, Sébastien Seb, Stéphanie Steph, Nicolas Nico, Benjamin Benji, Christophe Chris,
Emmanuel Manu, Thierry Titi, Véronique Véro, Isabelle Isa, Mohamed Momo, Grégory Greg, Jean-Baptiste JB, Jean-François Jeff, Jean-Pierre JP,
Guillaume Guigui, Béatrice Béa, Joséphine Josie, Raphaël Raph, Ludovic Ludo, Mathilde Mathou, Nathalie Nath`
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const [name = '', short = ''] = pair.split(' ');
      return [name, short];
    });

/** Leaks in every disguise, planted in sentences, file names and slugs, each with its label. */
export const leakCases = (seed = 2012): Case[] => {
  const random = randomFrom(seed);
  const firsts = onlyNames(firstNames, 5);
  const lasts = onlyNames(lastNames, 5);
  const cases: Case[] = [];
  const add = (
    family: string,
    expected: Case['expected'],
    known: KnownIdentity,
    template: string,
    leak: string,
    where: Case['where'] = 'text',
  ) => cases.push({ family, expected, known, where, ...plant(template, leak) });

  for (let round = 0; round < 60; round++) {
    const { first, last, known } = person(random, firsts, lasts);
    add('first name alone', 'block', known, random.pick(templates), first);
    add('surname alone', 'block', known, random.pick(templates), last);
  }
  for (const [name, join] of Object.entries(both)) {
    for (let round = 0; round < 12; round++) {
      const { first, last, known } = person(random, firsts, lasts);
      add(`full name: ${name}`, 'block', known, random.pick(templates), join(first, last));
    }
  }
  for (const [name, disguise] of Object.entries(disguises)) {
    for (let round = 0; round < 20; round++) {
      const { first, last, known } = person(random, firsts, lasts);
      add(name, 'block', known, random.pick(templates), disguise(round % 2 === 0 ? first : last, random));
    }
  }
  for (const [name, contact] of Object.entries(contacts)) {
    for (let round = 0; round < 12; round++) {
      const who = person(random, firsts, lasts);
      add(name, 'block', who.known, random.pick(contactTemplates), contact(who, random));
    }
  }
  for (const [name, diminutive] of usualDiminutives) {
    for (let round = 0; round < 2; round++) {
      const { known } = person(random, firsts, lasts);
      add('diminutive', 'block', { ...known, firstNames: [name] }, random.pick(templates), diminutive);
    }
  }
  for (let round = 0; round < 24; round++) {
    const { first, last, known } = person(random, firsts, lasts);
    add('initials with dots', 'block', known, random.pick(templates), `${first[0] ?? ''}.${last[0] ?? ''}.`);
  }
  for (let round = 0; round < 40; round++) {
    const { first, last, known } = person(random, firsts, lasts);
    const files = ['{}.mp4', 'CV_{}_2024.pdf', 'interview-{}-final.mov', '{}_sous-titres.vtt', 'clip{}.mp4'];
    add(
      'file name',
      'block',
      known,
      random.pick(files),
      random.pick([slugOf(last), `${slugOf(first)}-${slugOf(last)}`, slugOf(first) + slugOf(last)]),
      'file name',
    );
    const slugs = ['chef-de-projet-{}', '{}-vendeuse-lyon', '{}'];
    add(
      'slug',
      'block',
      known,
      random.pick(slugs),
      random.pick([slugOf(last), `${slugOf(last)}-${slugOf(first)}`, slugOf(first) + slugOf(last)]),
      'slug',
    );
  }
  const wordFirsts = namesAndWords(firstNames);
  const wordLasts = namesAndWords(lastNames);
  for (let round = 0; round < 60; round++) {
    const { known } = person(random, firsts, lasts);
    const first = random.pick(wordFirsts);
    const last = random.pick(wordLasts);
    add(
      'full name of two words',
      'block',
      { ...known, firstNames: [first], lastNames: [last] },
      random.pick(templates),
      `${first} ${last}`,
    );
    add(
      'surname that is a word, with title',
      'block',
      { ...known, lastNames: [last] },
      'Entretien avec {} sur la vente.',
      `${random.pick(['Mme', 'M.', 'Madame', 'Monsieur'])} ${last}`,
    );
    add('name that is a word', 'noticed', { ...known, firstNames: [first] }, random.pick(templates), first);
    add(
      'employer',
      'noticed',
      { ...known, employers: ['Cabinet Verne & Associés'] },
      random.pick(templates),
      'Cabinet Verne et Associés'.replace(' et ', random.pick([' & ', ' & ', '  & '])),
    );
  }
  return cases;
};
