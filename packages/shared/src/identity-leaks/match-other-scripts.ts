import type { KnownIdentity } from './known-identity.ts';
import type { RawFinding } from './raw-finding.ts';
import type { NormalText } from './normalise.ts';
import { squeezed } from './normalise.ts';

/** Letters of other alphabets as a French speaker would write their sound. */
const sounds: Record<string, string> = {};
const learn = (pairs: string) => {
  for (const pair of pairs.split(' ')) {
    const [letters = '', sound = ''] = pair.split('=');
    for (const one of letters) sounds[one] = sound;
  }
};
learn('а=a б=b в=v г=g ґ=g д=d её=e є=e ж=j з=z иіыйї=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=s ч=ch ш=ch щ=ch э=e ю=u я=a ьъ= џ=j ј=i љ=l њ=n ћђ=ch');
learn('αά=a β=v γ=g δ=d εέ=e ζ=z ηήιίϊΐ=i θ=t κ=k λ=l μ=m ν=n ξ=ks οόωώ=o π=p ρ=r σς=s τ=t υύϋ=i φ=f χ=h ψ=ps');
learn('اأإآءئؤٱى= ب=b ت=t ث=t ج=j ح=h خ=h د=d ذ=d ر=r ز=z س=s ش=ch ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=k ك=k ل=l م=m ن=n ه=h ة= و=u ي=i پ=p چ=ch ژ=j گ=g ک=k ی=i');
learn('א= ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כך=k ל=l מם=m נן=n ס=s ע= פף=f צץ=s ק=k ר=r ש=ch ת=t');

const consonantal = /[\u0590-\u06ff]/;
const run = /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1f00-\u1fff]{2,}(?:[ -][\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1f00-\u1fff]{2,})?/g;

const heard = (word: string) => [...word.toLowerCase().normalize('NFC')].map(letter => sounds[letter] ?? sounds[letter.normalize('NFD')[0] ?? ''] ?? '').join('');

/** A name reduced to how it sounds, whichever alphabet it came from. */
const soundOf = (name: string, consonantsOnly: boolean) => {
  let sound = name
    .replace(/tch|sch|sh/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/qu|ck|q|c(?!h)(?=[^eiy]|$)/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/je(?=[ao])/g, 'j')
    .replace(/^(?:i|y)(?=[aeou])/, 'j')
    .replace(/^(?:iou|you)/, 'u')
    .replace(/^ju/, 'u')
    .replace(/^ja(?=[^n])/, 'a')
    .replace(/p(?=t)/g, '')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/e?au/g, 'o')
    .replace(/oi/g, 'ua')
    .replace(/ou/g, 'u')
    .replace(/ai|ei/g, 'e')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
  if (consonantsOnly) sound = sound.replace(/ch/g, 'C').replace(/(?<=.)[aeiou]/g, '').replace(/^[aeiou]/, '').replace(/(.)\1+/g, '$1');
  return sound;
};
/** Final letters that French leaves silent. */
const silent = (sound: string): string => {
  const shorter = sound.replace(/(?<=...)(?:[estdph])$/, '');
  return shorter === sound ? sound : silent(shorter);
};

const same = (left: string, right: string, consonantsOnly: boolean) =>
  left.length >= 3 && right.length >= 3 && (left === right || (!consonantsOnly && silent(left) === silent(right)));

/** A name written in Cyrillic, Greek, Arabic or Hebrew letters, and any name known only in such letters. Places are those of the text as given. */
export function* matchOtherScripts({ source }: NormalText, known: KnownIdentity): Generator<RawFinding> {
  if (!/[^\p{ASCII}\u00a0-\u024f\u2000-\u20cf]/u.test(source)) return;
  const names = [
    ...known.firstNames.map(name => ({ name, kind: 'first-name' as const })),
    ...known.lastNames.map(name => ({ name, kind: 'last-name' as const })),
  ];
  for (const { name, kind } of names) {
    const raw = name.normalize('NFKC').toLowerCase();
    if (/^[\p{Script=Latin}\P{L}]+$/u.test(raw) || raw.length < 2) continue;
    for (let at = source.toLowerCase().indexOf(raw); at !== -1; at = source.toLowerCase().indexOf(raw, at + 1)) {
      yield { start: at, end: at + raw.length, kind, severity: 'block', reason: 'name', known: name };
    }
  }
  for (const match of source.matchAll(run)) {
    for (const word of match[0].includes(' ') || match[0].includes('-') ? [match[0], ...match[0].split(/[ -]/)] : [match[0]]) {
      const consonants = consonantal.test(word);
      const sound = soundOf(heard(word.replace(/[ -]/g, '').replace(/^ال/, '')), consonants);
      for (const { name, kind } of names) {
        if (!same(sound, soundOf(squeezed(name), consonants), consonants)) continue;
        const start = match.index + match[0].indexOf(word);
        yield { start, end: start + word.length, kind, severity: 'block', reason: 'name-transliterated', known: name };
      }
    }
  }
}
