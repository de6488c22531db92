import { separator } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import { fileEndings, topLevelDomains, wordLikeDomains } from './top-level-domains.ts';

/** Companies and techniques whose own name has a dot. */
const technologies = /^(?:(?:asp|vb|ado|ml|c#)\.net|socket\.io|draw\.io|core\.net|three\.js|\w+\.js)$/;
const brands =
  /^(?:booking|monday|salesforce|amazon|leboncoin|cdiscount|backmarket|doctolib|hotels|expedia|meetic|seloger|malt|ornikar|veepee|alibaba|made|vente-privee|pap|service-public|impots|ameli|legifrance|showroomprive|manomano|oscaro|blablacar|indeed|hellowork|apec|cadremploi)\.(?:com|fr|gouv\.fr)$/;

/** What stands for a dot in « exemple point fr », “example [dot] com”, « exemple . fr ». */
const spelledDot = /^(?: ?[[({<] ?(?:\.|point|dot|pt) ?[\])}>] ?| (?:point|dot) | \. ?|\. )$/;
const spelledEndings = /^(?:com|fr|net|org|eu|be|ch|io|co|dev|info|me)$/;
const notNames =
  /^(?:un|une|le|la|les|ce|cet|cette|au|du|de|des|mon|son|ton|premier|dernier|prochain|chaque|faire|et|ou|the|a|an|this|expert|developpeur|en|sur|developer|in|of)$/;

const extends_ = (input: TokenisedText, at: number) => /[a-z0-9\-_.]/.test(input.text[at] ?? '');

/** From the last label of a host to the end of the address. */
const endOfPath = ({ text, source, from, to }: TokenisedText, at: number) => {
  if (!/[/:?#]/.test(text[at] ?? '') || /^:(?:\s|$)/.test(text.slice(at, at + 2))) return at;
  let end = at;
  while (end < text.length && !/\s/.test(source.slice(from[end], to[end])) && !/[<>"]/.test(text[end] ?? '')) end++;
  while (end > at && /[.,;:!?)'\]}]/.test(text[end - 1] ?? '')) end--;
  return end;
};

const scheme =
  /\b(?:h\s?[tx*]\s?[tx*]\s?p\s?s?|ftps?|sftp|ssh|git|irc|ipfs|magnet|file)\s?:\s?[/\\]\s?[/\\]\s?\S+|\bw\s?w\s?w\s?\.\s?[a-z0-9]\S*|\b(?:mailto|tel|skype|callto|sms|whatsapp|tg|facetime|sip|xmpp|discord|spotify):[^\s/]\S*|\bwww point \S+/g;

function* schemes({ text }: TokenisedText): Generator<RawFinding> {
  if (!/:|www|w w w/.test(text)) return;
  for (const match of text.matchAll(scheme)) {
    const end = match.index + match[0].replace(/[.,;:!?)\]}>"']+$/, '').length;
    yield { start: match.index, end, kind: 'link', severity: 'block', reason: 'link' };
  }
}

/** `exemple.fr`, `jean.dev/cv`: a dot between letters, then a known ending. */
function* domains(input: TokenisedText): Generator<RawFinding> {
  const { text, kind, capital } = input;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (kind[dot - 1] === separator || kind[dot + 1] === separator || dot === 0) continue;
    let start = dot;
    while (start > 0 && extends_(input, start - 1)) start--;
    let end = dot + 1;
    while (end < text.length && extends_(input, end)) end++;
    while (/[.\-_]/.test(text[end - 1] ?? '')) end--;
    const host = text.slice(start, end).replace(/^[.\-_]+/, '');
    const ending = host.slice(host.lastIndexOf('.') + 1);
    const next = end;
    dot = Math.max(dot, end - 1);
    if (!topLevelDomains.has(ending) && !ending.startsWith('xn--')) continue;
    if (text[start - 1] === '@' || technologies.test(host)) continue;
    const until = endOfPath(input, next);
    const labels = host.split('.');
    const label = labels.at(-2) ?? '';
    const bare = until === next;
    // « M.Dupont », « p.ex », « Responsable.De » : initials, abbreviations and missing spaces.
    if (
      bare &&
      labels.length === 2 &&
      (label.length < 2 || (wordLikeDomains.has(ending) && capital[next - ending.length] === 1 && capital[next - 1] === 0))
    )
      continue;
    if (bare && fileEndings.has(ending) && labels.length === 2) continue;
    if (labels.every((part) => part.length === 1)) continue;
    const found = { start, end: until, kind: 'link' as const };
    if (bare && brands.test(host)) yield { ...found, severity: 'warning', reason: 'link-or-brand' };
    else if (
      bare &&
      wordLikeDomains.has(ending) &&
      labels.length === 2 &&
      /^ [a-z]/.test(text.slice(until, until + 2)) &&
      text[start - 1] === ' '
    ) {
      yield { ...found, severity: 'warning', reason: 'link-or-brand' };
    } else yield { ...found, severity: 'block', reason: 'link' };
  }
}

/** « exemple point fr », “example (dot) com”. */
function* spelled({ text, tokens }: TokenisedText): Generator<RawFinding> {
  for (const [index, token] of tokens.entries()) {
    if (!spelledEndings.test(token.text)) continue;
    let first = index;
    let dots = 0;
    let bracketed = false;
    let loose = false;
    for (;;) {
      const gap = text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0);
      const beforeWord = text.slice(tokens[first - 2]?.end ?? 0, tokens[first]?.start ?? 0);
      const word = tokens[first - 1];
      if (first >= 1 && spelledDot.test(gap)) {
        if (gap === '. ' || (gap === ' . ' && dots > 0)) break;
        bracketed ||= /[[({<]/.test(gap);
        loose ||= gap === ' .';
        first -= 1;
      } else if (
        first >= 2 &&
        (word?.text === 'point' || word?.text === 'dot') &&
        spelledDot.test(` ${beforeWord.trim()} `.replace(/^ (?=[[({<])| $/g, ' '))
      ) {
        bracketed ||= /[[({<]/.test(beforeWord);
        first -= 2;
      } else break;
      dots++;
    }
    const label = tokens[first];
    if (dots === 0 || label === undefined || label.text.length < 2) continue;
    if (
      !bracketed &&
      (notNames.test(label.text) || (/^(?:net|info|me|co|io|dev)$/.test(token.text) && !/^(?:gmail|outlook)$/.test(label.text) && dots < 2))
    )
      continue;
    const found = { start: label.start, end: token.end, kind: 'link' as const };
    // « nos sites .fr »
    if (loose && dots === 1) yield { ...found, severity: 'warning', reason: 'link-or-brand' };
    else yield { ...found, severity: 'block', reason: 'link-spelled' };
  }
}

/** `linkedin/in/jdupont`, `/in/jdupont`, `u/jdupont`. */
const profilePath =
  /(?:^|[\s(:"])(?:(?:linkedin|facebook|github|instagram|twitter|tiktok|gitlab|behance|malt|medium|youtube)\s?\/\s?(?:in\s?\/\s?)?|\/?in\/|\/?u\/)@?([a-z0-9][a-z0-9._-]{2,})/g;

function* profiles({ text }: TokenisedText): Generator<RawFinding> {
  if (!text.includes('/')) return;
  for (const match of text.matchAll(profilePath)) {
    const whole = match[0].replace(/^[\s(:"]/, '');
    const isOtherNetwork =
      /^(?:linkedin|facebook|github|instagram|twitter|tiktok|gitlab|youtube|whatsapp|snapchat|pinterest|google|bitbucket|meta|ads|x)$/.test(
        match[1] ?? '',
      );
    const named = /^\S+\/(?:in\/)\S|^\/?(?:in|u)\//.test(whole) || /[0-9._-]/.test(match[1] ?? '');
    if (isOtherNetwork) continue;
    const start = match.index + match[0].length - whole.length;
    yield {
      start,
      end: start + whole.length,
      kind: 'link',
      severity: named ? 'block' : 'warning',
      reason: named ? 'link' : 'link-or-brand',
    };
  }
}

export function* matchLinks(input: TokenisedText): Generator<RawFinding> {
  yield* schemes(input);
  yield* domains(input);
  yield* spelled(input);
  yield* profiles(input);
}
