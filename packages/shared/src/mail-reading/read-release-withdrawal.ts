import { isHeldBack } from './held-back.ts';
import { plain } from './plain-words.ts';

/** What a mail says of the release of image and voice. `unclear`: it may want to take it back, and does not say so plainly. Null: it speaks of something else. */
export type ReleaseWithdrawal = 'withdraw' | 'unclear' | null;

const leave = '(?:autorisations?|consentements?|accord|permission|consent|release|authori[sz]ation)';
const shown = "(?:image|voix|video|clip|voice|filme\\w*|l'image)";

/** The release itself, by the names people give it. */
const speaks = new RegExp(
  `\\b(?:droit (?:a|de) l'image|image release|${leave}\\b[^.\\n]{0,40}\\b${shown}|${shown}\\b[^.\\n]{0,30}\\b${leave})\\b`,
);
/** A consent that may be this one. */
const speaksOfConsent = new RegExp(`\\b(?:mon|ma|my) ${leave}\\b`);
const noLonger =
  /\b(?:je ne (?:veux|souhaite|desire|consens|autorise) plus|i (?:no longer (?:want|wish|consent|agree|authori[sz]e)|do not want|don't want))\b[^.\n]{0,60}\b(?:image|voix|video|clip|voice|filme\w*|apparaitre|diffuse\w*|shown|appear)\b/;

const takesBack =
  /\b(?:je (?:vous )?(?:retire|reprends|revoque)|(?:retirer|retirez|reprendre|revoquer|revoquez|retrait (?:de|d')|revocation)|mettre fin a|mettez fin a|je mets fin a|i (?:hereby )?(?:withdraw|revoke|take back|am withdrawing|am revoking)|withdraw|revoke|take back|withdrawal of)\b/;
/** The release, and nothing else, is what is taken back. */
const takesItBack = new RegExp(`${takesBack.source}[^.:;\\n]{0,40}\\b(?:${leave}|droits? (?:a|de) l'image|image release)\\b`);
const doubts =
  /\?|\b(?:comment|how|pourquoi|why|est-ce que|puis-je|can i|peut-on|could i|si|if|whether|quand|when|until|jusqu'a|a partir|from|sauf|except|hormis|ne|n'|pas|don't|not|never|jamais|would|voudrais savoir|reflechis|hesite|peut-etre|maybe|perhaps|mais|but|reste\w*|tient|garde\w*|conserve\w*|stays?|remains?|keep|partage\w*|sharing|adresse|address|telephone|phone|coordonnees|cv|newsletter|frere|soeur|mere|pere|collegue|conjoint|brother|sister|dit|disait|says|said)\b/;
/** Behind these stands who it was given to, unless it is the release itself, or us. */
const toSomebody = /\b(?:a|au|aux|to|by|par|chez|envers|pour|for|avec|with)\b/;
const toUs =
  /\b(?:droits? a l'image|(?:mettre|mettez|mets|met) fin a|par (?:la presente|(?:ce |cet |le present )?(?:mail|e-?mail|courriel|message|ecrit))|by (?:this )?(?:message|writing)|by (?:mail|e-?mail)|par avance|par retour|(?:avec|a) effet immediat|with (?:immediate effect|(?:kind |best )?regards)|proceder a|merci pour|thank(?:s| you) for|(?:bien|cordialement|sincerement) a vous|a bientot|avec (?:mes )?(?:\w+ )?(?:salutations|remerciements)|i (?:want|wish|would like|need) to|i'd like to|(?:a|au|aux|to|by|par|pour|for|chez|avec|with) (?:jobprod|vous|you)|(?:a|au|aux|to|pour|for|by) (?:(?:la|le|les|l'|ma|mon|mes|cette|ce|the|my|this|have|let) ?)?(?:(?:diffusion|utilisation|usage|publication|captation|exploitation|image|voix|video|clip|profil|page|autorisation|consentement|accord|use|show|showing|publish|publishing|film|filming|voice|profile|release|consent|permission)\b))/g;
const greetings = /\b(?:n'hesitez pas|do not hesitate|don't hesitate)\b[^.\n]*/g;

/**
 * Whether a mail takes back the release of image and voice (A3). Taking back is as easy as giving, so a plain sentence is enough; a question, a condition, a negation
 * or a date is not plain, and is met with one question.
 */
export const readReleaseWithdrawal = (subject: string, newest: string): ReleaseWithdrawal => {
  const heading = plain(subject.slice(0, 300)).trim();
  // Of an answer, the subject is not its writer's.
  const title = /^(?:re|tr|fwd?|aw)\s*:/.test(heading) ? '' : heading;
  const text = `${title}\n${plain(newest.slice(0, 5_000))}`.replace(greetings, ' ');
  const isAbout = speaks.test(text);
  if (!takesBack.test(text)) return noLonger.test(text) ? 'unclear' : null;
  if (!isAbout) return speaksOfConsent.test(text) ? 'unclear' : null;
  return takesItBack.test(text) && !doubts.test(text) && !isHeldBack(text) && !toSomebody.test(text.replace(toUs, ' '))
    ? 'withdraw'
    : 'unclear';
};
