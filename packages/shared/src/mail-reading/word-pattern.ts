/** How the words of an answer are matched: as `plain` writes them, from the start of what is left to read, and never a part of a longer word. */
export const any = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
export const wholeWord = "(?![\\p{L}\\p{N}'’-])";
export const next = (...phrases: readonly string[]): RegExp => new RegExp(`^${any(...phrases)}${wholeWord}`, 'u');
/** Nothing else in its clause. */
export const alone = (...phrases: readonly string[]): RegExp => new RegExp(`^${any(...phrases)}$`, 'u');

export const wholly = any(
  'tres',
  'bien',
  'tout a fait',
  'entierement',
  'completement',
  'totalement',
  'pleinement',
  'parfaitement',
  'absolument',
);
export const fully = any(
  'do',
  'hereby',
  'fully',
  'wholeheartedly',
  'completely',
  'totally',
  'entirely',
  'happily',
  'gladly',
  'definitely',
  'certainly',
  'formally',
);
