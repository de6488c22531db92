import type { Named } from './agreement-words.ts';
import { any, fully, next, wholly } from './word-pattern.ts';

/** What leads to what is agreed to: left without it, a sentence is not whole. */
export const lead = next(
  'ce|cet|cette|le|la|les|mon|ma|mes|votre|vos|toute(?= (?:la|ma|cette))|de|du|pour|avec|a|en',
  // "I agree that" goes on.
  'the|my|your|of|with|for|that',
  '(?:derniere|nouvelle|presente|new|latest|present|current)(?= (?:version|video))',
);
export const elided = /^[dl]'(?=\p{L})/u;
/** A verb may follow: to edit, to film. */
export const to = next('to');
export const and = next('et', 'and');

/** What stands for it, or for who says so. */
export const standIn = next(
  'cela|ca|ceci|tout|toute|bien|moi',
  'this|that|it|me|all',
  'pour ma part|de ma part|de mon cote|for my part|from me|(?:on|from) my (?:side|end|part)',
);

/** Nouns that are verbs too, in one of the two languages. */
export const nounOf = {
  clip: next('clip(?:[ ]video)?', 'video(?: clip)?', 'version', 'montage', 'film', 'edit'),
  introduction: next('request', 'interview', 'entretien'),
} as const;

export const objectOf = {
  clip: next('diffusion', 'publication', 'approbation', 'publish', 'publier'),
  introduction: next(
    'mise en relation',
    'mise en contact',
    "(?:un |l'|cet )entretien",
    'une rencontre',
    'an? (?:introduction|meeting|interview)',
    '(?:their|leur) (?:proposition|demande|proposal|request)',
    '(?:les |la |le )?rencontrer',
    'meet (?:them|this company|the company)',
    'introduction',
    'proposition',
    'demande',
    'rencontre',
    'proposal',
    'meeting',
    '(?:avec|to|with) (?:cette (?:entreprise|societe)|ce recruteur|this (?:company|recruiter)|them|eux|elle|lui)',
    'etre mise? en (?:relation|contact)',
    'be (?:introduced|put in touch)',
  ),
} as const satisfies Record<Named, RegExp>;

/** As it is, and wholly: adds nothing, takes nothing away. */
export const adverb = next(
  'sans (?:aucune? )?(?:reserve|modification|changement|hesitation|condition|restriction aucune)s?(?: ni (?:reserve|modification|condition)s?)?',
  "sans (?:hesiter|probleme|souci)|en l'etat|en (?:entier|totalite)|dans (?:son|sa) (?:integralite|ensemble|totalite)|tels? quels?|telles? quelles?|(?:tel|telle) qu'(?:il|elle) est|comme (?:il|elle) est",
  '(?:as it is|as is|as it stands|in full|as shown|just as it is)|without (?:any )?(?:reservation|change|condition)s?',
  `bien (?:entendu|sur|evidemment)|${wholly}|${fully}|volontiers|evidemment|naturellement|of course|a 100 ?%|100 ?%`,
  'avec (?:grand |un grand |un immense )?plaisir|with (?:great )?pleasure|avec (?:joie|enthousiasme)|des maintenant',
);

/** Which diffusion, as an approval may add (C4). */
const publicWords = any('publi(?:c|ques?)', 'publiquement', 'publicly');
const restrictedWords = any('restreinte?s?', 'restricted');
export const choice = next(
  `(?:je (?:choisis|prefere|souhaite|veux|voudrais|opte pour|demande)|(?:i'd like|i (?:choose|prefer|want|would like))(?: it)?(?: to be)?|make it|keep it|en|in|as|pour|avec|for|with)? ?(?:une? |la |le |a )?(?:mode |version )?(?:diffusion |acces |visibilite )?${any(publicWords, restrictedWords)}(?: (?:diffusion|distribution|access|mode|visibility))?(?: only)?`,
  '(?:une? |la )?(?:diffusion |acces |visible |accessible )?(?:par|avec|sous|protegee? par|derriere) (?:un )?mot de passe(?: uniquement| seulement)?|mot de passe(?: uniquement| seulement)?',
  '(?:(?:with|by|behind) (?:a )?password|password(?:-| )?(?:protected|only)?)(?: only)?',
  '(?:visible|accessible|ouverte?) (?:par|a|de|pour) tou(?:s|t le monde)|(?:visible|open|accessible) to (?:all|everyone|everybody)',
  'en ligne|online',
);
