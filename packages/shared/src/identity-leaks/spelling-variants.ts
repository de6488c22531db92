/** Other Latin spellings of one name: Müller/Mueller, Youssef/Yusuf, Sergueï/Sergey. Each rule is applied throughout, alone and with the others. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ou(?=[^aeiou]|$)/g, 'u'],
  [/(?<=[^aeiouq])u(?=[^aeiou])/g, 'ou'],
  [/tch/g, 'ch'],
  [/ch/g, 'sh'],
  [/sh/g, 'ch'],
  [/kh/g, 'h'],
  [/dj/g, 'j'],
  [/(?<=^|[aeiou])j/g, 'dj'],
  [/(?:ei|ey|ii|iy|yi)$/g, 'i'],
  [/(?:ei|ii|iy|yi|i)$/g, 'y'],
  [/guei$/g, 'gey'],
  [/guei$/g, 'gei'],
  [/(?<=[aeiou])y/g, 'i'],
  [/(?<=[aeiou])i(?=[aeiou])/g, 'y'],
  [/^y(?=[aeiou])/g, 'i'],
  [/^i(?=[aeou])/g, 'y'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/c(?=[aou])/g, 'k'],
  [/k/g, 'c'],
  [/w/g, 'v'],
  [/v$/g, 'ff'],
  [/v$/g, 'w'],
  [/^dh?/g, 'd'],
];
const eastern = /ou|kh|dj|tch|sh|^y|ef$|ine$|ov$|off?$|ev$|ski$|sky$|ei$|ii$|i$|ouf$|^abd|^moh|^muh|^ah|h$|k/;

/** Names that pass from one alphabet to ours in several ways that no rule gives. */
const spellings = [
  'mohamed mohammed muhammad mohammad muhamed muhammed',
  'ahmed ahmad achmed',
  'youssef yousef yusuf youssouf yousuf yossef yosef',
  'hussein hossein houcine hocine husain hussain',
  'hassan hasan hacene hassen',
  'ibrahim brahim ebrahim ibraheem',
  'omar umar oumar',
  'othman osman ousmane othmane uthman',
  'fatima fatma fatimah fatimata',
  'khadija khadidja kadidja hadija khadijah',
  'aicha aisha aysha ayesha',
  'leila layla laila leyla',
  'nour noor nur',
  'said sayed saeed',
  'karim kareem',
  'rachid rashid',
  'samir sameer',
  'amine amin ameen',
  'khaled khalid',
  'abdallah abdullah abdoulaye',
  'sergei sergey serguei sergej serhiy',
  'alexei alexey aleksei alexej oleksiy',
  'dmitri dmitry dimitri dmitrii dmytro',
  'yuri iouri yury yuriy',
  'natalia natalya nataliya nathalia',
  'tatiana tatyana',
  'yulia ioulia youlia yuliya julia',
  'ekaterina katerina yekaterina',
  'evgeni evgeny yevgeny evgueni',
  'andrei andrey andrej',
  'nikolai nikolay nicolai mykola',
  'mikhail michail mihail mikhael',
  'vladimir wladimir volodymyr',
  'xenia ksenia oksana',
  'alexander aleksandr alexandr oleksandr',
  'sofia sofya sofiya sophia',
  'anastasia anastasiya anastassia',
  'georgios yorgos giorgos',
  'ioannis yannis giannis',
  'nguyen nguyn',
].map((line) => line.split(' '));

const umlauts: readonly (readonly [RegExp, string])[] = [
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/[äå]/g, 'ae'],
];

const folded = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, '');

/** `parts` are the folded words of `known`; what comes back are lists of the same length. */
export const spellingVariants = (parts: readonly string[], known: string): string[][] => {
  const variants = new Map<string, string[]>();
  const add = (words: string[]) => {
    if (words.every((word) => word !== '') && words.join('') !== parts.join('')) variants.set(words.join(' '), words);
  };
  for (const [index, part] of parts.entries()) {
    for (const group of spellings) if (group.includes(part)) for (const other of group) add(parts.with(index, other));
  }
  const composed = known.toLowerCase().normalize('NFC');
  if (/[öøüäå]/.test(composed)) {
    const spelled = umlauts.reduce((text, [from, to]) => text.replace(from, to), composed);
    add(
      spelled
        .split(/[\s\-'’.]+/)
        .filter((word) => word !== '')
        .map(folded),
    );
  }
  if (parts.some((part) => /(?:ue|oe)(?=[lrnths])/.test(part))) add(parts.map((part) => part.replace(/([uo])e(?=[lrnths])/g, '$1')));
  if (parts.some((part) => /ae(?=[lrnthg])/.test(part)) && parts.join('').length >= 6)
    add(parts.map((part) => part.replace(/ae(?=[lrnthg])/g, 'a')));
  for (const [from, to] of rules) {
    if (!parts.some((part) => part.length >= 5 && eastern.test(part))) break;
    add(parts.map((part) => (part.length >= 5 && eastern.test(part) ? part.replace(from, to) : part)));
  }
  return [...variants.values()];
};
