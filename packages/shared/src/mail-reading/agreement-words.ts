import { any, fully, next, wholly } from './word-pattern.ts';

/**
 * The words of an answer, as `plain` writes them: lower case, no accents, straight apostrophes. Only what is listed counts; whatever is not makes an answer unclear, so a
 * missing word costs a question and a wrong one an approval nobody gave.
 */
export type Named = 'clip' | 'introduction';

const consent = any('accord', 'approbation', 'consentement', 'feu vert', 'aval');
const approval = any('approval', 'agreement', 'consent', 'permission', 'go-ahead', 'green light');

/** A yes of one word: said to something else as easily. */
export const shortYes = next('oui(?:[ ]oui)*', 'yes(?:[ ]yes)*', 'yep', 'yeah', 'i do(?=$)', "d'accord", 'daccord', "d'acord", 'd accord');

/** What agrees. */
const agreements = any(
  'oui(?: oui)*',
  "(?:je dis|c'est|c'est un|c'est un grand|pour moi c'est|pour ma part c'est|ma reponse est|la reponse est|je confirme que|je reponds) oui",
  "(?:j'|j |j)(?:approuve|aprouve|aprouves|approuves|approuv|aprouv|accepte|acepte|acceptes)",
  "je (?:l'|le |la |les )?(?:approuve|aprouve|valide|valides|accepte)",
  "j'(?:approuve|accepte)",
  "c'est (?:bien )?(?:approuve|valide|accepte|d'accord|ok pour moi|okay pour moi)",
  `je suis (?:${wholly} |toujours )?(?:d'accord|daccord|d'acord|d accord|ok|favorable)`,
  `(?:${wholly} )?(?:d'accord|daccord|d'acord|d accord)`,
  `(?:je |j')(?:vous |te )?(?:re)?(?:donne|confirme|renouvelle|exprime)(?: bien| donc| ici| par la presente| par ce mail| par le present mail| par ce message)? (?:mon|l') ?(?:plein |entier |total )*${consent}`,
  `je (?:vous )?(?:donne|accorde) (?:le |mon )?${consent}`,
  "je (?:vous )?confirme(?: bien)?(?: que)?(?= j'(?:approuve|accepte)| je (?:suis d'accord|valide|l'approuve|le valide))",
  "je confirme (?:bien )?l'approbation",
  `vous avez (?:bien )?mon (?:plein |entier |total )*${consent}`,
  'accord (?:donne|total|complet|plein et entier)|mon accord est donne|un (?:grand |enorme )?oui',
  "pour moi c'est (?:tout bon|valide|approuve|accepte)|vous pouvez y aller|allez-y",
  'bon pour accord|avis favorable|feu vert',
  "(?:pour moi )?c'est (?:tout )?bon pour moi|(?:tout )?bon pour moi|tout est (?:bon|ok|parfait) pour moi|c'est parfait pour moi|parfait pour moi",
  "(?:c'est )?(?:ok|okay|o k) pour moi|pour moi (?:c'est )?(?:ok|okay|bon)",
  `(?:ok|okay)(?= (?:pour (?:un entretien|le|la|l'|ce|cet|cette|mon|ma|moi)|je (?:valide|l'approuve|le valide|suis d'accord|vous donne)|j'(?:approuve|accepte)|d'accord))`,
  `(?:ca|cela|tout cela|tout) me (?:va|convient)(?: ${wholly})?`,
  'yes(?: yes)*|yep|yeah',
  "(?:my answer is|the answer is|i say|a big|definitely|absolutely) yes|(?:it's|it is|that's|that is) a (?:definite |clear )?yes(?: from me)?|a yes from me",
  // Of anything more it is another verb's: I do my best.
  'i do(?=$)',
  `i(?: ${fully})* (?:approve|aprove|agree|agre|accept|consent)(?: (?:of(?! course)|to|with)(?= (?!great pleasure|pleasure)))?`,
  `i(?:'m| am)(?: ${fully})? (?:in agreement|in favou?r|ok|okay|fine|good)(?= (?:with|of))`,
  'approval (?:given|granted)|consent given|permission granted',
  `you have my (?:full |complete )?${approval}`,
  `i(?: ${fully})? (?:give|confirm|grant|am giving)(?: you)? my (?:full |complete )?${approval}`,
  'i confirm(?: that)?(?= i (?:approve|agree|accept))',
  "(?:(?:it's|it is|that's|that is|this is|all) )?(?:fine|ok|okay|good) (?:by|with|for) me",
  '(?:this |that |it )?works for me',
  "(?:please )?go ahead|go for it|(?:it is |it's )?all good (?:from|on) my (?:side|end)",
  `(?:full |complete )?${approval} from me`,
);

