/**
 * The sound of a name, so coarse that it survives the way from one alphabet to another. Consonants by class (F for f and v, S for s and z, C for what hisses
 * or is soft, k for k and q), and the vowels between them: a, i (e among them), o (u among them).
 */
export interface SpokenShape {
  consonants: string;
  /** The vowels before each consonant and after the last, '' where there is none. */
  vowels: readonly string[];
}

/** What one letter, or letters read together, may sound like: alternatives, an empty one being silence. */
export type Sounds = readonly string[];

const readingsAtMost = 48;

const joined = (parts: readonly Sounds[]): string[] => {
  let readings = [''];
  for (const alternatives of parts) {
    const next = readings.flatMap((reading) => alternatives.map((sound) => reading + sound));
    readings = next.length <= readingsAtMost ? next : readings.map((reading) => reading + (alternatives[0] ?? ''));
  }
  return readings;
};

const shapeOf = (reading: string): SpokenShape => {
  const sounds = reading.replace(/tS/g, 'S').replace(/([^aio])\1+/g, '$1');
  const vowels = sounds.split(/[^aio]/).map((run) => [...new Set(run)].toSorted().join(''));
  return { consonants: sounds.replace(/[aio]/g, ''), vowels };
};

export const shapesOf = (parts: readonly Sounds[]): SpokenShape[] => [...new Set(joined(parts))].map(shapeOf);

const meet = (one: string, other: string) => (one === '' ? other === '' : [...one].some((vowel) => other.includes(vowel)));
const spoken = ({ vowels }: SpokenShape) => vowels.filter(Boolean);
/** Whether both may be the same name. The fewer the consonants, the closer the vowels must be. */
export const soundAlike = (one: SpokenShape, other: SpokenShape): boolean => {
  if (one.consonants !== other.consonants) return false;
  const [mine, its] = [spoken(one), spoken(other)];
  if (one.consonants.length >= 3) return Math.abs(mine.length - its.length) <= 1;
  if (one.consonants.length === 2) return one.vowels.every((run, at) => meet(run, other.vowels[at] ?? ''));
  return one.consonants.length === 1 && one.vowels.join('|') === other.vowels.join('|') && mine.join('').length >= 2;
};

/** The same for a script that leaves short vowels out: each vowel that is written must be said at its place. */
export const soundsLikeUnvoweled = (written: SpokenShape, said: SpokenShape): boolean => {
  if (written.consonants !== said.consonants) return false;
  if (written.consonants.length < 2) return soundAlike(written, said);
  return written.vowels.every((run, at) => [...run].every((vowel) => said.vowels[at]?.includes(vowel)));
};
