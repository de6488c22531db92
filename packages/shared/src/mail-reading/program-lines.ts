import { plain } from './plain-words.ts';

/**
 * What phones and programs write beneath a message, one line at a time. Each form reaches from the start of its line to its end: behind the name of a device or a program
 * stand a few words of such names, and nothing else.
 */
const device =
  "(?:mon |ma |my |un |an? |l')?(?:iphone|ipad|ipod|mac(?:book)?|mobile|smartphone|telephone|tablette|appareil|galaxy|samsung|huawei|honor|xiaomi|redmi|poco|oppo|oneplus|pixel|sony|xperia|nokia|motorola|moto|blackberry|windows phone|android|phone|tablet|device|cell)";
const program =
  "(?:the |l'|la |le |mon )?(?:outlook|gmail|yahoo|aol|proton|messagerie securisee proton|bluemail|spark|k-9|fairemail|thunderbird|(?:appli(?:cation)?|app) (?:mail|orange|free|sfr|outlook|yahoo|laposte|bouygues)|courrier pour windows|mail (?:pour|for) windows|mail orange|orange|free|sfr|laposte|la poste|mailo|tuta(?:nota)?|email|type(?:app)?|edison|airmail|newton|canary|zoho|icloud|bouygues|webmail|roundcube|zimbra|nine|aqua mail|aquamail|workspace)";
const model =
  '(?: (?:pro|max|mini|plus|ultra|air|se|note|fold|flip|edge|lite|neo|[a-z]{0,2}\\d{1,4}[a-z]{0,2}|[45]g|lte|mail|e-?mail|courriel|mobile|smartphone|telephone|phone|tablette|tablet|device|appareil|android|ios|mac|macos|windows|iphone|ipad|samsung|galaxy|huawei|xiaomi|redmi|honor|pixel|google|apple|orange|free|sfr|bouygues|telecom|yahoo|outlook|gmail|aol|proton|k-9|pour|for|on|sur|avec|with|de|secure|securise|securisee|app|application|laposte|net|[123]\\d))';
const where = '(?:<?(?:https?://|www\\.)[\\w./?=&%#:+~-]+>?)';
const brevity =
  '(?: (?:veuillez (?:excuser|pardonner) (?:ma|la) (?:brievete|concision)|(?:please )?excuse (?:my|any) (?:brevity|typos)|desole pour la brievete)\\.?)';
