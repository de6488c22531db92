import { isGreeting, signOff, wordsFor } from './answer-words.ts';
import { plain } from './plain-words.ts';
import { type Diffusion, type Meaning, means, type Reader, readClause, type Sense } from './read-clause.ts';
import { apology, bareRefusal, refusal, refusalQualified, speaksOfAgreement } from './refusal-words.ts';
import { isSignatureLine, namesIn } from './signature-lines.ts';

export type MailAnswer = 'yes' | 'no' | 'unclear';

export type AnswerFacts = {
  /** The writer's own names, and their company's: what may stand alone under an answer. */
  names?: readonly string[];
  /** The number of the version asked about: "version 3" says yes to no other. */
  version?: number;
  /** What was asked: a yes to the other is none. */
  about?: 'clip' | 'introduction';
};

const positiveSigns =
  /(?:👍|🙂|😊|😀|😃|😄|😁|😉|😍|🤩|🥰|🙏|✅|👌|🎉|☺|❤|🙌|🤝|👏|💪|✨|🎬)[\u{1F3FB}-\u{1F3FF}]?\uFE0F?|:-?\)|;-?\)|:-?D\b/gu;
/** A wink, and what is said with one. */
const winks = /😉|;-?\)|\byeah\W+(?:sure|right|ok(?:ay)?)\b/iu;
/** The phrases our own mails propose, copied with their quotation marks. */
const proposed =
  /^["«“]\s*(j'approuve, diffusion (?:publique|restreinte)|j'approuve|je n'approuve pas|je suis d'accord|je ne suis pas d'accord|i approve, (?:public|restricted)|i approve|i agree|i do not approve|i do not agree|publique|restreinte|public|restricted)\s*["»”][.!]?$/;

type Asked = Reader & { about: AnswerFacts['about'] };

/** What a refusal refuses must be what was asked, or nothing named: of an introduction a refusal ends it. */
const refusesSomethingElse = (clause: string, reader: Asked): boolean => {
  if (reader.about !== 'introduction') return false;
  const found = refusal.exec(clause);
  const said = clause.slice((found?.index ?? 0) + (found?.[0].length ?? 0)).trim();
  const before = clause
    .slice(0, found?.index ?? 0)
    .replace(/\b(?:mais|but|et|and|donc|so|alors|finalement|cependant|toutefois)\b/g, ' ')
    .trim();
  const isSilent = before === '' || bareRefusal.test(before) || apology.test(before) || readClause(before, reader).sense !== 'unknown';
  return !isSilent || (said !== '' && readClause(`oui ${said}`, reader).sense === 'unknown');
};

const meaningOf = (clause: string, reader: Asked): Meaning => {
  if (refusal.test(clause)) {
    const isPlain = !refusalQualified.test(clause) && !speaksOfAgreement.test(clause.replace(refusal, ' '));
    return means(isPlain && !refusesSomethingElse(clause, reader) ? 'firm-no' : 'unknown');
  }
  if (bareRefusal.test(clause)) return means('no');
  if (apology.test(clause)) return means('sorry');
  if (isGreeting(clause) || signOff.test(clause) || reader.isName(clause)) return means('nothing');
  const greeted = /^(?:bonjour|bonsoir|hello|hi|dear|cher|chere|salut)(?: (?:madame|monsieur))? (.+)$/.exec(clause)?.[1];
  return readClause(greeted ?? clause, reader);
};

