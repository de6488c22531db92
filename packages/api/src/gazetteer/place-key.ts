/**
 * A place in one way of writing: « Saint-Étienne (42) », « st etienne » and « SAINT ETIENNE CEDEX 2 » are the same. `place_key` of the database says the same of the
 * places on profiles; a test compares them.
 */
export const placeKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[0-9]+ *(?:ere|er|eme|e|nde|nd)?\b|\barrondissement\b|\bcedex\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .trim();