const wholly = (form: string): RegExp => new RegExp(`^${form}$`);
const lines: readonly RegExp[] = [
  wholly(
    `(?:envoye|expedie|transmis)e? (?:de|depuis|avec|a partir de|a partir d'|a partir|par|via|a l'aide de) ?(?:${device}|${program})${model}{0,6}\\.?${brevity}? ?${where}?\\.?`,
  ),
  wholly(`(?:sent|written|posted) (?:from|with|via|by|using) (?:${device}|${program})${model}{0,6}\\.?${brevity}? ?${where}?\\.?`),
  wholly(`(?:telecharge[rz]?|obtenir|obtenez|get|download) outlook (?:pour|for) (?:ios|android|mac|windows)\\.? ?${where}?`),
  wholly(`outlook (?:pour|for) (?:ios|android)\\.? ?${where}?`),
  /^(?:envoye|expedie|sent) (?:a partir de|a partir d'|a partir|depuis|de|from|using)$/,
  /^(?:provenance|from) ?: ?(?:courrier|mail) (?:pour|for) windows(?: 1[01])?$/,
  wholly(
    `(?:garanti sans virus|virus-free|sans virus|(?:l'absence de virus dans ce courrier electronique a ete verifiee|cet e-mail a ete verifie|this email has been checked for viruses)(?: (?:par le logiciel|par|by))?(?: antivirus)?(?: d')?(?: ?avast)?(?: antivirus)?(?: software)?)\\.? ?(?:www\\.avast\\.com|www\\.avg\\.com)? ?${where}?\\.?`,
  ),
  wholly(
    `yahoo mail ?: ?(?:search, organize, conquer|recherchez, organisez, prenez le controle|recherchez, organisez, maitrisez)\\.? ?${where}?`,
  ),
  /^<?https?:\/\/(?:aka\.ms|go\.microsoft\.com|(?:[\w-]+\.)*(?:yahoo|avast|avg|proton|k9mail|bluemail|aol)\.(?:com|me|app|fr))(?:\/[\w./?=&%#:+~-]*)?>?$/,
  /^\[(?:cid:[\w.@-]+|(?:image|logo)(?: ?: ?[\w-]+\.(?:png|jpe?g|gif|svg|bmp|webp))?)\](?:<\S+>)?$/,
  /^[_*=-]{5,}$/,
];

/** A line that nobody wrote. */
export const isProgramsLine = (line: string): boolean => {
  if (line === '' || line.length > 200) return false;
  const text = plain(line)
    .replace(/^[*_\s]+(?=\S*\p{L})/u, '')
    .replace(/(?<=\p{L})[*_\s]+$/u, '');
  return lines.some((pattern) => pattern.test(text));
};

const these = '(?:ce|cet|le present) (?:message|courriel|courrier|mail|e-?mail|email|courrier electronique)';
const thisMail = '(?:this|the) (?:e-?mail|message|communication|transmission|electronic mail)';
const attached =
  '(?: (?:et|ainsi que) (?:toutes? )?(?:ses|les|ces|leurs|tous les)? ?(?:eventuelles? |eventuels? )?(?:pieces? jointes?|documents? joints?|fichiers? joints?|annexes)(?: eventuelles?)?)?';
const withAttached =
  '(?: (?:and|including|together with|with) (?:any|its|all|the)? ?(?:attachments?|attached files?|files transmitted with it|enclosures?))?';
const whom =
  "(?:l'attention|l'intention|l'usage)? ?(?:exclusive|exclusif|unique)? ?(?:de |du |d'|a |au |aux |des )?(?:son|sa|ses|leurs?|la|le|les|l'usage exclusif de(?: ses| son)?)? ?(?:seuls? |uniques? )?(?:destinataires?|personnes? (?:designees?|mentionnees?|a (?:qui|laquelle) il est (?:adresse|destine)))(?: (?:designes?|mentionnes?|ci-dessus))?";
const secret = '(?:strictement |purement )?(?:confidentiel(?:le)?s?|prives?|personnels?|couverts? par le secret professionnel)';
/** The sentences of legal notices, each from its first word to its last: a paragraph that says one thing more was written by its writer. */
const noticeSentences: readonly RegExp[] = [
  wholly(
    `(?:${these}|les informations contenues dans ${these})${attached} (?:sont|est|peuvent etre|peut etre) ${secret}(?: et ${secret})?`,
  ),
  wholly(
    `(?:${these}|les informations contenues dans ${these})${attached} (?:(?:sont|est) ${secret} et )?(?:(?:sont|est) )?(?:etablis?|destinee?s?|adressee?s?|reservee?s?)(?: exclusivement| uniquement)? (?:a )?${whom}(?: et (?:sont|est|peuvent|peut)(?: contenir| etre)? ?(?:des informations )?${secret})?`,
  ),
  wholly(`${these}${attached} (?:contient|contiennent|peut contenir|peuvent contenir) des informations ${secret}(?: (?:et|ou) ${secret})?`),
  wholly(
    `si vous (?:recevez|avez recu) (?:${these}|le present|ce dernier) par erreur ?,? ?(?:merci de|veuillez|nous vous prions de|vous etes pries? de)? ?(?:bien vouloir )?(?:le |en |l')?(?:detruire|supprimer|detruisez|effacer|avertir|aviser|informer|prevenir)[a-z -]{0,3}(?: immediatement)?(?: (?:l'expediteur|l'emetteur|son expediteur))?(?: (?:et|puis) (?:de |d')?(?:le |l'|en )?(?:detruire|supprimer|effacer|avertir|aviser|informer|prevenir)(?: immediatement)?(?: (?:l'expediteur|l'emetteur|son expediteur))?)?`,
  ),
  wholly(
    "si vous (?:recevez|l'avez recu|le recevez) par erreur ?,? ?(?:merci de )?(?:le detruire|detruisez-le|supprimez-le|le supprimer|(?:avertissez|prevenez|en avertir) l'expediteur)",
  ),
  wholly(
    "si vous n'etes pas (?:le |la )?(?:bon )?destinataire(?: de (?:ce|cet) (?:message|mail|e-?mail|courriel))? ?,? ?(?:merci de |veuillez )(?:le |en )?(?:detruire|supprimer|avertir|prevenir)(?: l'expediteur)?(?: et (?:de )?le (?:detruire|supprimer))?",
  ),
  /^toute (?:utilisation|diffusion|publication|copie|reproduction)(?:,? (?:ou |et )?(?:toute )?(?:utilisation|diffusion|publication|copie|reproduction))*(?:,? (?:totale ou partielle|non conforme a sa destination|non autorisee))*,? est (?:strictement |formellement )?interdite(?: sauf autorisation expresse)?$/,
  /^(?:pensez a|merci de penser a|afin de preserver|pour preserver|pour) l'environnement (?:avant d'imprimer (?:ce|cet) (?:message|mail|e-?mail|courriel|document))?(?:,? (?:merci de )?n'imprime[rz] (?:ce (?:message|mail|courriel) )?que si (?:c'est )?(?:vraiment )?necessaire)?$/,
  /^(?:merci de )?n'imprime[rz] (?:ce|cet) (?:message|mail|e-?mail|courriel) que si (?:c'est |cela est )?(?:vraiment )?necessaire$/,
  /^(?:devez|avez)-vous vraiment (?:besoin d')?imprimer (?:ce|cet) (?:message|mail|e-?mail|courriel)$/,
  wholly(
    `(?:${thisMail}|the (?:information|contents?) (?:contained )?(?:in|of) ${thisMail})${withAttached} (?:is|are|may be)(?: strictly)? (?:confidential|privileged)(?: and (?:may be )?(?:legally )?(?:privileged|confidential))?(?: and)?(?: (?:is |are )?intended (?:solely |only )?for the (?:sole )?(?:use of the )?(?:individual|person|addressee|named addressee|intended recipients?|recipients?)(?:\\(s\\))?(?: or entity)?(?: (?:to whom|to which) (?:it is|they are) addressed)?(?: only)?)?`,
  ),
  wholly(
    `${thisMail}${withAttached} (?:is|are) intended (?:solely |only )?for the (?:use of the )?(?:addressee|intended recipient|recipient|named person)s?(?: only)?`,
  ),
  wholly(
    `if you (?:are not the (?:intended |named )?(?:recipient|addressee)|have received ${thisMail} (?:in error|by mistake)),? ?(?:please )?(?:notify|inform|contact) the sender(?: immediately)?(?: and (?:do not (?:copy|disclose|use|distribute)(?: or (?:copy|disclose|use|distribute))? it|delete (?:it|${thisMail})))?`,
  ),
  wholly(
    `(?:please )?(?:consider the environment|think|think of the environment) before (?:you print|printing) this (?:e-?mail|message)(?: unless you really need to)?`,
  ),
];

/** No notice of these sentences is longer: what is was made to hold the reading up (fault D04), or says something more. */
const longestNotice = 2_000;
const mostNoticeLines = 60;

const isNotice = (paragraph: string): boolean => {
  if (paragraph.length > longestNotice) return false;
  const sentences = plain(paragraph)
    .replace(/^[*_\s-]+|(?<![*_\s-])[*_\s-]+$/g, '')
    .replace(/\s+/g, ' ')
    .split(/\s?[.!?]+(?:\s|$)/)
    .filter((sentence) => sentence !== '');
  // Alone, that all diffusion is forbidden may be said of the clip: in a notice, the mail is named first.
  const [first = 'toute'] = sentences;
  return !first.startsWith('toute') && sentences.every((sentence) => noticeSentences.some((form) => form.test(sentence)));
};

/** How many lines from `at` a legal notice takes: a paragraph of which every sentence is one of a notice, or a line of such sentences where no empty ones are left between paragraphs. */
export const disclaimerLength = (all: readonly string[], at: number): number => {
  const line = all[at]?.trim() ?? '';
  if (/[.!]$/.test(line) && isNotice(line)) return 1;
  if ((all[at - 1]?.trim() ?? '') !== '' && !/^-{2,}$/.test(all[at - 1]?.trim() ?? '')) return 0;
  const ahead = all.slice(at, at + mostNoticeLines);
  const end = ahead.findIndex((next, index) => index > 0 && (next.trim() === '' || /^\s*>/.test(next)));
  if (end === -1 && at + mostNoticeLines < all.length) return 0;
  const length = end === -1 ? ahead.length : end;
  const paragraph = ahead.slice(0, length).map((next) => next.trim());
  return isNotice(paragraph.join(' ')) ? length : 0;
};