const greetedByName =
  /^(\s*(?:Bonjour|Bonsoir|Hello|Hi|Hey|Dear|Ch[eè]re?s?|Salut|Coucou|Good (?:morning|afternoon|evening))(?: (?:Madame|Monsieur|Mme|M\.|Mr\.?|Mrs\.?|Ms\.?))?)((?: \p{Lu}[\p{L}'’-]{1,24}\.?){1,3})(?=\s*(?:[,!.\n]|$))/gmu;
const noNames = /\b(?:non|oui|yes|no|not|mais|sauf|pas|ok|but|jamais|never|si|if|refus\w*)\b/;

/** Whoever is greeted decides nothing. */
const withoutGreeted = (text: string): string =>
  text.replace(greetedByName, (whole, greeting: string, name: string) => (noNames.test(plain(name)) ? whole : greeting));

/** Lines that a mail program broke, put together again. */
const unwrapped = (lines: readonly string[]): string[] => {
  const whole: string[] = [];
  let wasLong = false;
  for (const line of lines) {
    const last = whole.length - 1;
    if (wasLong && /^\p{Ll}/u.test(line)) whole[last] = `${whole[last]} ${line}`;
    else whole.push(line);
    wasLong = line.length >= 50;
  }
  return whole;
};

/** Cuts who signs: below a separator, a formula of politeness or the writer's name, where every line is one of a signature. */
const withoutSigner = (lines: readonly string[], written: readonly string[], isName: Reader['isName']): readonly string[] => {
  const bare = (line: string) => line.replace(/(?<![\s,.!])[\s,.!]+$/, '');
  const at = lines.findIndex((line) => line === '--' || signOff.test(bare(line)) || isName(bare(line)));
  if (at === -1) return lines;
  const signer = written.slice(at + 1).filter((line) => line !== '');
  return signer.length <= 10 && signer.every((line) => signOff.test(bare(plain(line))) || isSignatureLine(line, isName))
    ? lines.slice(0, at)
    : lines;
};

type Clause = { text: string; trailsOff: boolean };

const clausesOf = (lines: readonly string[]): Clause[] =>
  [...lines.join('\n').matchAll(/([^\n.,;!:…()[\]]+)([\s.,;!:…()[\]]*)/g)].flatMap(([, said = '', end = '']) =>
    said
      .split(/\s[-–—]+\s|^[-–—•]\s/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .map((part, index, all) => ({ text: part, trailsOff: index === all.length - 1 && /…|\. ?\.|,\s?,/.test(end) })),
  );

/** Struck through by characters of its own, letter by letter: said no more. */
const struck = /[\u0335-\u0338\u20d2-\u20eb]/;

type Understood = Clause & Meaning;

/** Each clause of the newest text, without who signs; undefined where no clause can be trusted. */
const understand = (newest: string, facts: AnswerFacts): Understood[] | undefined => {
  if (newest.length > 5_000 || struck.test(newest.normalize('NFD'))) return undefined;
  const { about, version, names = [] } = facts;
  const reader: Asked = { words: wordsFor(about), version, about, isName: namesIn(names) };
  const written = unwrapped(
    withoutGreeted(newest)
      .split('\n')
      .map((line) => line.trim()),
  ).map((line) => line.replace(positiveSigns, ' ').trim());
  const lines = written
    .map((line) =>
      plain(line)
        .replace(positiveSigns, ' ')
        .replace(/([*_])([^*_\n]+)\1/g, '$2')
        .trim(),
    )
    .map((line) => proposed.exec(line)?.[1] ?? line);
  if (/[?\u037e\u061f\uff1f\u203d\u2047-\u2049]/.test(newest)) return undefined;
  // Something was to follow.
  if (/[\s–—-](?:…|\.{2,})\s*$/.test(newest)) return undefined;
  const clauses = clausesOf(withoutSigner(lines, written, reader.isName));
  // Left hanging, or with a wink, a yes of one word is no plain one.
  const hesitates = winks.test(newest) || clauses.some(({ trailsOff }) => trailsOff);
  return clauses.map((clause, index) => {
    const { sense, chosen } = meaningOf(clause.text, reader);
    const breaksOff = index === clauses.length - 1 && /(?:^| )(?:et|and)$/.test(clause.text);
    const isDoubtful = breaksOff || (sense === 'short' && hesitates) || (sense === 'yes' && clause.trailsOff);
    return { ...clause, chosen, sense: isDoubtful ? 'unknown' : sense };
  });
};

/**
 * Yes, no or unclear, of the newest text alone. Yes only where every clause either agrees without a condition or says nothing about the matter: whatever is not known for
 * harmless makes it unclear, and unclear is never yes (C3, N6).
 */
export const readAnswer = (newest: string, facts: AnswerFacts = {}): MailAnswer => {
  const clauses = understand(newest, facts);
  if (!clauses) return 'unclear';
  const has = (...senses: readonly Sense[]): boolean => clauses.some(({ sense }) => senses.some((one) => one === sense));
  const agrees = has('yes', 'short') || clauses.some(({ text, sense }) => sense === 'unknown' && speaksOfAgreement.test(text));
  // What else is said to an introduction may take it up again, on another day or for other pay.
  if (has('firm-no')) return agrees || (facts.about === 'introduction' && has('unknown')) ? 'unclear' : 'no';
  if (has('unknown')) return 'unclear';
  if (has('no')) return agrees || clauses.some(({ text }) => /\b(?:soucis?|problemes?|problem|worries)\b/.test(text)) ? 'unclear' : 'no';
  if (has('sorry')) return 'unclear';
  const isTwofold = new Set(clauses.flatMap(({ chosen }) => chosen)).size > 1;
  if (isTwofold) return 'unclear';
  if (has('yes')) return 'yes';
  return has('short') && !has('received') ? 'yes' : 'unclear';
};

/** Which diffusion an approval chose (C4): one of the two, named as a choice in a sentence that was understood. Who signs chooses nothing. */
export const readDiffusion = (newest: string, facts: AnswerFacts = {}): Diffusion | null => {
  const clauses = understand(newest, facts) ?? [];
  if (clauses.some(({ sense }) => sense === 'unknown' || sense === 'no' || sense === 'firm-no')) return null;
  const chosen = new Set(clauses.flatMap((clause) => clause.chosen));
  const [only] = chosen;
  return chosen.size === 1 && only ? only : null;
};

/** Whether a choice of diffusion is all that a clause says: the answer to which of the two, after a yes that left it open. */
export const isChoiceAlone = (newest: string, facts: AnswerFacts = {}): boolean =>
  (understand(newest, facts) ?? []).some(({ sense, chosen }) => sense === 'nothing' && chosen.length > 0);
