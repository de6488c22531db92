import { squeezed } from '../identity-leaks/normalise.ts';
import { readingsOf } from './readings.ts';

/** What a candidate keeps confidential of a company until they work together (N8). */
export type CompanyFacts = { name: string; city: string; mainActivity: string };
export type CompanyFact = keyof CompanyFacts;
export type CompanyLeak = { fact: CompanyFact; form: string; as: string };

export type CompanyLeakOptions = {
  /**
   * Also inside longer words, and each telling word of a fact by itself: for companies made up for a test, whose words stand for nothing else. Without it a fact is found where its
   * words stand one after the other.
   */
  isMadeUp?: boolean;
};

const legalForms = new Set(
  'sarl sas sasu sa eurl sci snc scop scic selarl gie ltd limited gmbh inc llc plc bv nv spa et fils and sons cie compagnie groupe group'.split(
    ' ',
  ),
);
const smallWords = new Set('le la les un une des du de d l en sur sous et a au aux the of and in on for pour par saint sainte'.split(' '));

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(squeezed)
    .filter((word) => word !== '');

/** How a name looks in an address written for machines (RFC 3492). */
const punycodeOf = (text: string): string[] => {
  const label = (part: string): string => {
    try {
      return new URL(`http://${part}.test`).hostname.replace(/\.test$/, '');
    } catch {
      return '';
    }
  };
  const parts = text.split(/\s+/).map((part) => part.replace(/[^\p{L}\p{N}\p{M}-]/gu, ''));
  return [...parts, parts.join(''), parts.join('-')].map(label).filter((host) => host.startsWith('xn--'));
};

type Form = { fact: CompanyFact; words: readonly string[]; written: string };

const formsOf = (fact: CompanyFact, value: string, isMadeUp: boolean): Form[] => {
  const all = wordsOf(value);
  const telling = all.filter((word) => !legalForms.has(word) && !smallWords.has(word));
  const whole = [all, telling].filter((words) => words.length > 0);
  const single = isMadeUp ? telling.filter((word) => word.length >= 5).map((word) => [word]) : [];
  return [...whole, ...single].map((words) => ({ fact, words, written: words.join(' ') }));
};

const standsIn = (words: readonly string[], form: readonly string[]): boolean =>
  words.some((_, at) => form.every((word, index) => words[at + index] === word));

/** The words of a text, as those of facts are compared. */
export const plainWordsOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** The facts that cannot be told from ordinary words left out: a company may be called as anything is. */
export const withoutOrdinary = (company: CompanyFacts, plainWords: string): CompanyFacts => {
  const kept = (fact: CompanyFact): string =>
    formsOf(fact, company[fact], false).some(({ words }) => plainWords.includes(` ${words.join(' ')} `)) ? '' : company[fact];
  return { name: kept('name'), city: kept('city'), mainActivity: kept('mainActivity') };
};

/** Letters set apart, « Z y p h », are read together where a whole form comes out of them. */
const joinedSingles = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let run = '';
  for (const word of words) {
    if (word.length === 1) run += word;
    else {
      if (run.length > 3) joined.push(run);
      run = '';
    }
  }
  if (run.length > 3) joined.push(run);
  return joined;
};

/**
 * Where a text names a company, its city or its activity: written with or without accents, capitals and hyphens, with letters of other scripts or invisible ones between, in
 * markup, quoted-printable, percent-encoding, base64, hexadecimal, escapes and punycode, one inside another. Takes any kind of text: subjects, file names, calendar files, pushes.
 */
export const findCompanyLeaks = (text: string, company: CompanyFacts, { isMadeUp = false }: CompanyLeakOptions = {}): CompanyLeak[] => {
  const forms = (['name', 'city', 'mainActivity'] as const).flatMap((fact) => formsOf(fact, company[fact], isMadeUp));
  const machineNames = (['name', 'city', 'mainActivity'] as const).flatMap((fact) =>
    punycodeOf(company[fact]).map((host) => ({ fact, host })),
  );
  const found = new Map<string, CompanyLeak>();
  const note = (leak: CompanyLeak) => {
    if (!found.has(`${leak.fact} ${leak.form}`)) found.set(`${leak.fact} ${leak.form}`, leak);
  };
  for (const { as, text: read } of readingsOf(text)) {
    const words = wordsOf(read);
    const letters = joinedSingles(words);
    const together = isMadeUp ? squeezed(read) : '';
    for (const { fact, words: form, written } of forms) {
      const oneWord = form.join('');
      const stands =
        standsIn(words, form) || (oneWord.length > 3 && (words.includes(oneWord) || letters.some((run) => run.includes(oneWord))));
      if (stands || (oneWord.length > 4 && together.includes(oneWord))) note({ fact, form: written, as });
    }
    for (const { fact, host } of machineNames) if (read.toLowerCase().includes(host)) note({ fact, form: host, as: 'punycode' });
  }
  return [...found.values()];
};

/** Never in these, whatever the rule that lets a body name a company (N8). */
export type OutwardText = { what: string; text: string };

/** What leaves, read piece by piece: which piece names the company, what of it, and how it was written. */
export const companyLeaksIn = (
  pieces: readonly OutwardText[],
  companies: readonly CompanyFacts[],
  options?: CompanyLeakOptions,
): (CompanyLeak & { where: string })[] =>
  companies.flatMap((company) =>
    pieces.flatMap(({ what, text }) => findCompanyLeaks(text, company, options).map((leak) => ({ ...leak, where: what }))),
  );
