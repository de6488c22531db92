import { shortYes } from './agreement-words.ts';
import { type Kind, signOffWithin, type Words } from './answer-words.ts';

/** `short`: a yes of one word. `received`: says that it came, or was watched. */
export type Sense = 'yes' | 'short' | 'received' | 'no' | 'firm-no' | 'sorry' | 'nothing' | 'unknown';
export type Diffusion = 'PUBLIC' | 'RESTRICTED';
export type Meaning = { sense: Sense; chosen: readonly Diffusion[] };
export type Reader = { words: Words; version: number | undefined; isName: (text: string) => boolean };

export const means = (sense: Sense): Meaning => ({ sense, chosen: [] });

/** What was read last. */
type Place = 'start' | 'short' | 'firm' | 'lead' | 'to' | 'object' | 'closing' | 'remark' | 'and';

const saidOf = ['received', 'choice', 'lead', 'to', 'noun', 'object', 'standIn', 'adverb', 'and', 'closing'] as const satisfies Kind[];
/** What may follow what, once something is agreed to: behind a verb nothing that could be its object unless it is what was asked. */
const follows: Readonly<Record<Place, readonly Kind[]>> = {
  start: [],
  short: [...saidOf, 'remark', 'ease'],
  firm: saidOf,
  lead: ['standIn', 'lead', 'noun', 'object', 'choice'],
  to: ['standIn', 'lead', 'object', 'choice'],
  object: saidOf,
  closing: [...saidOf, 'remark'],
  remark: [...saidOf, 'remark'],
  and: [...saidOf, 'remark'],
};
const before = ['received', 'choice', 'and', 'closing', 'remark'] as const satisfies Kind[];
const atStart: readonly Kind[] = [...before, 'ease', 'alone'];

const placeAfter: Readonly<Record<Kind, Place>> = {
  lead: 'lead',
  to: 'to',
  noun: 'object',
  object: 'object',
  standIn: 'object',
  adverb: 'object',
  choice: 'object',
  and: 'and',
  closing: 'closing',
  remark: 'remark',
  ease: 'remark',
  alone: 'remark',
  received: 'closing',
};

const numberOf = /^(n ?°|numero|number|#|v)? ?(\d{1,4})(?![\d/:h%])/;
const numbered = /(?:version|video|clip|montage|edit)$/;

/** Which diffusion a phrase of choice names. */
const diffusionIn = (phrase: string): readonly Diffusion[] => [
  ...(/\bpubli/.test(phrase) ? (['PUBLIC'] as const) : []),
  ...(/\b(?:restr|mot de passe|password)/.test(phrase) ? (['RESTRICTED'] as const) : []),
];

const isDangling = (place: Place): boolean => place === 'lead' || place === 'to';
/** What an agreement ends with may call for what it agrees to: "I agree with". */
const placeAfterAgreement = (phrase: string, isShort: boolean): Place =>
  phrase.endsWith(' to') ? 'to' : / (?:of|with)$/.test(phrase) ? 'lead' : isShort ? 'short' : 'firm';
/** What may stand before a participle that agrees. */
const assent = /^(?:(?:ok|okay|oui|yes|yep|d'accord|entendu|parfait|super|great|perfect|tres bien|please) ?)*$/;

const isSigned = (rest: string, isName: Reader['isName']): boolean => {
  const formula = signOffWithin.exec(rest);
  return isName(rest) || (formula !== null && (formula[1] === undefined || isName(formula[1])));
};

/** Reads a clause from its start on, phrase by phrase; what is not known makes it unclear. */
export const readClause = (clause: string, { words, version, isName }: Reader): Meaning => {
  let rest = clause;
  let place: Place = 'start';
  let agreed: 'yes' | 'short' | undefined;
  let wasReceived = false;
  const chosen: Diffusion[] = [];
  while (rest !== '') {
    const done = clause.slice(0, clause.length - rest.length).trim();
    const agreement: number = isDangling(place) ? 0 : Math.max(words.agreement(rest), assent.test(done) ? words.participle(rest) : 0);
    const phrase: ReturnType<Words['phrase']> =
      agreement > 0 ? undefined : words.phrase(rest, agreed ? follows[place] : place === 'start' ? atStart : before);
    const number = agreed ? numberOf.exec(rest) : null;
    const isVersion = number !== null && (number[1] !== undefined || numbered.test(done)) && Number(number[2]) === version;
    let length = phrase?.length ?? 0;
    if (agreement > 0) {
      const isShort = shortYes.test(rest);
      agreed = agreed === 'yes' || !isShort ? 'yes' : 'short';
      place = placeAfterAgreement(rest.slice(0, agreement), isShort);
      length = agreement;
    } else if (phrase) {
      if (phrase.kind === 'received') wasReceived = true;
      if (phrase.kind === 'choice') chosen.push(...diffusionIn(rest.slice(0, length)));
      place = placeAfter[phrase.kind];
    } else if (isVersion) {
      place = 'object';
      length = number[0].length;
    } else if (!isDangling(place) && isSigned(rest, isName)) length = rest.length;
    else return means('unknown');
    rest = rest.slice(length).trim();
  }
  if (isDangling(place)) return means('unknown');
  if (wasReceived) return { sense: agreed === 'yes' ? 'yes' : 'received', chosen };
  return { sense: agreed ?? 'nothing', chosen };
};
