import type { Sounds, SpokenShape } from './spoken-shape.ts';
import { shapesOf } from './spoken-shape.ts';

const tableOf = (pairs: string): [string, Sounds][] =>
  pairs.split(' ').flatMap((pair) => {
    const [letters = '', sounds = ''] = pair.split('=');
    return [...letters].map((letter): [string, Sounds] => [letter, sounds.split('/')]);
  });

/** Letters of other alphabets by what they may sound like, in the classes of `spoken-shape.ts`. */
const sounds = new Map<string, Sounds>([
  ...tableOf(
    'а=a б=b в=F г=g/h ґ=g д=d её=i/io є=i ж=C з=S иіыйїэ=i к=k л=l м=m н=n о=o п=p р=r с=S т=t у=o ф=F х=h/k ц=S чшщ=C ю=io я=ia ьъ= џ=C ј=i љ=l њ=n ћђ=C ў=o',
  ),
  ...tableOf('α=a β=F γ=g/i δ=d ε=i ζ=S η=i ι=i θ=t κ=k λ=l μ=m ν=n ξ=kS ο=o π=p ρ=r σς=S τ=t υ=i/F φ=F χ=h/k/C ψ=pS ω=o'),
  ['ου', ['o']],
  ['μπ', ['b', 'mp']],
  ['ντ', ['nt', 'd', 'nd']],
  ['γκ', ['g', 'nk']],
  ['γγ', ['ng']],
  ...tableOf(
    'اآٱ=a أإ=a/i/o ءئؤ=/i ىة=a ب=b ت=t ث=t/S ج=C/g ح=h ه=h/ خ=h/k د=d ذ=d/S ر=r زظ=S س=S ش=C ص=S ض=d ط=t ع=a/ غ=g/r ف=F ق=k ك=k ل=l م=m ن=n و=o/F ي=i پ=p ڤ=F چ=C ژ=C گ=g ک=k ی=i',
  ),
  ...tableOf('א=a/ ב=b/F ג=g ד=d ה=h//a ו=o/F ז=S ח=h ט=t י=i כך=k/h ל=l מם=m נן=n ס=S ע=a/ פף=p/F צץ=S ק=k ר=r ש=C/S ת=t'),
]);

const consonantal = /[\u0590-\u06ff]/;
export const leavesVowelsOut = (word: string) => consonantal.test(word);

/** The letters of a name of one or more words, run together, without the Arabic article. */
export const lettersOf = (name: string) => name.replace(/[\s-]ال/g, 'ل').replace(/^ال|[\s-]/g, '');

const soundsOf = (letter: string): Sounds => sounds.get(letter) ?? sounds.get(letter.normalize('NFD').slice(0, 1)) ?? [''];

/** How a word written in Cyrillic, Greek, Arabic or Hebrew letters may sound. */
export const shapesOfWord = (word: string): SpokenShape[] =>
  shapesOf(
    (
      word
        .toLowerCase()
        .normalize('NFC')
        .replace(/ό|ὸ/g, 'ο')
        .replace(/ύ|ὺ/g, 'υ')
        .match(/ου|μπ|ντ|γκ|γγ|./gu) ?? []
    ).map(soundsOf),
  );
