import { signOff } from './answer-words.ts';
import { withoutDetails } from './contact-details.ts';
import { withoutOurs } from './own-lines.ts';
import { plain } from './plain-words.ts';

export type Letter = {
  /** What is passed on: without who signs and how to reach them. */
  text: string;
  /** How to reach them stood in what they wrote, elsewhere than in a signature of a known form, and does not any more. */
  hadAddress: boolean;
};

type Writer = {
  names: readonly string[];
  /** The address they write from, which is kept from the reader (N3). */
  email: string;
  /** What stands in its place. */
  inPlaceOfAddress: string;
  /** The mails of ours that they may have answered: nothing of them is a letter. */
  sent?: readonly string[];
};

/** The addresses of ours at which one person answers: of no use to another, and a secret all the same (fault D09). */
const relayed = /<?(?:mailto:)?\b[rb]-[a-z2-7]{26}@[a-z0-9.-]*[a-z0-9]>?/gi;
/** Links of ours that do something for whoever holds them: a secret behind the #, or the one that unsubscribes. */
const withSecret = /<?https?:\/\/[^\s<>]*(?:#[\w.~-]{20,}|\/mail\/unsubscribe\/[\w-]+)[^\s<>]*>?/gi;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What one of a thread wrote by mail, as the other is to read it: nothing that gives away by accident what the relay keeps (N3). */
export const letterText = (newest: string, { names, email, inPlaceOfAddress, sent = [] }: Writer): Letter => {
  const { lines, hadDetails } = withoutDetails(withoutOurs(newest.split('\n'), sent), names, inPlaceOfAddress);
  const written = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const local = literal(email.slice(0, email.lastIndexOf('@')));
  const domain = literal(email.slice(email.lastIndexOf('@') + 1));
  // However it is written: as a link, with spaces around its sign, or with words for it.
  const own = new RegExp(
    String.raw`<?(?:mailto:)?(?<![\p{L}\p{N}._%+-])${local}\s?(?:@|\(at\)|\[at\]|\(arobase\)| at | arobase )\s?${domain}(?![\p{L}\p{N}-])(?:\?[^\s>]*)?>?`,
    'giu',
  );
  const text = written.replace(own, inPlaceOfAddress);
  return {
    text: text.replace(relayed, inPlaceOfAddress).replace(withSecret, inPlaceOfAddress),
    hadAddress: hadDetails || text !== written,
  };
};

const stops =
  /^(?:(?:stop|arret|arretez?|fin|terminer?|unsubscribe|desinscri\w+)|(?:s'il vous plait |svp |merci d'|je vous prie d'|veuillez )?(?:arreter|arretez) (?:la|l'echange|cet echange|de m'ecrire|de me contacter|de m'envoyer des messages)|(?:merci de )?ne (?:plus )?(?:m'ecri(?:vez|re)|me contact(?:ez|er)) plus(?: jamais)?|(?:merci de )?ne plus (?:m'ecrire|me contacter)|je (?:souhaite|veux|voudrais) (?:arreter|mettre fin a|cesser) (?:l'|cet )echange|je ne (?:souhaite|veux) plus (?:etre contactee?|echanger|recevoir (?:de|vos) messages)(?: avec (?:cette entreprise|vous))?|(?:please )?(?:stop|stop (?:writing|contacting|messaging)(?: to)? me|stop this (?:exchange|conversation)|do not (?:write|contact)(?: to)? me (?:again|any ?more)|don't (?:write|contact)(?: to)? me (?:again|any ?more)|end this (?:exchange|conversation)))$/;
const politeness =
  /^(?:bonjour|bonsoir|hello|hi|dear (?:sir|madam)|madame|monsieur|bonjour (?:madame|monsieur)|merci(?: beaucoup)?|thank you|thanks|stop)$/;

/** Whether a letter does nothing but put an end to the exchange: any word besides, and it is a letter to pass on. */
export const isStop = (text: string): boolean => {
  const clauses = plain(text)
    .split(/[\n.,;!]+/)
    .map((clause) =>
      clause
        .replace(/["«»“”]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((clause) => clause !== '');
  return (
    !text.includes('?') &&
    clauses.length <= 4 &&
    clauses.some((clause) => stops.test(clause)) &&
    clauses.every((clause) => stops.test(clause) || politeness.test(clause) || signOff.test(clause))
  );
};
