import { plain } from './plain-words.ts';

/** What may be restricted by itself (D1), by the words people use for it. */
const elementWords = {
  CLIP: /\b(?:clips?|videos?|montage)\b/,
  HEADLINE: /\b(?:accroche|headline|intitule)\b/,
  SUMMARY: /\b(?:resume|presentation|summary|bio)\b/,
  SKILLS: /\b(?:competences?|skills?)\b/,
  EXPERIENCE: /\b(?:experiences?|parcours professionnel|work history)\b/,
  EDUCATION: /\b(?:formations?|diplomes?|etudes|education|degrees?)\b/,
  LANGUAGES: /\b(?:langues?|languages?)\b/,
  PLACES: /\b(?:lieux|villes|mobilite|places|locations?)\b/,
  AVAILABILITY: /\b(?:disponibilites?|availability)\b/,
  CONTRACT_KINDS: /\b(?:types? de contrat|contrats?|contract (?:kinds?|types?))\b/,
  SALARY_WISH: /\b(?:salaire|salariale?s?|pretentions|remuneration|salary)\b/,
  PORTFOLIO: /\b(?:portfolio|realisations|works? shown)\b/,
  CV: /\b(?:cv|curriculum)\b/,
  NAME: /\b(?:nom|prenom|name)\b/,
} as const;
export type RestrictableElement = keyof typeof elementWords;

/** What a mail asks for. `unclear`: it speaks of restriction without asking for it plainly. */
export type MailRequest =
  | { kind: 'restrict'; elements: RestrictableElement[] | null }
  | { kind: 'restrict-unclear' }
  | { kind: 'preview' }
  | { kind: 'rights' }
  | { kind: 'other' };

const rights =
  /\b(?:rectifi\w*|rgpd|gdpr|donnees personnelles|personal data|droit d'acces|right of access|mes donnees|my data|effacer|effacement|effacez|supprime[rz]? (?:mon|mes|toutes mes|le) (?:compte|donnees|profil|dossier)|delete my (?:account|data|profile)|erase (?:me|my)|erasure|verrouill\w+|corrige[rz]? (?:mon|ma|mes))\b/;
const speaksOfRestriction =
  /\b(?:restrei\w+|restrict\w*|mot de passe|password|diffusion privee|en prive|rendre prive\w*|make (?:it |my \w+ )?private)\b/;
const asks =
  /\b(?:restreindre|restreignez|restreigne|restreint|restreinte|restrict|restricted|merci de|je (?:souhaite|veux|voudrais|demande|desire)|j'aimerais|pouvez-vous|pourriez-vous|veuillez|prie|please|i (?:want|would like|wish|ask)|i'd like|mettez|mettre|passez|passer|protegez)\b/;
const doubts =
  /\b(?:leve[rz]?|levee|lift|unrestrict|annule[rz]?|cancel|ne (?:pas|plus)|n'est|pas|plus|don't|do not|not|no longer|sauf|except|hormis|excepte|comment|how|pourquoi|why|est-ce que|what does|qu'est-ce|puis-je|can i|peut-on|combien|how much|oublie|forgot|forgotten|reinitialis\w+|reset|connexion|connecter|sign in|log in)\b/;
const preview =
  /\b(?:voir|regarder|visionner|decouvrir|recevoir|apercu|previsualis\w+|approuver|valider|see|watch|preview|approve)\b[^.\n]{0,60}\b(?:clip|video|montage)\b|\b(?:clip|video|montage)\b[^.\n]{0,60}\b(?:voir|regarder|visionner|apercu|approuver|valider|see|watch|preview|approve)\b/;

const elementsIn = (text: string): RestrictableElement[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the constant above
  (Object.keys(elementWords) as RestrictableElement[]).filter((element) => elementWords[element].test(text));

const whole = /\b(?:tout|toute|entier|entiere|entierement|ensemble|totalite|profil|profile|whole|all|everything|entire)\b/;

/**
 * What a mail to one of our two mailboxes asks for, by its subject and newest text. Restricting is never refused and needs no reason (D1), so a plain wish is enough; a
 * question, a negation or an exception is not a plain wish.
 */
export const readRequest = (subject: string, newest: string): MailRequest => {
  const text = `${plain(subject.slice(0, 300)).replace(/^(?:(?:re|tr|fwd?|rép)\s*:\s*)+/i, '')}\n${plain(newest.slice(0, 5_000))}`;
  if (speaksOfRestriction.test(text) && !/\b(?:rgpd|gdpr)\b/.test(text)) {
    if (doubts.test(text) || !asks.test(text)) return { kind: 'restrict-unclear' };
    const elements = elementsIn(text);
    const isWhole =
      elements.length === 0 ||
      (whole.test(text) && /\b(?:tout|toute|entier|entiere|ensemble|totalite|whole|everything|entire)\b/.test(text));
    return { kind: 'restrict', elements: isWhole ? null : elements };
  }
  if (rights.test(text)) return { kind: 'rights' };
  return preview.test(text) && !/\b(?:pas|plus|don't|not|ne)\b/.test(text) ? { kind: 'preview' } : { kind: 'other' };
};

const automaticSubject =
  /^(?:(?:re|tr|fwd?)\s*:\s*)*(?:absence|absent|reponse automatique|message automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|conges|en conges|undeliver(?:able|ed)|delivery status|mail delivery|non remis|returned mail|failure notice|echec de (?:la )?remise|accuse de (?:lecture|reception)|read receipt|lu\s*:|read\s*:)/;
const automaticText =
  /\b(?:je suis (?:actuellement |en ce moment )?(?:absente?|en conges?|en vacances|en deplacement)|absente? du bureau|de retour le|i am (?:currently )?(?:out of (?:the )?office|away|on (?:leave|holiday|vacation))|i'm (?:currently )?out of (?:the )?office|ceci est (?:une reponse|un message) automatique|this is an automat(?:ic|ed) (?:reply|response|message)|ne pas repondre a ce message)\b/;

/** Absence and delivery messages that carry no header saying so. */
export const looksAutomatic = (subject: string, newest: string): boolean =>
  automaticSubject.test(plain(subject.slice(0, 300)).trim()) || automaticText.test(plain(newest.slice(0, 2_000)));
