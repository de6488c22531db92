import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import frenchWords from 'an-array-of-french-words' with { type: 'json' };
import englishSpelling from 'dictionary-en';
import lookalikes from 'unhomoglyph/data.json' with { type: 'json' };
import { diminutiveTable } from './diminutives.ts';

export interface GeneratedTable {
  file: string;
  source: string;
}

const fold = (word: string) =>
  word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'");
const collapse = (word: string) => word.replace(/(.)\1+/g, '$1');
const plain = (word: string) => /^[a-z]{2,}$/.test(word);
const ranks = (words: readonly string[]) => {
  const ranked = new Map<string, number>();
  for (const [index, word] of words.entries()) if (!ranked.has(fold(word))) ranked.set(fold(word), index);
  return ranked;
};

/** Rank by frequency in film subtitles; enough to tell a word people use from a dictionary's curiosities. */
const frenchRank = ranks(french['commonWords-fr']);
const englishRank = ranks(english['commonWords-en']);
const inFrench = new Set(frenchWords.map(fold));
const inEnglish = new Set(
  englishSpelling.dic
    .toString()
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]+$/.test(word)),
);

const isFrench = (word: string, within: number) => inFrench.has(word) && (frenchRank.get(word) ?? Infinity) < within;
const isEnglish = (word: string, within: number) => inEnglish.has(word) && (englishRank.get(word) ?? Infinity) < within;
const isCommon = (word: string) => isFrench(word, 20_000) || isEnglish(word, 12_000);

function* splits(word: string): Generator<[string, string]> {
  for (let at = 2; at <= word.length - 2; at++) yield [word.slice(0, at), word.slice(at)];
}

/** The words everyone uses, and those to know because a name is written the same, nearly the same, or is made of them. */
const wordTables = () => {
  // The labels of the package are swapped: its `firstnames-fr` are surnames. Both are wanted.
  const frenchNames = new Set([...french['firstnames-fr'], ...french['lastnames-fr']].map(fold).filter(plain));
  const englishNames = [...english['firstnames-en'], ...english['lastnames-en'].slice(0, 4000)].map(fold).filter(plain);
  const diminutives = Object.values(diminutiveTable).flatMap((forms) => forms.split(' ').map(fold));
  const names = [...new Set([...frenchNames, ...englishNames, ...diminutives])];

  const common = new Set(names.filter(isCommon));
  const rare = new Set(names.filter((name) => !common.has(name) && inFrench.has(name)));
  const everyday = [...frenchRank.keys()]
    .filter((word) => inFrench.has(word) && plain(word) && word.length > 2 && word.length < 10)
    .slice(0, 4500);
  for (const word of everyday) common.add(word);
  for (const word of [...englishRank.keys()]
    .filter((word) => inEnglish.has(word) && plain(word) && word.length > 2 && word.length < 9)
    .slice(0, 1500))
    common.add(word);
  const collapsed = new Set(names.filter((name) => name.length >= 4).map(collapse));
  const vocabulary = new Set([...inFrench, ...inEnglish].filter((word) => plain(word) && isCommon(word)));
  for (const word of vocabulary) if (collapsed.has(collapse(word))) common.add(word);
  for (const name of frenchNames) {
    for (const [left, right] of splits(name)) {
      if (isFrench(left, 12_000) && isFrench(right, 12_000)) for (const piece of [left, right]) common.add(piece);
    }
  }
  return { common: [...common].sort(), rare: [...rare].filter((word) => !common.has(word)).sort() };
};

/** Letters of other scripts that look like ours (Unicode UTS #39), less what compatibility decomposition already gives. */
const lookalikeTable = () => {
  const groups = new Map<string, string>();
  for (const [source, target] of Object.entries(lookalikes)) {
    const compatible = fold(source);
    const letter = fold(target);
    if ([...source].length !== 1 || /^[\p{ASCII}]*$/u.test(compatible) || /\p{Nd}/u.test(source) || !/^[a-z0-9]{1,2}$/.test(letter))
      continue;
    // UTS #39 has one prototype for I, l and 1: which was meant is decided when a name is compared.
    const key = letter === 'l' ? '1' : letter;
    groups.set(key, (groups.get(key) ?? '') + source);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Each word as the number of letters it shares with the one before (A is none, B one …) and the rest: half the size. */
const frontCoded = (words: readonly string[]) =>
  words.map((word, index) => {
    const before = words[index - 1] ?? '';
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  });

const lines = (words: string[]) => {
  const out = [''];
  for (const word of words) {
    const last = out.at(-1) ?? '';
    if (last.length + word.length < 139) out[out.length - 1] = last + word;
    else out.push(word);
  }
  return out.join('\n');
};

const escaped = (characters: string) => [...characters].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('');

export const generatedTables = (): GeneratedTable[] => {
  const { common, rare } = wordTables();
  const head = '// Generated by write-tables.cli.ts; do not edit.\n';
  return [
    {
      file: 'words-like-names.generated.ts',
      source: `${head}
/** Everyday words of French and English, the more so those that are also names, look nearly like one, or make one when joined. Front-coded. */
export const commonWordsLikeNames = \`
${lines(frontCoded(common))}
\`;

/** Words of the dictionary that are names far more often. Front-coded. */
export const rareWordsLikeNames = \`
${lines(frontCoded(rare))}
\`;
`,
    },
    {
      file: 'lookalike-letters.generated.ts',
      source: `${head}
/** What is read as → characters of other scripts that look so (Unicode UTS #39). */
export const lookalikeLetters: Record<string, string> = {
${lookalikeTable()
  .map(([letter, characters]) => `  ${/^\d/.test(letter) ? `'${letter}'` : letter}: '${escaped(characters)}',`)
  .join('\n')}
};
`,
    },
  ];
};
