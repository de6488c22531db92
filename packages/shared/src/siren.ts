/**
 * The nine digits of a French company's number, without the spaces people put in; undefined when they cannot be one (Luhn). La Poste's own (356 000 000) is one like any other: its
 * exception is of the fourteen digits of its places, the SIRETs, whose sum is a multiple of five where Luhn fails, and which are no SIREN.
 */
export const sirenOf = (text: string): string | undefined => {
  const digits = text.replace(/[\s\u00a0\u202f.]/g, '');
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return undefined;
  const sum = [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0 ? digits : undefined;
};
