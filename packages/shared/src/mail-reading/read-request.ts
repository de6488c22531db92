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

/** Which right over data a mail seems to claim (G1): a guess, that staff confirm. Completion and update are rectifications. */
export const dataRights = ['ACCESS', 'RECTIFICATION', 'LOCKING', 'ERASURE', 'OBJECTION'] as const;
export type DataRight = (typeof dataRights)[number];

/** What a mail asks for. `unclear`: it speaks of restriction without asking for it plainly. `right`: null where it names none, or several. */
export type MailRequest =
  | { kind: 'restrict'; elements: RestrictableElement[] | null }
  | { kind: 'restrict-unclear' }
  | { kind: 'preview' }
  | { kind: 'rights'; right: DataRight | null }
  | { kind: 'other' };

const file = "(?:mon |mes |ma |toutes mes |l'ensemble de mes |le |my |all my |the )";
const datum =
  '(?:compte|donnees|dossier|informations|coordonnees|adresse|nom|prenom|telephone|numero|e-?mail|courriel|account|data|details|information|address|name|surname|first name|last name|phone|spelling|email)';
const rightWords: Readonly<Record<DataRight, RegExp>> = {
  RECTIFICATION: new RegExp(
    `\\b(?:rectifi\\w*|rectify\\w*|(?:corrige[rz]?|correct|change[rz]?|modifie[rz]?|complete[rz]?|update|mettre a jour|mettez a jour|mise a jour (?:de|du)|amend|fix) ${file}?${datum})\\b|\\bmis-?spel(?:t|led)\\b|\\bmal (?:orthographie|ecrit)`,
  ),
  ERASURE: new RegExp(
    `\\b(?:(?:effacer|effacez|efface|supprimer|supprimez|supprime|suppression de|detruire|detruisez|delete|erase|remove) (?:${file}(?:compte|donnees|profil|dossier|account|data|profile|details|personal data)|me\\b)|effacement|erasure|droit a l'oubli|right to be forgotten)`,
  ),
  ACCESS:
    /\b(?:droits? d'acces|right of access|subject access|(?:copie|copy|communiquer|communication|recevoir|consulter|obtenir|access|acceder)\b.{0,40}\b(?:donnees|data)|(?:quelles|which|what) (?:donnees|informations|data|information|personal data)\b|portabilit\w+)/,
  LOCKING:
    /\b(?:verrouill\w+|geler mes|gel de mes|limitation du traitement|lock(?:ing)? (?:of )?my (?:data|account)|restriction of processing)/,
  OBJECTION: /\b(?:je m'oppose|m'opposer|droit d'opposition|opposition (?:au|a ce)|i object|right to object|objection to)\b/,
};
const rights =
  /\b(?:rgpd|gdpr|cnil|donnees personnelles|donnees a caractere personnel|personal data|mes donnees|my data|droits sur (?:mes|les) donnees)\b/;

const rightIn = (text: string): DataRight | null | undefined => {
  const named = dataRights.filter((right) => rightWords[right].test(text));
  return named.length === 1 ? named[0] : named.length > 1 || rights.test(text) ? null : undefined;
};

const speaksOfRestriction =
  /\b(?:restrei\w+|restrict\w*|mot de passe|password|diffusion privee|en prive|rendre prive\w*|make (?:it |my \w+ )?private)\b/;
const asks =
  /\b(?:restreindre|restreignez|restreigne|restreint|restreinte|restrict|restricted|merci de|je (?:souhaite|veux|voudrais|demande|desire)|j'aimerais|pouvez-vous|pourriez-vous|veuillez|prie|please|i (?:want|would like|wish|ask)|i'd like|mettez|mettre|passez|passer|protegez)\b/;
const doubts =
  /\b(?:leve[rz]?|levee|lift|unrestrict|annule[rz]?|cancel|ne (?:pas|plus)|n'est|pas|plus|don't|do not|not|no longer|sauf|except|hormis|excepte|comment|how|pourquoi|why|est-ce que|what does|qu'est-ce|puis-je|can i|peut-on|combien|how much|oublie|forgot|forgotten|reinitialis\w+|reset|retir\w*|supprim\w*|enlev\w*|arret\w*|desactiv\w*|stop|remov\w*|redev\w*|fini|finie|reste|restent|connexion|connecter|sign in|log in)\b/;
const politeness = /\bje reste a votre (?:entiere )?disposition\b/g;
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
    if (doubts.test(text.replace(politeness, ' ')) || !asks.test(text)) return { kind: 'restrict-unclear' };
    const elements = elementsIn(text);
    const isWhole =
      elements.length === 0 ||
      (whole.test(text) && /\b(?:tout|toute|entier|entiere|ensemble|totalite|whole|everything|entire)\b/.test(text));
    return { kind: 'restrict', elements: isWhole ? null : elements };
  }
  const right = rightIn(text);
  if (right !== undefined) return { kind: 'rights', right };
  return preview.test(text) && !/\b(?:pas|plus|don't|not|ne)\b/.test(text) ? { kind: 'preview' } : { kind: 'other' };
};

const automaticSubject =
  /^(?:(?:re|tr|fwd?)\s*:\s*)*(?:absence|absent|message d'absence|reponse automatique|autoreply|auto:|auto :|vacation|on (?:leave|holiday|vacation)|message automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|conges|en conges|undeliver(?:able|ed)|delivery status|mail delivery|non remis|returned mail|failure notice|echec de (?:la )?remise|accuse de (?:lecture|reception)|read receipt|lu\s*:|read\s*:)/;
const automaticText =
  /\b(?:je suis (?:actuellement |en ce moment |momentanement )?(?:absente?|en conges?|en vacances|en deplacement|en formation)|(?:actuellement|momentanement) absente?|en conges? (?:maternite|paternite|parental|annuels?)|absente? du bureau|(?:je serai )?de retour (?:le|au bureau)|i(?: am|'m) (?:currently )?(?:out of (?:the )?office|away (?:from|until)|on (?:annual |maternity |paternity |sick |parental )?(?:leave|holiday|vacation))|i will (?:be back|return|reply) (?:on|when|upon)|limited access to (?:my )?e-?mail|ceci est (?:une reponse|un message) automatique|(?:reponse|message) (?:automatique|genere automatiquement)|this is an? (?:automat(?:ic|ed)|auto-?generated) (?:reply|response|message|e-?mail)|(?:merci de )?ne pas repondre a ce (?:message|mail|courriel)|do not reply to this (?:message|e-?mail)|votre (?:message|demande|mail) a bien ete (?:recue?|pris en compte|enregistree?))\b/;

/** Absence and delivery messages that carry no header saying so. */
export const looksAutomatic = (subject: string, newest: string): boolean =>
  automaticSubject.test(plain(subject.slice(0, 300)).trim()) || automaticText.test(plain(newest.slice(0, 2_000)));
