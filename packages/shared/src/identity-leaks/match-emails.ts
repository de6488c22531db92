import { mailProviders } from './known-forms.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import { topLevelDomains } from './top-level-domains.ts';

const atSigns =
  /\s?@\s?|%40|&#(?:64|x40);|[_-]at[_-]|\s?[[({<]\s?(?:at|arobase|arobas|a|chez|@)\s?[\])}>]\s?|\s(?:arobase|arobas|arrobase|arobaze|at|chez|a commercial|at sign)\s/g;
const dot = String.raw`(?:\s?\.\s?|\s?[\[({<]\s?(?:\.|point|dot|pt)\s?[\])}>]\s?|\s(?:point|dot)\s|[_-]dot[_-])`;
const joiner = String.raw`(?:${dot}|\s?[_+\-]\s?|\s(?:tiret(?: du (?:bas|6|huit|8))?|underscore|dash|hyphen|plus|tiret bas)\s)`;
const localEnd = new RegExp(`[a-z0-9%+'_-]+(?:${joiner}[a-z0-9%+'_-]+){0,5}$`);
const domainStart = new RegExp(`^[a-z0-9-]+(?:${dot}[a-z0-9-]+)*`);

const strong = (sign: string) => /@|arob|[[({<&%]|commercial|sign/.test(sign);

/** « n o m @ e x e m p l e . f r »: each character apart. */
const apart = /(?<![a-z0-9])(?:[a-z0-9._-] ){3,}@(?: [a-z0-9_-]){2,}(?: \.(?: [a-z0-9_-]){2,})+(?![a-z0-9])/g;

/** `nom@exemple.fr`, « nom arobase exemple point fr », “name [at] example [dot] com”. */
export function* matchEmails({ text }: TokenisedText): Generator<RawFinding> {
  if (!/@|arr?oba|at|chez|commercial|%40/.test(text) && !/[[({<] ?a ?[\])}>]/.test(text)) return;
  for (const { index, 0: address } of text.matchAll(apart))
    yield { start: index, end: index + address.length, kind: 'email', severity: 'block', reason: 'email-spelled' };
  for (const sign of text.matchAll(atSigns)) {
    const left = text.slice(Math.max(0, sign.index - 80), sign.index);
    const right = text.slice(sign.index + sign[0].length, sign.index + sign[0].length + 80);
    const literal = sign[0].trim() === '@';
    const spaced = sign[0] !== '@';
    const local = (spaced ? localEnd.exec(left) : /[a-z0-9.%+'_-]+$/.exec(left))?.[0];
    let domain = domainStart.exec(right)?.[0];
    if (local === undefined || domain === undefined) continue;
    // The sentence goes on after « . » : keep up to the last label that ends an address.
    const labels = domain.split(new RegExp(dot));
    let ending = labels.length - 1;
    while (ending > 0 && !topLevelDomains.has(labels[ending] ?? '')) ending--;
    if (ending > 0)
      domain =
        new RegExp(
          `^${labels
            .slice(0, ending + 1)
            .map((label) => label.replace(/[^a-z0-9]/g, String.raw`\$&`))
            .join(dot)}`,
        ).exec(domain)?.[0] ?? domain;
    else domain = labels[0] ?? '';
    const provider = mailProviders.test(labels[0] ?? '');
    const spelledDot = /point|dot|[[({<]/.test(domain) || domain.includes(' .');
    const certain = literal
      ? ending > 0 || provider || (!spaced && /[a-z]/.test(local) && /^[a-z]{2,}/.test(domain))
      : strong(sign[0])
        ? ending > 0 || provider
        : ending > 0 && (provider || spelledDot);
    if (!certain || (literal && spaced && ending === 0 && !provider)) continue;
    const weak = !strong(sign[0]) && !spelledDot && !provider;
    if (weak) continue;
    const isSpelled = spaced || spelledDot;
    yield {
      start: sign.index - local.length,
      end: sign.index + sign[0].length + domain.length,
      kind: 'email',
      severity: 'block',
      reason: isSpelled ? 'email-spelled' : 'email',
    };
  }
}