const ofClip = any(
  "(?:le |ce |mon )?(?:clip|montage) (?:est |c'est )?(?:bien )?(?:approuve|valide)",
  '(?:la |cette |ma )?(?:video|version) (?:est )?(?:bien )?(?:approuve|valide)e?',
  `(?:le|ce|mon) (?:clip|montage) me (?:va|convient)(?: ${wholly})?`,
  `(?:la|cette|ma) (?:video|version) me (?:va|convient)(?: ${wholly})?`,
  '(?:vous pouvez(?: donc)?|merci de|je vous autorise a|je vous laisse) (?:le |la )?(?:publier|diffuser|mettre en ligne)',
  "j'autorise(?= (?:la|sa|cette) (?:publication|diffusion))|je consens a(?= (?:la|sa|cette) (?:publication|diffusion))",
  '(?:the |my |this )?(?:clip|video|edit) (?:is )?approved',
  '(?:please |you (?:can|may) )?publish (?:it|this|the clip|my clip|the video|my video)|(?:please|you (?:can|may)|go ahead and) publish',
  "i(?:'m| am) happy (?:to approve|for you to publish)",
  'i authori[sz]e(?= (?:the|this|its) (?:publication|diffusion))',
);
const ofIntroduction = any(
  "(?:je |j')(?:souhaite|veux|desire|accepte d'|accepte de|suis d'accord pour|suis d'accord d') ?(?:bien )?(?:etre mise? en (?:relation|contact))",
  'mettez-(?:nous|moi) en (?:relation|contact)|vous pouvez (?:nous|me) mettre en (?:relation|contact)',
  "je veux bien(?! (?:la|leur|votre|cette) (?:proposition|demande))|je souhaite (?:cette|la) mise en (?:relation|contact)|va pour(?= (?:la|cette) mise en|(?: l'| un | cet )?entretien)|je suis partante?",
  '(?:je|i) confirme? (?:bien )?(?:ma|la|my|the) (?:demande|request)',
  "i(?:'d| would)? (?:like|want) (?:to be introduced|this introduction|the introduction)|please introduce (?:us|me)",
  'i (?:agree|accept) to be (?:introduced|put in touch)',
  "(?:i(?:'m| am)|i(?:'d| would) be) (?:very |more than )?(?:happy|glad|delighted|pleased) to (?:be (?:introduced|put in touch)|meet (?:them|this company|the company))",
  "i(?:'d| would) (?:love|like|be (?:happy|glad)) to (?:be (?:introduced|put in touch)|meet (?:them|this company|the company))|happy to be introduced",
  "(?:please |you (?:can|may) )?(?:introduce (?:us|me)|put (?:us|me) in touch)|count me in|i(?:'m| am) in(?=$)",
);
export const agreementOf = { clip: next(ofClip, agreements), introduction: next(ofIntroduction, agreements) } as const;

/** A participle agrees where it begins, or behind a yes: behind anything else it may be said of that ("thanks for the clip approved"). */
export const participle = next('(?:approuve|valide|accepte)e?s?', 'accorde', 'approved', 'agreed', 'accepted');
