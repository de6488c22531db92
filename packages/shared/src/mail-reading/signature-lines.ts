import { plain } from './plain-words.ts';
import { isTown } from './towns.ts';

/** What no street and no town is called: a negation, a condition, a wish, a part of the clip. */
const speaks =
  /\b(?:dit|dixit|selon|d'apres|according|said|says|mon|ma|mes|my|par|by|pour|for|p ?s|p\.s|nb|nota|mais|sauf|si|pas|non|ne|n'|ni|oui|sans|but|except|if|not|no|yes|without|never|jamais|toutefois|cependant|neanmoins|however|though|au lieu|a la place|lieu|ecri\w*|remplac\w*|mettre|mettez|mets|devien\w*|ajout\w*|add|replace|write|apres|avant|quand|lorsque|des que|until|unless|only|seulement|uniquement|juste|plutot|instead|rather|trop|too|peut-etre|maybe|perhaps|attention|erreur|mistake|finalement|finally|reflexion|actually|en fait|ignore[zr]?|disregard|annule[zr]?|annulation|cancel|attende[zr]|wait|retire[zr]?|retrait|supprime[zr]?|enleve[zr]?|coupe[zr]?|raccourci\w*|change[zr]?|changement|modifi\w*|corrig\w*|correction|refai\w*|reprend\w*|revoir|reserve|remove|delete|cut|fix|redo|edit|please|svp|merci de|je|j'|i|i'm|vous|you|votre|veux|voudrais|souhaite|want|would|need|faut|dois|refuse\w*|approuv\w*|approv\w*|aprouv\w*|agree\w*|disagree\w*|accord|accept\w*|valid\w*|condition\w*|titre|title|clip|video|musique|music|sous-titres?|subtitles?|debut|fin|passage|seconde|image|photo|version)\b|[?!…]|n'/;

/** Jobs: a line that does not begin with one, or with the rank or the trade of an English one, is not taken for a title. */
const job =
  /^(?:(?:senior|junior|deputy|assistant|associate|executive|general|managing|regional|national|chief|vice|project|product|program(?:me)?|software|hardware|civil|mechanical|electrical|site|works|construction|marketing|communications?|public relations|customer|business|data|design|finance|financial|it|office|registered) ){0,3}(?:directrice?|directeur|responsable|charge?e?s?|chef(?:fe)?|cheffe|gerante?|presidente?|assistante?|ingenieure?|developpeu(?:r|se)|technicien(?:ne)?|conduct(?:eur|rice)|consultante?|commerciale?|comptable|vendeu(?:r|se)|infirmiere?|professeure?|enseignante?|etudiante?|architecte|designer|graphiste|redact(?:eur|rice)|juriste|avocate?|medecin|cuisiniere?|chauffeu(?:r|se)|charpentiere?|menuisiere?|electricien(?:ne)?|macon(?:ne)?|soudeu(?:r|se)|mecanicien(?:ne)?|agente?|analyste|administrat(?:eur|rice)|secretaire|aide|auxiliaire|educat(?:eur|rice)|format(?:eur|rice)|recruteu(?:r|se)|rh|ressources humaines|manager|director|head|officer|engineer|developer|recruiter|talent|hr|human resources|sales|account|assistant|accountant|nurse|teacher|student|lawyer|consultant|analyst|founder|cofounder|ceo|cto|coo|cfo|owner|partner|lead|specialist|coordinator|coordinat(?:eur|rice)|fondat(?:eur|rice)|associee?)\b/;
/** What a title may go on with: trades, departments and ranks, and what joins them. Any other word may be a condition. */
const beside =
  /^(?:de|des|du|la|le|les|et|en|of|and|&|l'|d'|generale?s?|adjointe?s?|principale?s?|superieure?|regionale?s?|nationale?s?|technique|commerciale?s?|administrati(?:f|ve)s?|financi(?:er|ere)s?|executi(?:f|ve)|juridique|informatique|numerique|digitale?|industrielle?|logistique|logistics|marketing|communications?|ventes?|sales|achats|purchasing|paie|payroll|comptabilite|comptable|accounting|finances?|financial|rh|hr|it|drh|daf|dsi|qualite|quality|securite|safety|production|exploitation|operations?|maintenance|travaux|chantiers?|site|works|construction|batiment|electricite|menuiserie|atelier|agence|bureau|boutique|magasin|store|office|equipes?|team|projets?|projects?|product|produits?|clientele|clients?|customer|service|services|account|comptes?|business|developpement|development|developer|recrutement|recruitment|recruiting|talents?|acquisition|formation|training|etudes|recherche|research|innovation|design|data|software|hardware|web|success|droit|etat|diplomee?s?|civil|mechanical|electrical|structure|reseaux?|systemes?|systems?|scolaire|sociale?s?|soins|vie|senior|junior|deputy|assistante?|associate|executive|general|managing|regional|national|chief|manager|director|officer|engineer|engineering|specialist|consultante?|coordinat(?:or|eur|rice)|responsable|direct(?:eur|rice)|direction|gestion|management|mission|ingenieure?|chef(?:fe)?|architecte|president|vice|partner|founder|recruiter|lead|analyst)$/;
const joined = /^(?:marches|service|secteur|public|relations|ressources|human) (?:publics?|relations|publiques|humaines|resources)$/;

const phone =
  /^(?:(?:tel(?:ephone)?|mob(?:ile)?|port(?:able)?|gsm|phone|cell|fax|t|m|p|ligne directe|direct)[\s.:]*)?(?:(?:\+|00)[1-9]\d{0,2}[\s.-]?(?:\(0\))?[\d\s()./-]{6,14}\d|0[1-9](?:[\s.-]?\d\d){4}|0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})$/;
