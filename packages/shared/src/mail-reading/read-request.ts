import { isHeldBack } from './held-back.ts';
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
    `\\b(?:(?:effacer|effacez|efface|supprimer|supprimez|supprime|suppression de|detruire|detruisez|delete|erase|remove) (?:${file}(?:compte|donnees|profil|dossier|account|data|profile|details|personal data)|me\\b)|(?:effacez|supprimez|efface|supprime)(?:-moi)? tout\\b|(?:delete|erase) everything|(?:fermer|fermez|cloturer|cloturez|close) (?:mon compte|my account)|(?:fermeture|cloture) de mon compte|effacement|erasure|droit a l'oubli|right to be forgotten)`,
  ),
  ACCESS:
    /\b(?:droits? d'acces|right of access|subject access|(?:copie|copy|communiquer|communication|recevoir|consulter|obtenir|access|acceder)\b.{0,40}\b(?:donnees|data)|(?:quelles|which|what) (?:donnees|informations|data|information|personal data)\b|portabilit\w+)/,
  LOCKING:
    /\b(?:verrouill\w+|geler mes|gel de mes|(?:bloquer|bloquez) mes donnees|limitation du traitement|lock(?:ing)? (?:of )?my (?:data|account)|restriction of processing)/,
  OBJECTION: /\b(?:je m'oppose|m'opposer|droit d'opposition|opposition (?:au|a ce)|i object|right to object|objection to)\b/,
};
const rights =
  /\b(?:rgpd|gdpr|cnil|donnees personnelles|donnees a caractere personnel|personal data|mes donnees|my data|droits sur (?:mes|les) donnees)\b/;

const rightIn = (text: string): DataRight | null | undefined => {
  const named = dataRights.filter((right) => rightWords[right].test(text));
  return named.length === 1 ? named[0] : named.length > 1 || rights.test(text) ? null : undefined;
};

/** What a profile is called, or a part of it. */
const shown =
  '(?:profils?|profiles?|pages?|diffusion|acces|access|visibilite|visibility|audience|mode|clips?|videos?|montage|tout|toute|everything|all|nom|name|cv|portfolio|realisations|experiences?|parcours|competences?|skills?|formations?|diplomes?|education|degrees?|langues?|languages?|lieux|places|pretentions|salaire|salary|remuneration|disponibilites?|availability|contrats?|contracts?|presentation|summary|resume|accroche|headline|elements?|parts?)';
/** The act by its verb or its name, or the word for its state said of something of theirs, or by itself. */
const restriction = new RegExp(
  `\\b(?:restreindre|restreign\\w+|restreins|restrict|restricts|restricting|restrictions?)\\b|\\b${shown}\\b[^.\\n]{0,60}\\b(?:restreinte?s?|restricted|privee?s?|private)\\b|\\brestricted ${shown}\\b|\\b(?:make|made|keep|rendre|rendez|mettre|mettez|passer|passez) (?:it |them |my \\w+ |le |la |les |(?:mon|ma|mes) \\w+ )?(?:en )?(?:prive\\w*|private|restreint\\w*|restricted)\\b|^(?:en )?(?:diffusion )?(?:restreinte?|restricted|privee?|private)(?: diffusion)?[.!]?(?: (?:merci|please|svp|thanks))?[.!]?$`,
  'm',
);
const noRestriction = /\b(?:sans (?:la moindre |aucune )?|aucune? |without (?:any )?|no )restrictions?\b/g;
const password = /\b(?:mots? de passe|passwords?)\b/;
/** A password put before what is shown; any other word of one may be about another, or about whom it is given to. */
const behindPassword = new RegExp(
  `\\b(?:accessible|visible|consultable|reserve\\w*|protege\\w*|proteger|verrouille\\w*|limite\\w*|bloque\\w*|montre\\w*|diffuse\\w*|${shown})\\b[^.\\n]{0,60}\\b(?:par|avec|sous|derriere|moyennant|grace a) (?:un |le )?mot de passe\\b|\\b(?:mettre|mettez|mette|ajouter|ajoutez|poser|posez) (?:un|le) mot de passe (?:sur|a|au|devant|pour) (?:mon|ma|mes|le|la|les|l'|tout)|\\b(?:put|add|set) a password (?:on|to|for|before) (?:my|the|all|everything)|\\bpassword[- ]protect\\w*|\\b${shown}\\b[^.\\n]{0,60}\\b(?:by|with|behind|under) (?:a )?password\\b`,
);
const handsOn =
  /\b(?:donn\w+|transme\w+|communiqu\w+|envoy\w+|envoie\w*|partag\w+|confi\w+|remett\w+|remis\w*|obten\w+|obtien\w+|recevoir|recu|connaitre|chang\w+|modifi\w+|nouveau|nouvelle|renouvel\w+|perdu|accede\w*|give|given|send|share|tell|forward|hand|get|receive|need|new|lost|reach|open)\b/;

/** Plainly: the act itself, or a password put before what is shown, in a sentence that hands none on. */
const speaksPlainly = (text: string): boolean =>
  restriction.test(text) || text.split(/[.\n!?;]+/).some((sentence) => behindPassword.test(sentence) && !handsOn.test(sentence));
const asks =
  /\b(?:restreindre|restreign\w+|restreint|restreinte|restrict|restricted|merci de|je (?:souhaite|veux|voudrais|demande|desire)|j'aimerais|pouvez-vous|pourriez-vous|veuillez|prie|please|i (?:want|would like|wish|ask)|i'd like|mettez|mettre|passez|passer|protegez)\b/;
const doubts =
  /\b(?:leve[rz]?|levee|lift|unrestrict|annule[rz]?|cancel|ne (?:pas|plus)|n'est|pas|plus|don't|do not|not|no longer|sauf|except|hormis|excepte|comment|how|pourquoi|why|est-ce que|what does|qu'est-ce|puis-je|can i|peut-on|combien|how much|oublie|forgot|forgotten|reinitialis\w+|reset|retir\w*|supprim\w*|enlev\w*|arret\w*|desactiv\w*|stop|remov\w*|redev\w*|fini|finie|reste|restent|connexion|connecter|sign[- ]?in|log[- ]?in|expliqu\w*|explain\w*|explication\w*|renseigne\w*|comprendre|understand|connaitre|savoir|sais|know|wonder\w*|en quoi|consiste|recherches?|search|perimetre|rayon|secteurs?|zone|non|ne|jamais|never|rien|nothing|au lieu|instead|plutot que|rather than|unrestricted|si|if|whether|confirm\w*|publi(?:cs?|ques?)|amie?s?|friends?|sien(?:ne)?s?|hers|theirs|(?:est|sont|is|are|was|etait) (?:bien |deja |toujours |already |still |now )*(?:en |in )?(?:(?:acces|diffusion|mode) )?(?:restreinte?s?|restricted|privee?s?|private)|(?:son|sa|ses|leurs?|his|her|their) (?:profile?s?|pages?|clips?|videos?|cv|nom|name))\b|\?|\bn'/;
/** What asks for the act itself is a wish, with its question mark too, as is that something be reached by no other way. */
const wished =
  /\b((?:pouvez|pourriez)-vous (?:s'il vous plait |svp )?(?:restreindre|mettre|passer|rendre|proteger)\b(?:(?! ou )[^.?\n])*|(?:can|could|would) you (?:please )?(?:restrict|make|put|set)\b(?:(?! or )[^.?\n])*)\?/g;
const onlyBy = /\bne soi(?:t|ent) (?:accessible|visible|consultable)s? (?=que par\b|qu'avec\b)/g;
/** Neither what stays at somebody's disposal nor what is to be told takes anything from a wish. */
const politeness =
  /\bje reste a votre (?:entiere )?disposition\b|\b(?:me (?:le )?faire savoir|faites-(?:le[ -])?moi savoir|tenez-moi au courant|let me know)\b/g;
const isDoubtful = (text: string): boolean => doubts.test(text.replace(politeness, ' ').replace(onlyBy, ' ').replace(wished, '$1'));
const preview =
  /\b(?:voir|regarder|visionner|decouvrir|recevoir|apercu|previsualis\w+|approuver|valider|see|watch|preview|approve)\b[^.\n]{0,60}\b(?:clip|video|montage)\b|\b(?:clip|video|montage)\b[^.\n]{0,60}\b(?:voir|regarder|visionner|apercu|approuver|valider|see|watch|preview|approve)\b/;

const elementsIn = (text: string): RestrictableElement[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the constant above
  (Object.keys(elementWords) as RestrictableElement[]).filter((element) => elementWords[element].test(text));

const profile = /\b(?:profils?|profiles?|pages?)\b/;
const entirely = /\b(?:tout|toute|entier|entiere|ensemble|totalite|whole|everything|entire)\b/;

/**
 * What a mail to one of our two mailboxes asks for, by its subject and newest text. Restricting is never refused and needs no reason (D1), so a plain wish is enough; a
 * question, a negation or an exception is not a plain wish, nor is a word about a password that may be any other.
 */
export const readRequest = (subject: string, newest: string): MailRequest => {
  const title = plain(subject.slice(0, 300));
  const own = title.replace(/^(?:(?:re|tr|fwd?|rép)\s*:\s*)+/i, '');
  // In an answer, what the subject asks is asked by us.
  const text = `${own === title ? own : own.replaceAll('?', ' ')}\n${plain(newest.slice(0, 5_000))}`.replace(noRestriction, ' ');
  const isPlain = speaksPlainly(text);
  if ((isPlain || password.test(text)) && !/\b(?:rgpd|gdpr)\b/.test(text)) {
    if (!isPlain || isDoubtful(text) || isHeldBack(text.replace(wished, '$1')) || !asks.test(text)) return { kind: 'restrict-unclear' };
    const elements = elementsIn(text);
    const spoken = text
      .split(/[.\n!?;]+/)
      .filter(speaksPlainly)
      .join('\n');
    const isWhole = elements.length === 0 || entirely.test(text);
    // Beside a restriction of something named, what stands in another sentence may be spoken of for another reason.
    const isNamed = profile.test(spoken) || elementsIn(spoken).length > 0;
    if (isNamed && !entirely.test(spoken) && elementsIn(spoken).length !== elements.length) return { kind: 'restrict-unclear' };
    return { kind: 'restrict', elements: isWhole ? null : elements };
  }
  const right = rightIn(text);
  if (right !== undefined) return { kind: 'rights', right };
  return preview.test(text) && !/\b(?:pas|plus|don't|not|ne)\b/.test(text) ? { kind: 'preview' } : { kind: 'other' };
};

/** Of a restriction these say no more: who may reach the data, or that a password stands before them. */
const ofRestriction =
  /\b(?:restrict\w*|limit\w*|restreindre|restreign\w+) (?:the |l'|all )?(?:access|acces) (?:to|a) (?:all )?(?:my|mes) (?:personal )?(?:data|donnees)|\bverrouill\w+ (?!(?:toutes )?(?:mes|mon|le|les) (?:donnees|compte|dossier))/g;

/** The right over data that a mail names besides the restriction it asks for; null where it names several, undefined where none. */
export const readRightBeside = (newest: string): DataRight | null | undefined => {
  const text = plain(newest.slice(0, 5_000)).replace(ofRestriction, ' ');
  const [right, ...others] = dataRights.filter((one) => rightWords[one].test(text));
  return right && others.length > 0 ? null : right;
};

const besideElements =
  /\b(?:mon|ma|mes|le|la|les|l'|my|the|et|and|ainsi que|aussi|also|as well as|seulement|uniquement|only|just|svp|s'il vous plait|merci(?: beaucoup)?|please|thanks?(?: you)?|bonjour|bonsoir|hello|hi|cordialement|bien a vous|regards|salariales?)\b/g;

/** What an answer to which part to restrict names, where it does nothing else: "my clip and my name". Undefined for anything more, and for nothing. */
export const readElements = (newest: string, names: readonly string[]): RestrictableElement[] | undefined => {
  const text = plain(newest.slice(0, 1_000));
  const elements = elementsIn(text);
  const bare = elements
    .reduce((rest, element) => rest.replace(new RegExp(elementWords[element], 'g'), ' '), text)
    .replace(besideElements, ' ');
  const known = new Set(names.flatMap((name) => plain(name).split(/[\s'-]+/)));
  const others = (bare.match(/[\p{L}\p{N}?]+/gu) ?? []).filter((word) => !known.has(word));
  return elements.length > 0 && others.length === 0 ? elements : undefined;
};

const automaticSubject =
  /^(?:(?:re|tr|fwd?)\s*:\s*)*(?:absence|absent|message d'absence|reponse automatique|autoreply|auto:|auto :|vacation|on (?:leave|holiday|vacation)|message automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|conges|en conges|undeliver(?:able|ed)|delivery status|mail delivery|non remis|returned mail|failure notice|echec de (?:la )?remise|accuse de (?:lecture|reception)|read receipt|lu\s*:|read\s*:)/;
const automaticText =
  /\b(?:je suis (?:actuellement |en ce moment |momentanement )?(?:absente?|en conges?|en vacances|en deplacement|en formation)|(?:actuellement|momentanement) absente?|en conges? (?:maternite|paternite|parental|annuels?)|absente? du bureau|(?:je serai )?de retour (?:le|au bureau)|i(?: am|'m) (?:currently )?(?:out of (?:the )?office|away (?:from|until)|on (?:annual |maternity |paternity |sick |parental )?(?:leave|holiday|vacation))|i will (?:be back|return|reply) (?:on|when|upon)|limited access to (?:my )?e-?mail|ceci est (?:une reponse|un message) automatique|(?:reponse|message) (?:automatique|genere automatiquement)|this is an? (?:automat(?:ic|ed)|auto-?generated) (?:reply|response|message|e-?mail)|(?:merci de )?ne pas repondre a ce (?:message|mail|courriel)|do not reply to this (?:message|e-?mail)|votre (?:message|demande|mail) a bien ete (?:recue?|pris en compte|enregistree?))\b/;

/** Absence and delivery messages that carry no header saying so. */
export const looksAutomatic = (subject: string, newest: string): boolean =>
  automaticSubject.test(plain(subject.slice(0, 300)).trim()) || automaticText.test(plain(newest.slice(0, 2_000)));
