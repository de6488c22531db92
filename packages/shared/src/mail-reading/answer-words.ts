import { agreementOf, type Named, participle } from './agreement-words.ts';
import { adverb, and, choice, elided, lead, nounOf, objectOf, standIn, to } from './following-words.ts';
import { aloneOnly, closing, ease, receivedOf, remark, remarkOf } from './neutral-words.ts';

/** What a phrase is, by what it may follow. */
export type Kind =
  | 'lead'
  | 'to'
  | 'noun'
  | 'object'
  | 'standIn'
  | 'adverb'
  | 'and'
  | 'choice'
  | 'closing'
  | 'remark'
  | 'ease'
  | 'alone'
  | 'received';

export type Words = {
  /** The length of the agreement a text begins with, or 0. */
  agreement: (text: string) => number;
  /** The same of an agreement by a participle alone. */
  participle: (text: string) => number;
  /** The longest phrase of these kinds that a text begins with. */
  phrase: (text: string, kinds: readonly Kind[]) => { kind: Kind; length: number } | undefined;
};

const greeting =
  /^(?:bonjour|bonsoir|coucou|hello|hi|hey|dear|cher|chere|chers|cheres|salut|good (?:morning|afternoon|evening)|greetings)(?: (?:madame|monsieur|mesdames|messieurs|mme|mr|mrs|ms|m|et|a|tous|toutes|toute|l'equipe|equipe|jobprod|de|team|all|there|everyone|the|sir|madam|sir or madam|or))*$/;

export const isGreeting = (clause: string): boolean => greeting.test(clause);

/** The formula that ends a letter, word by word: whatever else it held would have been written by its writer. */
const courtesy =
  "(?:madame|monsieur|mesdames|messieurs|et|l'expression|l'assurance|de|mes|ma|nos|notre|toute|tres|plus|sinceres?|meilleure?s?|respectueu(?:x|ses?)|cordiale?s?|distinguee?s?|haute|parfaite|salutations|sentiments|consideration|devoues|les)";
const formula = `(?:je vous prie d'agreer|veuillez (?:agreer|recevoir)|recevez)(?: ${courtesy})*|(?:${courtesy} )+(?:salutations|sentiments|consideration)(?: ${courtesy})*`;
const regards =
  '(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)(?: a vous| votre| vôtre)?|bien (?:a vous|cdt|cdlt|cordialement)|cdlt|cdt|crdlt|crdt|cordialement votre|(?:best |kind |warm |kindest |warmest |many )?regards|with (?:kind|best) regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|(?:(?:sinceres|meilleures|respectueuses|cordiales) )?salutations(?: distinguees| cordiales)?|avec (?:mes|toutes mes) (?:sinceres |meilleures |respectueuses )?salutations(?: distinguees)?|merci et bonne (?:journee|soiree)|mes (?:sinceres |meilleures |respectueuses )?salutations';

export const signOff = new RegExp(`^(?:${regards}|${formula}|all the best|best|best wishes|yours|cheers|take care)$`);
/** Behind something else in the same clause, and before who signs: what cannot be what is agreed to. */
export const signOffWithin = new RegExp(`^(?:${regards})(?: (.+))?$`);

export const wordsFor = (about: Named | undefined): Words => {
  const kinds: readonly Named[] = about ? [about] : ['clip', 'introduction'];
  const of = (table: Readonly<Record<Named, RegExp>>): RegExp[] => kinds.map((kind) => table[kind]);
  const agreements = of(agreementOf);
  const patterns: Readonly<Record<Kind, readonly RegExp[]>> = {
    choice: about === 'introduction' ? [] : [choice],
    lead: [lead, elided],
    to: [to],
    noun: of(nounOf),
    object: of(objectOf),
    standIn: [standIn],
    adverb: [adverb],
    and: [and],
    closing: [closing],
    remark: [remark, ...of(remarkOf)],
    ease: [ease],
    alone: [aloneOnly],
    received: of(receivedOf),
  };
  const longest = (among: readonly RegExp[], text: string): number => Math.max(0, ...among.map((one) => one.exec(text)?.[0].length ?? 0));
  return {
    agreement: (text) => longest(agreements, text),
    participle: (text) => longest([participle], text),
    phrase: (text, wanted) =>
      wanted
        .map((kind) => ({ kind, length: longest(patterns[kind], text) }))
        .reduce<{ kind: Kind; length: number } | undefined>((best, one) => (one.length > (best?.length ?? 0) ? one : best), undefined),
  };
};
