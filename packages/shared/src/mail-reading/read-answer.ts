import { plain } from './plain-words.ts';

export type MailAnswer = 'yes' | 'no' | 'unclear';

export type AnswerFacts = {
  /** The writer's own names: what may stand alone under an answer. */
  names?: readonly string[];
  /** The number of the version asked about: "version 3" says yes to no other. */
  version?: number;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may follow an agreement without changing it. Anything else (« sauf », "if", « le titre », another number) makes it unclear. */
const harmless = words(
  "ce cet cette le la les l' mon ma mes votre vos son sa clip video version montage bien tout tres entierement totalement completement pleinement volontiers " +
    "plaisir avec pour moi part de du des d' mise en relation introduction diffusion proposition et a tel telle quel quelle est-ce-tout cela ca ceci nous donc " +
    'the this that my your clip video version edit montage fully completely entirely gladly with pleasure for me to introduction of it as is and so',
);
const diffusionWords = words(
  'publique public publiquement restreinte restreint restreinte mot passe acces par un une mode visible tous choisis choix prefere je svp merci stp uniquement ' +
    'publicly restricted password only please access i choose prefer everyone visible open in',
);

const wholly =
  '(?:sans (?:aucune? )?(?:reserve|modification|changement|hesitation|restriction aucune)s?|en (?:entier|totalite)|dans son (?:integralite|ensemble)|tels? quels?|telles? quelles?|in full|as it is|without (?:any )?(?:reservation|change)s?|de ma part|for my part|with pleasure)';

/** How an agreement begins; each must be followed by harmless words alone. */
const agreements =
  /^(?:oui|yes|ouais|yep|yeah|d'accord|daccord|je suis (?:bien |tout a fait |entierement |completement |totalement )?d'accord|i agree|i do agree|i fully agree|i approve|i do approve|i fully approve|i accept|approved|agreed|accepted|j'approuve|je l'approuve|j'approuve bien|je valide|je le valide|je la valide|j'accepte|je l'accepte|approuve|valide|accepte|accord donne|je (?:vous )?donne mon (?:plein )?accord|je donne mon approbation|vous avez mon (?:plein )?accord|you have my (?:approval|agreement|consent)|c'est (?:tout )?bon pour moi|c'est ok pour moi|c'est d'accord|ok pour moi|bon pour (?:moi|accord)|ca me va|cela me convient|ok (?:je valide|j'approuve|j'accepte|d'accord)|it's (?:a yes|fine by me|ok for me|okay with me)|fine by me|ok for me|okay with me)\b/;

/** Said by themselves they neither agree nor refuse. */
const neutral =
  /^(?:merci(?: (?:beaucoup|bien|infiniment|encore|a vous|d'avance|par avance|pour (?:tout|votre (?:travail|retour|message|aide|mail|e-mail)|ce (?:beau )?travail|le travail|l'envoi)))*|un grand merci|thanks(?: (?:a lot|again|so much|for (?:everything|your (?:work|help|message|email))))?|thank you(?: (?:very much|so much|again|for (?:everything|your (?:work|help|message|email))))?|many thanks|bonne? (?:journee|soiree|apres-midi|fin de journee|reception|week-end|weekend|continuation)(?: a (?:vous|tous|toute l'equipe))?|excellente journee|belle journee|a (?:bientot|tres bientot|tres vite|vous lire)|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one)|bien sur|bien entendu|tout a fait|of course|absolutely|absolument|parfait|super|genial|great|perfect|excellent|tres bien|tres beau travail|beau travail|bravo|top|nice|very good|pas de souci|pas de soucis|pas de probleme|aucun probleme|aucun souci|no problem|avec plaisir|volontiers|gladly|with pleasure|ok|okay)$/;

const greeting =
  /^(?:bonjour|bonsoir|hello|hi|hey|dear|cher|chere|chers|salut|good (?:morning|afternoon|evening))(?: (?:madame|monsieur|mesdames|messieurs|et|a|tous|toutes|toute|l'equipe|equipe|jobprod|de|team|all|there|everyone|the|sir|madam|sir or madam|or))*$/;

/** After such a line stands who signs. */
const signOff =
  /^(?:bien )?(?:cordialement|amicalement|sincerement|respectueusement)(?: a vous)?$|^(?:bien (?:a vous|cdt|cdlt)|cdlt|cdt|crdlt|(?:best|kind|warm|kindest)? ?regards|best|all the best|best wishes|many thanks|yours (?:sincerely|faithfully|truly)|sincerely|cheers|(?:sinceres|meilleures|respectueuses)? ?salutations(?: distinguees)?|avec mes (?:sinceres |meilleures )?salutations|tres cordialement|merci et bonne journee)$/;

const refusals =
  /(?:\bn'approuve (?:pas|plus|point)|\bapprouve pas\b|\bne (?:le |la )?valide pas|\bn'accepte pas|\bpas d'accord|\bje (?:le |la )?refuse|\bje decline|\bne (?:donne|souhaite|veux|desire) pas (?:donner |etre mise? en relation|cette mise en relation|cette introduction|de cette|approuver|que (?:ce clip|cette video)|mon accord)|\bi (?:do not|don't|cannot|can't|do n't) (?:approve|agree|accept|consent)|\bi (?:disagree|refuse|decline|disapprove)\b|\bnot approved\b|\bnot agree\b|\bje desapprouve)/;
const bareRefusal =
  /^(?:non|no|nope|non merci|no thanks|no thank you|surtout pas|certainement pas|absolument pas|pas du tout|refuse|refus|non pas du tout|non non)$/;

/** What would turn a block of name and telephone under a sign-off into part of the answer. */
const speaks =
  /\b(?:ps|p\.s|nb|mais|sauf|si|pas|non|ne|oui|but|except|if|not|no|yes|change[zr]?|titre|title|clip|video|approuve|approve|accord|agree|condition|toutefois|cependant|however|apres|avant|quand|until|unless|only|seulement|refuse|annule[zr]?|cancel|attende[zr]|wait|retire[zr]?|supprime[zr]?)\b|[?!]/;

const positiveSigns = /(?:👍|🙂|😊|😀|😃|😄|😉|🙏|✅|👌|🎉|☺)[\u{1F3FB}-\u{1F3FF}]?\uFE0F?|:-?\)|;-?\)/gu;

const restIsHarmless = (rest: string, { version }: AnswerFacts): boolean =>
  rest
    .replaceAll(new RegExp(wholly, 'g'), ' ')
    .replace(/\b(?:n°|no\.?|numero|number|#) ?(?=\d)/g, ' ')
    .replace(/([dl])'/g, "$1' ")
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .every((word) => harmless.has(word) || diffusionWords.has(word) || (version !== undefined && word === String(version)));

type Sense = 'yes' | 'no' | 'firm-no' | 'nothing' | 'unknown';

const isOwnName = (clause: string, names: ReadonlySet<string>): boolean => {
  const initials = new Set([...names].map((name) => name.charAt(0)));
  const parts = clause.split(/[\s.-]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 5 && parts.every((part) => names.has(part) || initials.has(part));
};

const senseOf = (clause: string, facts: AnswerFacts, names: ReadonlySet<string>): Sense => {
  if (refusals.test(clause)) return 'firm-no';
  if (bareRefusal.test(clause)) return 'no';
  if (greeting.test(clause) || neutral.test(clause) || isOwnName(clause, names)) return 'nothing';
  const greeted = /^(?:bonjour|bonsoir|hello|hi|dear|cher|chere|salut) (.+)$/.exec(clause)?.[1];
  if (greeted !== undefined && agreements.test(greeted)) return senseOf(greeted, facts, names);
  let [rest, agreed] = [clause, false];
  for (let found = agreements.exec(rest); found; found = agreements.exec(rest)) {
    agreed = true;
    rest = rest.slice(found[0].length).trim();
  }
  if (restIsHarmless(rest.replace(/^(?:bien sur|tout a fait|of course|absolument|merci)\b/, ''), facts))
    return agreed ? 'yes' : onlyDiffusion(clause);
  return 'unknown';
};

/** « Diffusion publique », alone: a choice, no agreement. */
const onlyDiffusion = (clause: string): Sense => (/publi|restrei|restrict|password|mot de passe/.test(clause) ? 'nothing' : 'unknown');

/** Cuts the block of who signs, where it holds nothing that speaks. */
const withoutSigner = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((line) => signOff.test(line.replace(/[\s,.!]+$/, '')));
  if (at === -1) return lines;
  const signer = lines.slice(at + 1).filter((line) => line !== '');
  const isSigner = signer.length <= 7 && signer.every((line) => line.length <= 70 && !speaks.test(line));
  return isSigner ? lines.slice(0, at) : lines;
};

/**
 * Yes, no or unclear, of the newest text alone. Yes only where every clause either agrees without a condition or says nothing about the matter: whatever is not known for
 * harmless makes it unclear, and unclear is never yes (C3, N6).
 */
export const readAnswer = (newest: string, facts: AnswerFacts = {}): MailAnswer => {
  const text = plain(newest.slice(0, 5_000)).replace(positiveSigns, ' ');
  const names = new Set((facts.names ?? []).flatMap((name) => plain(name).split(/[\s'-]+/)));
  const lines = withoutSigner(text.split('\n').map((line) => line.trim()));
  const clauses = lines
    .join('\n')
    .split(/[\n.,;!:…]+|\s[-–—]\s/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
  const senses = new Set(clauses.map((clause) => senseOf(clause, facts, names)));
  if (text.includes('?')) return 'unclear';
  if (senses.has('firm-no')) return senses.has('yes') ? 'unclear' : 'no';
  if (senses.has('unknown')) return 'unclear';
  if (senses.has('no')) return senses.has('yes') ? 'unclear' : 'no';
  return senses.has('yes') ? 'yes' : 'unclear';
};

/** Which diffusion an approval chose (C4): one of the two words, and not both. */
export const readDiffusion = (newest: string): 'PUBLIC' | 'RESTRICTED' | null => {
  const text = plain(newest.slice(0, 5_000));
  if (/\b(?:pas|non|ne|not|no|sauf|ni)\b[^.\n]{0,40}\b(?:publi|restr|mot de passe|password)/.test(text) || text.includes('?')) return null;
  const isPublic = /\b(?:publique?s?|publiquement|publicly|public)\b/.test(text);
  const isRestricted = /\b(?:restreinte?s?|restricted|mot de passe|password)\b/.test(text);
  if (isPublic === isRestricted) return null;
  return isPublic ? 'PUBLIC' : 'RESTRICTED';
};
