const tableOf = (pairs: string) =>
  new Map(
    pairs.split(' ').map((pair): [string, string] => {
      const [letter = '', ours = ''] = pair.split('=');
      return [letter, ours];
    }),
  );

const alike =
  'а=a б=b в=v г=g ґ=g д=d з=z и=i і=i ї=i к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f ы=y э=e ь= ъ= љ=lj њ=nj ђ=dj ј=j ' +
  'α=a β=v γ=g δ=d ε=e ζ=z η=i ι=i θ=th κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=ph χ=ch ψ=ps ω=o';

/** The usual ways of writing Cyrillic and Greek in our letters: French, English, passports (ICAO 9303), German, and Greek by its sound (ELOT 743). */
const systems = [
  'е=e ё=io ж=j й=ï у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ю=iou я=ia є=ie ў=ou ћ=tch џ=dj φ=f χ=kh',
  'е=e ё=yo ж=zh й=y у=u х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya є=ye ў=u ћ=ć џ=dž φ=f χ=h',
  'е=e ё=e ж=zh й=i у=u х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia є=ie ў=u ћ=c џ=dz',
  'е=e ё=jo ж=sch й=j у=u х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja є=je ў=u ћ=c џ=dsch φ=f η=e υ=i',
].map((own) => new Map([...tableOf(alike), ...tableOf(own)]));

const greekPairs: readonly [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/μπ/g, 'b'],
  [/ντ/g, 'nt'],
  [/γκ|γγ/g, 'g'],
];

/** A name of another alphabet as it may be written in ours. */
export const romanise = (name: string): string[] => {
  let letters = name.toLowerCase().normalize('NFC');
  for (const [pattern, pair] of greekPairs) letters = letters.replace(pattern, pair);
  return [
    ...new Set(
      systems.map((system) =>
        Array.from(letters, (letter) => system.get(letter) ?? system.get(letter.normalize('NFD').slice(0, 1)) ?? letter).join(''),
      ),
    ),
  ];
};
