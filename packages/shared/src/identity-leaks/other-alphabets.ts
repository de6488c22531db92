/** Letters of other alphabets as a French speaker would write their sound. */
const sounds: Record<string, string> = {};
const learn = (pairs: string) => {
  for (const pair of pairs.split(' ')) {
    const [letters = '', sound = ''] = pair.split('=');
    for (const one of letters) sounds[one] = sound;
  }
};
learn(
  'а=a б=b в=v г=g ґ=g д=d её=e є=e ж=j з=z иіыйї=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=s ч=ch ш=ch щ=ch э=e ю=u я=a ьъ= џ=j ј=i љ=l њ=n ћђ=ch',
);
learn('αά=a β=v γ=g δ=d εέ=e ζ=z ηήιίϊΐ=i θ=t κ=k λ=l μ=m ν=n ξ=ks οόωώ=o π=p ρ=r σς=s τ=t υύϋ=i φ=f χ=h ψ=ps');
learn(
  'اأإآءئؤٱى= ب=b ت=t ث=t ج=j ح=h خ=h د=d ذ=d ر=r ز=z س=s ش=ch ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=k ك=k ل=l م=m ن=n ه=h ة= و=u ي=i پ=p ڤ=v چ=ch ژ=j گ=g ک=k ی=i',
);
learn('א= ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כך=k ל=l מם=m נן=n ס=s ע= פף=f צץ=s ק=k ר=r ש=ch ת=t');

/** What a word in another alphabet sounds like; some letters have two sounds. */
export const heard = (word: string): string[] => {
  const one = (text: string) => [...text].map((letter) => sounds[letter] ?? sounds[letter.normalize('NFD')[0] ?? ''] ?? '').join('');
  const lower = word.toLowerCase().normalize('NFC');
  return [
    one(lower),
    one(lower.replaceAll('я', 'иа').replaceAll('ю', 'иу')),
    one(lower.replaceAll('و', 'ڤ').replaceAll('ו', 'ڤ')),
    one(lower.replace(/[اأآىة]/g, 'а').replace(/[إئ]/g, 'и')),
  ];
};

const bare = (sound: string) =>
  sound
    .replace(/y/g, 'i')
    .replace(/(?<=.)i(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');
const consonantsOf = (sound: string) => bare(sound.replace(/ch/g, 'C').replace(/[aeiou]/g, ''));

/** How a known name, written in our letters, may sound; a French g or j is soft, another's may be hard. */
const soundsOf = (name: string): string[] => {
  const spelled = name
    .replace(/tch|sch|sh/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/qu|ck|q|c(?!h)(?=[^eiy]|$)/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/e?au/g, 'o')
    .replace(/oi/g, 'ua')
    .replace(/ou/g, 'u')
    .replace(/ai|ei(?=.)/g, 'e')
    .replace(/p(?=t)/g, '');
  const soft = spelled
    .replace(/gu(?=[eiy])/g, 'G')
    .replace(/ge?(?=[eiyao])/g, (match) => (match === 'ge' || match === 'g' ? 'j' : match))
    .replace(/je(?=[ao])/g, 'j')
    .replaceAll('G', 'g');
  const hard = spelled.replace(/gu(?=[eiy])/g, 'g');
  return [soft, hard, soft.replace(/ie$/, 'i'), hard.replace(/^[jy](?=[aeou])/, 'i')].map(bare);
};

/** Final letters that French leaves silent. */
const silent = (sound: string): string => {
  const shorter = sound.replace(/(?<=...)[estdph]$/, '');
  return shorter === sound ? sound : silent(shorter);
};

/** Whether a word of another alphabet may be the known name, folded, read aloud. */
export const sameSound = (word: string, name: string) => {
  const consonantal = /[\u0590-\u06ff]/.test(word);
  const known = soundsOf(name);
  return heard(word).some((sound) => {
    if (consonantal && sound.length >= 4 && known.some((one) => soundsOf(sound).includes(one))) return true;
    if (consonantal) return consonantsOf(sound).length >= 3 && known.some((one) => consonantsOf(one) === consonantsOf(sound));
    return bare(sound).length >= 3 && known.some((one) => one.length >= 3 && (one === bare(sound) || silent(one) === silent(bare(sound))));
  });
};
