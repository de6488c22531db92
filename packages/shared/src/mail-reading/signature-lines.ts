import { plain } from './plain-words.ts';

/** What would turn a line under a name into part of the answer: a negation, a condition, a wish, a part of the clip. */
const speaks =
  /\b(?:dit|dixit|selon|d'apres|according|said|says|mon|ma|mes|my|par|by|pour|for|p ?s|p\.s|nb|nota|mais|sauf|si|pas|non|ne|n'|ni|oui|sans|but|except|if|not|no|yes|without|never|jamais|toutefois|cependant|neanmoins|however|though|au lieu|a la place|lieu|ecri\w*|remplac\w*|mettre|mettez|mets|devien\w*|ajout\w*|add|replace|write|apres|avant|quand|lorsque|des que|until|unless|only|seulement|uniquement|juste|plutot|instead|rather|trop|too|peut-etre|maybe|perhaps|attention|erreur|mistake|finalement|finally|reflexion|actually|en fait|ignore[zr]?|disregard|annule[zr]?|annulation|cancel|attende[zr]|wait|retire[zr]?|retrait|supprime[zr]?|enleve[zr]?|coupe[zr]?|raccourci\w*|change[zr]?|changement|modifi\w*|corrig\w*|correction|refai\w*|reprend\w*|revoir|reserve|remove|delete|cut|fix|redo|edit|please|svp|merci de|je|j'|i|i'm|vous|you|votre|veux|voudrais|souhaite|want|would|need|faut|dois|refuse\w*|approuv\w*|approv\w*|aprouv\w*|agree\w*|disagree\w*|accord|accept\w*|valid\w*|condition\w*|titre|title|clip|video|musique|music|sous-titres?|subtitles?|debut|fin|passage|seconde|image|photo|version)\b|[?!…]|n'/;

/** Jobs: a line that does not begin with one, or with the rank or the trade of an English one, is not taken for a title. */
const job =
  /^(?:(?:senior|junior|deputy|assistant|associate|executive|general|managing|regional|national|chief|vice|project|product|program(?:me)?|software|hardware|civil|mechanical|electrical|site|works|construction|marketing|communications?|public relations|customer|business|data|design|finance|financial|it|office|registered) ){0,3}(?:directrice?|directeur|responsable|charge?e?s?|chef(?:fe)?|cheffe|gerante?|presidente?|assistante?|ingenieure?|developpeu(?:r|se)|technicien(?:ne)?|conduct(?:eur|rice)|consultante?|commerciale?|comptable|vendeu(?:r|se)|infirmiere?|professeure?|enseignante?|etudiante?|architecte|designer|graphiste|redact(?:eur|rice)|juriste|avocate?|medecin|cuisiniere?|chauffeu(?:r|se)|charpentiere?|menuisiere?|electricien(?:ne)?|macon(?:ne)?|soudeu(?:r|se)|mecanicien(?:ne)?|agente?|analyste|administrat(?:eur|rice)|secretaire|aide|auxiliaire|educat(?:eur|rice)|format(?:eur|rice)|recruteu(?:r|se)|rh|ressources humaines|manager|director|head|officer|engineer|developer|recruiter|talent|hr|human resources|sales|account|assistant|accountant|nurse|teacher|student|lawyer|consultant|analyst|founder|cofounder|ceo|cto|coo|cfo|owner|partner|lead|specialist|coordinator|coordinat(?:eur|rice)|fondat(?:eur|rice)|associee?)\b/;

const phone =
  /^(?:(?:tel(?:ephone)?|mob(?:ile)?|port(?:able)?|gsm|phone|cell|fax|t|m|p|ligne directe|direct)[\s.:]*)?[+(]?\d[\d\s()./+-]{6,}\d$/;
const address =
  /^(?:\d{1,4}\s?(?:bis|ter)?,?\s)(?:rue|avenue|av|boulevard|bd|place|chemin|allee|impasse|quai|route|cours|street|st|road|rd|lane|square|[a-z]+ (?:street|st|road|rd|lane|avenue|square))\b[\p{L}\s'.,-]*$|^\d{5} [\p{L}\s'-]+$|^[\p{L}'-]+ \d{5}$/u;
const link = /^(?:(?:e-?mail|mail|courriel|web|site|linkedin)\s*:?\s*)?<?(?:mailto:|https?:\/\/|www\.)?[\w.+-]+(?:@|\.)[\w./@+-]+>?$/;

const isShort = (line: string): boolean => line.length <= 80 && line.split(/\s+/).length <= 8;

const titles = /^(?:mme|mlle|mr|mrs|ms|m|madame|monsieur)$/;

/** Whether a text (as `plain` writes it) is one of these names, whole or by its initials, and nothing else. */
export const namesIn = (names: readonly string[]): ((text: string) => boolean) => {
  const known = new Set(names.flatMap((name) => plain(name).split(/[\s'-]+/)).filter((name) => name !== ''));
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

/** Whether a line (as `plain` writes it) is one of who signs, and nothing else: their name, title, telephone or address. */
export const isSignatureLine = (line: string, isName: (text: string) => boolean): boolean => {
  const bare = line.replace(/^[-–—|•*\s]+|[\s|•*.,]+$/g, '');
  if (bare === '') return true;
  const parts = bare.split(/\s*(?:[|•·–—]|\s-\s|,\s)\s*/).filter((part) => part !== '');
  return parts.every(
    (part) =>
      isName(part) || phone.test(part) || link.test(part) || address.test(part) || (isShort(part) && job.test(part) && !speaks.test(part)),
  );
};
