import { signOff } from './answer-words.ts';
import { plain } from './plain-words.ts';
import { isSignatureLine, namesIn } from './signature-lines.ts';

const mailbox = String.raw`<?(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}>?`;
const phone = String.raw`(?:\+|\b00)[1-9]\d{0,2}[ .-]?(?:\(0\))?(?:[ .-]?\d){6,12}|\b0[1-9](?:[ .-]?\d\d){4}\b|\b0\d{2,4} \d{3,4} ?\d{3,4}\b|\(\d{3}\) ?\d{3}[ .-]\d{4}\b`;
const site = String.raw`(?:https?:\/\/|www\.)\S+`;

/** How one is reached, wherever it stands in a line. */
const reaches = new RegExp(`${mailbox}|${phone}`, 'giu');
const reachesAlone = new RegExp(
  String.raw`^(?:[\p{L}-]{1,12}(?: [\p{L}-]{1,8})? ?[.:]{1,2} ?)?(?:${mailbox}|${phone})(?:\s*[|·•/,-]\s*(?:${mailbox}|${phone}))*$`,
  'iu',
);
const siteAlone = /^<?(?:https?:\/\/|www\.)[^\s/<>]+\/?>?$/i;
const reachesOrSite = new RegExp(`${mailbox}|${phone}|${site}`, 'giu');
/** Words of who gives it on purpose, in a line of their own writing. */
const givesIt =
  /\b(?:p ?s|appele\w*|rappele\w*|joindre|joign\w+|contact(?:er|ez|e)|ecri\w+|numero est|adresse est|call me|ring me|reach me|reached|write to|contact me|text me|number is|address is|at)\b/;

const bare = (line: string): string =>
  plain(line.trim())
    .replace(/^(?:\p{So}|\uFE0F|[–—|•*_\s-])+|(?<![\s,.!*_])[\s,.!*_]+$/gu, '')
    .trim();

const separatorAt = (lines: readonly string[]): number => lines.findIndex((line) => /^--\s*$/.test(line));

/** A town too small to be known gives its writer away all the more. */
const anyTown = () => true;

const labels = /^(?:tel(?:ephone)?|mob(?:ile)?|port(?:able)?|gsm|phone|cell|e-?mail|mail|courriel|web|site|t|m|p)$/;

/** Who signs and how to reach them in one line, behind a formula or without: "Camille Durand | 06 12 34 56 78". */
const signsInOneLine = (line: string, isName: (text: string) => boolean): boolean => {
  if (line.length > 300) return false;
  const parts = line
    .replace(reachesOrSite, '|')
    .split(/[|•·–—,;:()[\]<>/]|\s-+(?=\s|$)|^-\s/)
    .map((part) => bare(part))
    .filter((part) => part !== '');
  return (
    line.replace(reachesOrSite, '') !== line &&
    parts.some((part) => isName(part)) &&
    parts.every((part) => isName(part) || signOff.test(part) || labels.test(part) || isSignatureLine(part, isName, anyTown))
  );
};

type Bared = { lines: readonly string[]; hadDetails: boolean };

/**
 * A letter's lines without who signs it and how to reach them: what stands under a separator; from the first formula or name down, each line that is one of a signature,
 * and how one is reached in any other; above it, what stands alone in its line and was not announced by the line before. What is written in a sentence is theirs to give.
 */
export const withoutDetails = (written: readonly string[], names: readonly string[], inPlace: string): Bared => {
  const isName = namesIn(names);
  const separator = separatorAt(written);
  const above = separator === -1 ? written : written.slice(0, separator);
  const isAnnounced = (at: number): boolean => {
    let before = at - 1;
    while (before > 0 && above[before]?.trim() === '') before -= 1;
    return above[before]?.trim().endsWith(':') ?? false;
  };
  const isSigner = (line: string, at: number): boolean =>
    line.trim() !== '' && (signOff.test(bare(line)) || isName(bare(line)) || (signsInOneLine(line, isName) && !isAnnounced(at)));
  const first = above.findIndex(isSigner);
  const isContact = (line: string): boolean => reachesAlone.test(line.trim()) || siteAlone.test(line.trim());
  const lastSaid = above.findLastIndex((line) => line.trim() !== '' && !isContact(line));
  // Below a sentence that is over, nothing gave it.
  const isLastSite = (at: number, before: string): boolean =>
    at > lastSaid && siteAlone.test(above[at]?.trim() ?? '') && (/[.!…]$/.test(before) || isContact(before));
  const kept: string[] = [];
  let [hadDetails, isInBlock, before] = [false, false, ''];
  const keep = (line: string, without: string): void => {
    hadDetails ||= without !== line;
    kept.push(without);
  };
  for (const [at, line] of above.entries()) {
    const said = bare(line);
    const announced = before.endsWith(':');
    if (first === -1 || at < first) keep(line, !announced && (reachesAlone.test(line.trim()) || isLastSite(at, before)) ? inPlace : line);
    else if (isSigner(line, at)) {
      isInBlock = true;
      if (signOff.test(said)) kept.push(line);
    } else if (line.trim() === '') kept.push(line);
    else if (!isSignatureLine(line, isName, anyTown) || !(isInBlock || reachesAlone.test(line.trim()))) {
      keep(line, announced || givesIt.test(said) ? line : line.replace(isInBlock ? reachesOrSite : reaches, inPlace));
      isInBlock = false;
    }
    if (line.trim() !== '') before = line.trim();
  }
  return { lines: kept, hadDetails };
};
