import { plain } from './plain-words.ts';

/** What phones and programs write beneath a message, one line at a time: whatever follows is the writer's again. */
const device =
  "(?:mon |ma |my |un |an? |l')?(?:iphone|ipad|ipod|mac(?:book)?|mobile|smartphone|telephone|tablette|appareil|galaxy|samsung|huawei|honor|xiaomi|redmi|poco|oppo|oneplus|pixel|sony|xperia|nokia|motorola|moto|blackberry|windows phone|android|phone|tablet|device|cell)\\b";
const program =
  "(?:the |l'|la |le |mon )?(?:outlook|gmail|yahoo|aol|proton|messagerie securisee proton|bluemail|spark|k-9|fairemail|thunderbird|(?:appli(?:cation)?|app) (?:mail|orange|free|sfr|outlook|yahoo|laposte|bouygues)|courrier pour windows|mail (?:pour|for) windows|mail orange|orange|free|sfr|laposte|la poste|mailo|tuta(?:nota)?|email|type(?:app)?|edison|airmail|newton|canary|zoho|icloud|bouygues|webmail|roundcube|zimbra|nine|aqua mail|aquamail|workspace)\\b";
const lines: readonly RegExp[] = [
  new RegExp(
    `^(?:envoye|expedie|transmis)e? (?:de|depuis|avec|a partir de|a partir d'|a partir|par|via|a l'aide de) ?(?:${device}|${program})`,
  ),
  new RegExp(`^(?:sent|written|posted) (?:from|with|via|by|using) (?:${device}|${program})`),
  /^(?:telecharge[rz]?|obtenir|obtenez|get|download) outlook (?:pour|for) (?:ios|android|mac|windows)\b/,
  /^outlook (?:pour|for) (?:ios|android)\b/,
  /^(?:envoye|expedie|sent) (?:a partir de|a partir d'|a partir|depuis|de|from|using)$/,
  /^(?:provenance|from) ?: ?(?:courrier|mail) (?:pour|for) windows/,
  /^(?:garanti sans virus|virus-free|sans virus|l'absence de virus|cet e-mail a ete verifie|this email has been checked)\b/,
  /^yahoo mail ?: /,
  /^<?(?:https?:\/\/|mailto:)\S+>?$/,
  /^\[(?:image|cid|logo)[^\]]*\](?:<\S+>)?$/,
  /^[_*=-]{5,}$/,
];
const unsays = /\b(?:erreur|mistake|mais|sauf|pas|non|ne|not|but|no|except|ignore[zr]?)\b/;

/** A line that nobody wrote. */
export const isProgramsLine = (line: string): boolean => {
  if (line === '' || line.length > 200) return false;
  const text = plain(line).replace(/^[*_\s]+/, '');
  return (
    lines.some((pattern) => pattern.test(text)) &&
    (text.length <= 100 || text.includes('<') || text.includes('www.')) &&
    !unsays.test(text.replace(/<[^>]*>/g, ''))
  );
};

const disclaimerBegins =
  /^[*_\s-]*(?:ce (?:message|courriel|mail)|cet (?:e-?mail|email)|le (?:present )?(?:message|courriel)|les (?:informations|donnees) contenues|(?:avis|clause) de (?:confidentialite|non-responsabilite)|confidentialite|(?:pensez|merci de penser|avant d'imprimer|afin de|pour) .{0,40}environnement|afin de (?:contribuer|preserver)|(?:merci de )?n'imprim|(?:devez|avez)-vous vraiment|adoptez l'eco|si vous n'etes pas (?:le |la )?(?:bon )?destinataire|si vous avez recu ce|toute (?:utilisation|diffusion|publication)|this (?:e-?mail|message|communication|transmission)|the (?:information|contents?) (?:contained|of|in)|confidentiality|disclaimer|legal notice|please consider the environment|(?:think|consider) before (?:you print|printing)|if you (?:are not|have received)|save (?:a tree|paper))/;
const disclaims =
  /\b(?:destinataires?|confidentiel(?:le)?s?|confidential|privileged|intended|recipients?|imprimer|imprimez|print(?:ing)?|environnement|environment|virus|usage exclusif|par erreur|in error)\b/;

/** How many lines from `at` a legal notice takes: the one paragraph that says it is one. */
export const disclaimerLength = (all: readonly string[], at: number): number => {
  if (!disclaimerBegins.test(plain(all[at]?.trim() ?? ''))) return 0;
  const end = all.findIndex((line, index) => index > at && (line.trim() === '' || /^\s*>/.test(line)));
  const length = (end === -1 ? all.length : end) - at;
  const text = plain(all.slice(at, at + length).join(' '));
  return text.length >= 60 && disclaims.test(text) ? length : 0;
};
