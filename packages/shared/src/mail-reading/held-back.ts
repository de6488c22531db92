import { isTown } from './towns.ts';

const days = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** Some of the English ones are words or first names too, and are months only behind what leads to a day. */
const namedMonths =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|july|september|october|november|december)';
const months = `(?:${namedMonths}|april|may|march|june|august)`;
/** The day of a month, and not the first figures of a telephone's number. */
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?(?!\\d|(?:[ .-]\\d\\d){4})';
/** What was said or sent on a day, and waits for none. */
const bygone = `(?<!\\b(?:du|de|depuis|depuis le|of|since|last|dated) )(?<!\\b(?:du|de|depuis|depuis le|of|since|last|dated) (?:the )?\\d{1,2}(?:er|st|nd|rd|th)? )`;
/** What is told of a past season, or wished at the end of a letter, waits for none. */
const told = '(?<!\\b(?:de|depuis|since|last|bonne|belle|joyeuse|enjoy|see you) )';
const gone = '(?!-la\\b| (?:dernier|derniere|passee?)\\b)';
const season = '(?:ete|automne|hiver|printemps)';
const feast = '(?:noel|paques|la toussaint|la rentree|(?:les|des) (?:fetes|vacances|conges))';
const englishSeason = '(?:spring|summer|autumn|fall|winter|weekend|week-end|term|quarter|season)';
const count =
  '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of|\\d{1,3})';
const span =
  '(?:heures?|jours?|quinzaines?|semaines?|mois|trimestres?|semestres?|annees?|ans?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?)';
const period = '(?:mois|semaine|annee|an|trimestre|semestre|saison|rentree|fois|echeance|week-end|weekend|ete|automne|hiver|printemps)';
const shown = '(?:profile?s?|clips?|videos?|pages?|tout|nom|name|autorisation|consentement|accord|release|consent|image|voix|it)';
const company = '(?:employeurs?|entreprises?|societes?|recruteu(?:r|se)s?|employers?|compan(?:y|ies)|recruiters?)';
const their = "(?:mon |ma |mes |mon ancien |un |une |les |l'|la |le |my |the |a |french |other )?";

/** At once, or as they said before: no delay. */
const now =
  /\b(?:des (?:maintenant|aujourd'hui|a present|reception|que possible|ce jour|ce soir|cet instant|que vous (?:le )?pou(?:vez|rrez))|a (?:partir|compter) (?:de |d')?(?:maintenant|aujourd'hui|ce jour|present)|apres (?:mure |longue )?reflexion|after (?:careful |some )?(?:thought|consideration|reflection)|as soon as (?:possible|you can)|from (?:now(?: on)?|today)|(?:au|le) plus (?:vite|tot)|(?:quand|lorsque|des que|une fois que) (?:c'est|ce sera|cela sera|cela est|ca sera) (?:fait|effectif|en place)|(?:when|once) (?:it's|it is|that's|that is|it has been) (?:done|in place)|avant tout|before anything else|hors de question)\b/g;

