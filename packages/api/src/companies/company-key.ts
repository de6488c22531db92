/** A name without accents, case, punctuation or spare spaces: « Éts. Martin » and "ETS MARTIN" are one company. */
export const companyKeyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
