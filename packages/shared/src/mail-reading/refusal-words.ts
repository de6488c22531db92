import { any, wholeWord } from './word-pattern.ts';

/** What refuses, and what it may be said of: a refusal of something else is none. */
const refusing = any(
  "(?:je |j')?n(?:e l)?'(?:approuve|aprouve|accepte) (?:absolument |surtout |vraiment |donc |malheureusement )?(?:pas|plus|point)",
  "(?:je |j')?ne (?:le |la |les )?(?:valide|accepte|approuve) (?:absolument |surtout |vraiment |donc |malheureusement )?(?:pas|plus|point)",
  "(?:j'|je |j)(?:approuve|aprouve|accepte|valide) (?:absolument |vraiment )?pas",
  "(?:je )?(?:ne )?(?:suis|donne) (?:absolument |vraiment |vraiment absolument |malheureusement |toujours |donc |surtout )?pas (?:du tout )?(?:d'accord|daccord|mon accord|mon approbation|favorable)",
  "pas (?:du tout )?(?:d'accord|daccord)",
  "je (?:le |la |vous )?(?:refuse|decline|desapprouve)|je (?:suis contre|dis non|m'y oppose|prefere refuser|prefere decliner)",
  "je ne (?:souhaite|veux|desire) (?:absolument |vraiment |surtout |malheureusement )?pas(?: (?:que|de|d'|donner suite|approuver|accepter|etre mise? en relation|etre mise? en contact|les rencontrer|cette|ce|la|le|valider))*",
  "je ne (?:donne|donnerai) pas suite|je prefere ne pas (?:donner suite|approuver|accepter)|je (?:dois|me vois contrainte? de|suis (?:oblige|au regret)e? de) (?:decliner|refuser)|je m'oppose a(?= (?:la|cette|sa) (?:diffusion|publication|mise))",
  "(?:je ne suis pas|cela ne m'|ca ne m') ?interess?ee?(?: pas)?|(?:cela|ca|ce clip|cette video|ce montage|cette version) ne me (?:convient|va) pas(?: du tout)?",
  'ne (?:le |la )?(?:publiez|diffusez) pas|(?:merci|priere) de ne (?:surtout )?pas (?:le |la )?(?:publier|diffuser)|ne (?:nous|me) mettez pas en (?:relation|contact)',
  "(?:please )?(?:do not|don't) (?:publish|introduce (?:us|me)|put (?:us|me) in touch)|you (?:do not|don't) have my (?:approval|agreement|consent|permission)|i (?:do not|don't) give (?:you )?my (?:approval|agreement|consent|permission)",
  "i(?:'m| am) not interested|je retire ma (?:demande|proposition)|i (?:withdraw my request|object)|i(?:'d| would) (?:rather not|prefer not to)|i prefer not to|i(?:'ll have to| will have to| must| have to) (?:decline|refuse|say no)",
  "ma reponse est non|c'est (?:un )?non(?: pour moi)?|pour moi c'est non|la reponse est non",
  "i (?:really |still |absolutely )?(?:do not|don't|dont|cannot|can't|can not|won't|will not) (?:approve|aprove|agree|accept|consent)(?: (?:of|to|with)(?= ))?",
  "i (?:disagree|refuse|decline|disapprove|reject)|i(?:'m| am) (?:not in (?:agreement|favou?r)|against)|not approved|not agreed|(?:my|the) answer is no|(?:it's|it is|that's) a no(?: from me)?",
  "i (?:do not|don't|dont) (?:want|wish)(?: (?:to be introduced|this introduction|the introduction|to))?",
);
export const refusal = new RegExp(`(?:^|[ ])${refusing}${wholeWord}`, 'u');
export const bareRefusal =
  /^(?:(?:ah |eh bien |malheureusement |desolee? )?(?:non|no|nope|nan)(?: (?:non|merci|desolee?|thanks|thank you|sorry|pas du tout|absolument pas|certainement pas|surtout pas|malheureusement|way))*|surtout pas|certainement pas|absolument pas|absolutely not|certainly not|definitely not|pas du tout|not at all|refuse|refus|refusee?|jamais|never|(?:c'est )?hors de question|il n'en est pas question|pas question|en aucun cas|jamais de la vie|negatif|(?:non )?sans facon|tres peu pour moi|(?:it's |it is |that's )?out of the question|no way|rejected|declined|refused|(?:not|pas) (?:for|pour) (?:me|moi)|pas interessee?(?: merci)?|not interested(?: thanks| thank you)?|je passe mon tour|i(?:'ll| will) pass|count me out|thanks but no thanks|(?:thanks|thank you) but no|(?:unfortunately|sorry) no)$/;
/** Goes with a refusal; beside an agreement it takes something back. */
export const apology =
  /^(?:(?:je suis |i(?:'m| am) )?(?:vraiment |sincerement |tres |so |very )?(?:desolee?|navree?|sorry)|unfortunately|malheureusement|pardon|helas)$/;
/** A refusal of now, of one thing, or with a bargain is not a plain one. */
export const refusalQualified =
  /\b(?:encore|yet|pour (?:l'instant|le moment|cette fois)|for now|at the moment|tout de suite|si|if|unless|sauf|except|sans|without|que si|tant que|until|avant|before|jamais dit|pas de (?:soucis?|problemes?)|mais (?:oui|j'|je|ok)|a moins)\b/;
/** An agreement in a sentence that was not understood: with it no answer is a plain no. */
export const speaksOfAgreement =
  /\b(?:j'approuve|approuve|accepte|valide|oui|d'accord|yes|agree|approve|accept|ok|mais|but|sauf|si|if|unless|except)\b/;
