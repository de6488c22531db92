import { otherUseOf } from './name-words.ts';
import { separator } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';

/** Scopes of packages and annotations of languages: `@angular/core`, `@Override`. */
const technicalSigns =
  /^(?:angular|vue|react|types|nestjs|babel|mui|ngrx|apollo|prisma|tanstack|storybook|testing-library|vitejs|sveltejs|nuxt|emotion|reduxjs|graphql|aws-sdk|azure|google-cloud|microsoft|override|autowired|injectable|component|entity|test|media|import|keyframes|supports|property|properties|input|output|deprecated|decorator|transactional|restcontroller|controller|service|repository|bean|data|mock|before|after|configuration|inject|module|param|return|returns|throws|author|version|since|see|todo|apply|tailwind|layer|font-face|charset|dataclass|staticmethod|classmethod|property|app|pytest|nullable|notnull|valid|size|column|id|table|getmapping|postmapping|query|state|binding|published|viewbuilder|main|composable|preview|home|work|scale|hotmail|gmail)$/;

const platforms =
  'instagram|insta|twitter|tiktok|snapchat|snap|discord|skype|telegram|signal|whatsapp|linkedin|github|gitlab|facebook|fb|messenger|youtube|twitch|mastodon|bluesky|threads|behance|dribbble|medium|pinterest|reddit|soundcloud|spotify|ig|gmail|hotmail|icloud|strava|kaggle|codepen|steam|psn|xbox|viadeo|malt|vimeo|deezer|wattpad|tumblr|flickr|onlyfans|patreon|stackoverflow|stack overflow|hugging face';
const nicknames = "pseudo|pseudonyme|handle|username|user name|nom d'utilisateur|nickname|nick|login|screen name|gamertag|alias";
const introduced = new RegExp(
  String.raw`\b(${platforms}|${nicknames})\b(?:\s(?:sur\s\w+|on\s\w+|perso|pro))?\s?(?::|=|->|\(|\s-\s|\best\b|\bis\b|c'est|\bsous le (?:nom|pseudo)(?: de)?\b|\bas\b|,)\s?(?:(?:le|la|the)\s)?["'(]?(@?[a-z0-9][a-z0-9_.\-]{2,}[a-z0-9_])`,
  'g',
);
const looksMade = (handle: string) => /[a-z]/.test(handle) && (/[_]|\d/.test(handle) || /[a-z]\.[a-z]/.test(handle));

const coined = '[a-z0-9](?:[a-z0-9_.-]*[a-z0-9])?';
/** Nobody's word: five letters and more with two digits behind them, or words that are underscored. */
const looksCoined = (handle: string) =>
  /(?:[a-z][^a-z]*){5}/.test(handle) && (/[a-z]_[a-z0-9]/.test(handle) || /[a-z._-]\d{2,}$/.test(handle));
/** « menuisier69 sur TikTok », « compte Twitter menuisier69 », « @ menuisier69 » */
const beside = new RegExp(
  String.raw`(?<![a-z0-9_.@/-])(?:(?:(?:${platforms}|${nicknames}|dm|mp)\s|@\s)(?:@\s?)?(?<after>${coined})|(?<before>${coined})\s(?:\(|(?:sur|on|via)\s)(?:${platforms})\b)(?![a-z0-9_@/-])`,
  'g',
);
/** What leads to somebody, rather than to something; « compte » and “account” as well, before the platform's own name. */
const leads = /\b(?:suiv|retrouv|contact|follow|find|trouv|ajout|ecri|pseudo|dm|mp|moi|me|mon|my|nom)[a-z]*\b[^.!?\n]{0,30}$/;
const accountOn = /\b(?:compte|account)s? (?:[a-z]+ )?$/;

function* besidePlatform(text: string): Generator<RawFinding> {
  for (const match of text.matchAll(beside)) {
    const handle = match.groups?.after ?? match.groups?.before ?? '';
    if (!looksCoined(handle)) continue;
    const start = match.index + match[0].lastIndexOf(handle);
    const before = text.slice(Math.max(0, start - 60), start);
    const isLed = leads.test(before) || (match.groups?.after !== undefined && accountOn.test(before));
    yield {
      start,
      end: start + handle.length,
      kind: 'handle',
      severity: isLed ? 'block' : 'warning',
      reason: isLed ? 'handle' : 'handle-or-word',
    };
  }
}

function* signs({ text, kind }: TokenisedText): Generator<RawFinding> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at > 0 && kind[at - 1] !== separator) continue;
    const match = /^@([a-z0-9_][a-z0-9_.-]*[a-z0-9_])(@[a-z0-9.-]+)?(\/[a-z])?/.exec(text.slice(at, at + 80));
    if (!match || !/[a-z]/.test(match[1] ?? '') || technicalSigns.test(match[1] ?? '')) continue;
    const scoped = match[3] !== undefined;
    const end = at + match[0].length - (match[3]?.length ?? 0);
    yield { start: at, end, kind: 'handle', severity: scoped ? 'warning' : 'block', reason: scoped ? 'handle-or-word' : 'handle' };
  }
}

/** « arobase jdupont », once e-mail addresses are set aside. */
const spelledSign = /\b(?:arobase|arobas|arrobase) (?:de )?([a-z0-9][a-z0-9_.-]{2,})/g;
const tagged = /(?:^|[\s:("])([a-z0-9_.]{2,31}#\d{4})\b/g;

export function* matchHandles(input: TokenisedText): Generator<RawFinding> {
  const { text } = input;
  yield* signs(input);
  if (text.includes('#')) {
    for (const match of text.matchAll(tagged)) {
      const tag = match[1] ?? '';
      const start = match.index + match[0].length - tag.length;
      if (/[a-z]{2}/.test(tag)) yield { start, end: start + tag.length, kind: 'handle', severity: 'block', reason: 'handle' };
    }
  }
  if (/arr?oba/.test(text)) {
    for (const match of text.matchAll(spelledSign)) {
      const ordinary = otherUseOf(match[1] ?? '') !== 'none';
      yield {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'handle',
        severity: ordinary ? 'warning' : 'block',
        reason: ordinary ? 'handle-or-word' : 'handle',
      };
    }
  }
  yield* besidePlatform(text);
  for (const match of text.matchAll(introduced)) {
    const handle = match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(handle);
    const end = start + handle.length;
    const found = { start, end, kind: 'handle' as const };
    const nickname = new RegExp(`^(?:${nicknames})$`).test(match[1] ?? '');
    const separatorUsed = /[:=]|est|is|->|sous le|as /.test(match[0].slice((match[1] ?? '').length, match[0].length - handle.length));
    if (looksMade(handle) || handle.startsWith('@'))
      yield { ...found, severity: separatorUsed ? 'block' : 'warning', reason: separatorUsed ? 'handle' : 'handle-or-word' };
    else if (nickname && separatorUsed) yield { ...found, severity: 'warning', reason: 'handle-or-word' };
  }
}