const forms: readonly string[] = [
  // Not now, or not for good.
  `demain|tomorrow|apres-demain|(?<!\\ba )bientot|plus tard|later|ulterieurement|prochainement|temporairement|temporarily|provisoirement|momentanement`,
  `(?:le|la|les|ce|l'|au|a la|a l') ?${period}s? prochaine?s?|(?:le|la|les|au|aux|du|de la|des) prochaine?s? ${period}s?|${days} prochain|next (?:week|month|year|time|${englishSeason}|christmas|easter|${days}|${months})`,
  `(?:dans|d'ici|sous|in|within) (?:environ |about |around |another )?${count} (?:bonne?s? |good )?${span}|(?:dans|in) (?:les|the) (?:prochaine?s?|coming|next) (?:(?:${count}) )?${span}|dans les ${span} (?:qui viennent|a venir)|(?:sous|d'ici|dans|avant) peu|(?:dans|d'ici) quelque temps|in (?:some|a little) time`,
  `${told}(?:cet|en|l'|(?:a|des|pour|avant|apres|debut|d'ici|mi) ?l'|au|ce|le|des le|pour le|avant le|apres le) ?${season}${gone}`,
  `(?:a|pour|avant|apres|des|d'ici|vers|passe) ${feast}${gone}|${told}(?:ce|le) week-?end${gone}`,
  `${told}(?:this|in|in the|over the|at the|by|before|after|during|end of|late|early) ${englishSeason}`,
  `${told}(?:at|by|over|before|after|until|around) (?:the )?(?:christmas|easter|new year|holidays|school year)|in the new year`,
  `${told}(?:a la fin|en fin|fin|au debut|en debut|au milieu|a l'issue|au terme|a l'expiration|a l'echeance) (?:de|du|des|d'\\w+)`,
  `(?:end|start|beginning|middle) of (?:the |this |next )?(?:year|month|week|quarter|term|${englishSeason})`,
  `(?:en|in|by|from|before|after|avant|apres|des|d'ici|pour|debut|fin|courant|end of) 20(?:2[6-9]|[3-9]\\d)`,
  `(?:au|du) (?:premier|deuxieme|second|troisieme|quatrieme|dernier|\\d(?:er|e|eme)) (?:trimestre|semestre)|q[1-4]`,
  `le moment venu|en temps (?:voulu|utile)|in due (?:course|time)|eventually|some ?day|a titre (?:temporaire|provisoire)|(?:pour|for) ${count} ${span}`,
  `des (?:que|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|a (?:partir|compter) (?:de|du|d'\\w+)|quand|lorsqu\\w*|une fois (?:que|mon|ma|le|la)|apres (?:mon|ma|mes|le|la|les|l'|cet|cette|avoir|que|${days})|pendant|durant|jusqu\\w*|tant que|le temps (?:de|d'\\w+|que)`,
  `pour (?:une?|deux|trois|quelques|\\d{1,3}) (?:jours?|semaines?|mois|ans?)|when|once|after (?:my|the|i|we|${days})|as soon as|starting|from (?:${days}|next|the|january|february|march|april|may|june|july|august|september|october|november|december|\\d)|until|for (?:a|an|one|two|three|a few|\\d{1,3}) (?:days?|weeks?|months?|years?)|during|while|on ${days}`,
  `${shown}(?: ?,)? (?:le )?(?:${days}|le \\d{1,2})|(?<!\\b(?:a|de|du|depuis|bon|beau|last|of|see you) )${days}(?=\\s*(?:[.,;!\\n]|$))`,
  `${bygone}${namedMonths}|(?:in|on|by|early|mid|late|this|from|before|after|end of|start of) ${months}|${bygone}(?:${dayOfMonth} ${months}|(?:april|may|march|june|august) ${dayOfMonth})`,
  `(?:le|au|on|by)(?: the)? ${dayOfMonth}|a dater d[eu]|(?:prise d'|a )effet (?:du|au|le)|effective`,
  // Under a condition, in part, or for some.
  `en cas (?:de|d'\\w+|ou)|au cas ou|a condition|sous reserve|a moins|in case|unless|provided|exception|exceptew*|en dehors|hors|moins (?:le|la|les|mon|ma|mes)|a part (?:le|la|les|mon|ma|mes)|apart from|other than`,
  `(?:a|au|aux|pour|a l'egard de|vis-a-vis de|envers|to|for|from|against) ${their}${company}`,
  // Not sure, not theirs, not meant.
  `peut-etre|eventuellement|maybe|perhaps|possibly|hesite\\w*|reflechi\\w*|a voir|en train de|envisage\\w*|songe\\w*|pense a|thinking|considering|wondering`,
  `faut-il|dois-je|devrais-je|ai-je|est-ce|serait-il|y a-t-il|payant\\w*|combien|interet|should i|do i|is it`,
  `(?:me )?propose|(?:m'a|m'ont|a|ont) (?:conseille|dit|demande|suggere|propose)e?s?|conseille\\w*|dit (?:mon|ma|le|la|que)|selon|d'apres|dixit|according|told me|advis\\w+|suggest\\w+`,
  `(?:mon|ma|mes|my) (?:mari|femme|epou(?:x|se)|compagne|compagnon|conjointe?|s(?:oe|œ)ur|frere|mere|pere|fille|fils|ami|amie|avocate?|chef|patron|patronne|collegue|husband|wife|partner|sister|brother|mother|father|friend|lawyer|boss|colleague) \\w+`,
  `plaisant\\w*|rigole\\w*|joking|kidding|lol|mdr|annule[rz]?|annulez|oubliez|oublie|forget it|never mind|ignore[rz]?`,
];
const heldBack = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'mu');

/** « Nantes, le 23 novembre 2026 »: the day a letter was written, above it or below. */
const ownDate = new RegExp(`^(?:fait a )?([a-z' -]{2,30}), le ${dayOfMonth} ${months} \\d{4}\\.?$`, 'gm');
const withoutOwnDate = (text: string): string => text.replace(ownDate, (line, town: string) => (isTown(town) ? ' ' : line));

/**
 * Whether a wish, as `plain` writes it, waits for something, leaves something out, is for some alone, is doubted, or is somebody else's: done on receipt, it would be
 * something else than what was asked.
 */
export const isHeldBack = (text: string): boolean => heldBack.test(withoutOwnDate(text.replace(now, ' ')));