/** Streets and towns are written with capitals; a number of anything else, lessons or parking places too, is none. */
const street =
  /^\d{1,4}\s?(?:bis|ter)?\s(?:rue|avenue|av|boulevard|bd|place|chemin|all[ée]e|impasse|quai|route|cours)\s(.+)$|^\d{1,4}\s(.+)\s(?:street|st|road|rd|lane|avenue|square)$/iu;
const town = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3} (.+?)(?: cedex(?: \d{1,2})?)?$/iu;
const ofPlace = /^(?:de|du|des|la|le|les|l[eè]s|sur|sous|en|et)$/;
const noPlace =
  /\b(?:parkings?|stationnement|particuliers?|gratuite?s?|supplementaires?|euros?|eur|e|k|ke|dollars?|usd|livres?|pounds?|gbp|francs?|chf|nets?|bruts?|gross|ht|ttc|tjm|fixes?|variables?|primes?|bonus|salaires?|salary|remuneration|mini|minimum|min|maxi|maximum|max|annuels?|annuelles?|mensuels?|mensuelles?|annee|an|ans|mois|jours?|year|month|day|yearly|monthly|daily|negociables?|negotiable|fermes?|exclusi\w*|exclue?s?|uniquement|seulement|sinon|rien|ou|or|nothing|minimal|plus|moins|least|environ|about|exige\w*|requis\w*|obligatoire\w*|teletravail|remote|temps|plein|partiel|cdi|cdd)\b/;
const host = '(?:[\\w-]+\\.)+[a-z]{2,}';
const pages =
  '(?:[a-z]{2}\\.)?linkedin\\.com/in|github\\.com|gitlab\\.com|instagram\\.com|twitter\\.com|x\\.com|facebook\\.com|behance\\.net';
/** How to reach who signs. An address of a page says more than that by its path, unless it is one of a person. */
const link = new RegExp(
  `^(?:(?:e-?mail|mail|courriel|web|site|linkedin)\\s*:?\\s*)?<?(?:(?:mailto:)?[\\w.+-]+@${host}|(?:https?://|www\\.)${host}/?|(?:[\\w-]+\\.)+(?:fr|com|org|net|io|uk|example|test)/?|(?:https?://)?(?:www\\.)?(?:${pages})/[\\w.%-]+/?)>?$`,
);

const titles = /^(?:mme|mlle|mr|mrs|ms|m|madame|monsieur)$/;

/** In a company's name too these are an answer. */
const answers = /^(?:non|oui|yes|no|not|mais|but|sauf|except|pas|sans|without|ok|jamais|never|si|if|stop)$/;

/** Whether a text (as `plain` writes it) is one of these names, whole or by its initials, and nothing else. */
export const namesIn = (names: readonly string[]): ((text: string) => boolean) => {
  const known = new Set(names.flatMap((name) => plain(name).split(/[\s'-]+/)).filter((name) => name !== '' && !answers.test(name)));
  const initials = new Set([...known].map((name) => name.charAt(0)));
  return (text) => {
    const parts = text.split(/[\s.'-]+/).filter((part) => part !== '' && !titles.test(part));
    return (
      parts.length > 0 &&
      parts.length <= 6 &&
      parts.every((part) => known.has(part) || initials.has(part)) &&
      parts.some((part) => known.has(part) || parts.length > 1)
    );
  };
};

const isPlace = (written: string | undefined, most: number): boolean => {
  const words = written?.split(/\s+/) ?? [];
  const capitals = words.filter((word) => !ofPlace.test(word));
  const said = plain(written ?? '');
  return (
    capitals.length > 0 &&
    capitals.length <= most &&
    capitals.every((word) => /^(?:[ld]['’])?\p{Lu}[\p{L}'’-]*$/u.test(word)) &&
    capitals.at(-1) === words.at(-1) &&
    !speaks.test(said) &&
    !noPlace.test(said.replace(/-/g, ' '))
  );
};
/** How sure it must be that what stands behind a postcode is a town. */
export type TownNamed = (name: string) => boolean;
const isAddress = (part: string, isTownNamed: TownNamed): boolean => {
  const [, behind, ahead] = street.exec(part) ?? [];
  const [, inTown = ''] = town.exec(part) ?? [];
  return isPlace(behind ?? ahead, 4) || (isPlace(inTown, 3) && isTownNamed(inTown));
};

const isTitle = (part: string, isName: (text: string) => boolean): boolean => {
  const title = job.exec(part)?.[0];
  if (title === undefined || part.split(/\s+/).length > 8) return false;
  const words = part.slice(title.length).match(/[ld]'|[^\s'/-]+'?/g) ?? [];
  return words.every(
    (word, at) => beside.test(word) || isName(word) || joined.test(`${words[at - 1]} ${word}`) || joined.test(`${word} ${words[at + 1]}`),
  );
};

/** Nobody signs so: a longer line was made to hold the reading up (fault D04). */
const longestLine = 300;

/**
 * Whether a line, as it was written, is one of who signs, and nothing else: their name, title, telephone or address. Where a line that is taken for one is kept from a reader
 * and decides nothing, any name may be a town's.
 */
export const isSignatureLine = (line: string, isName: (text: string) => boolean, isTownNamed: TownNamed = isTown): boolean => {
  if (line.length > longestLine) return false;
  const bare = line.replace(/^(?:\p{So}|\uFE0F|[-–—|•*_\s])+|[\s|•*_.,]+$/gu, '');
  if (bare === '') return true;
  const parts = bare.split(/\s*(?:[|•·–—]|\s-\s|,\s)\s*/).filter((part) => part !== '');
  return parts.every((part) => {
    const said = plain(part);
    return isName(said) || phone.test(said) || link.test(said) || isAddress(part, isTownNamed) || isTitle(said, isName);
  });
};
