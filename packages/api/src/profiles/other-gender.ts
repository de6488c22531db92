const endings: readonly (readonly [masculine: string, feminine: string])[] = [
  ['teur', 'trice'],
  ['teur', 'teuse'],
  ['eur', 'euse'],
  ['ier', 'iere'],
  ['er', 'ere'],
  ['ien', 'ienne'],
  ['on', 'onne'],
  ['f', 've'],
  ['eux', 'euse'],
];

/**
 * What the same trade may be called for a woman, or for a man: « vendeuse » for « vendeur », « conductrice » for « conducteur ». French stems keep the two apart,
 * and who looks for one means the other as well. What is no word is found nowhere, and does no harm.
 */
export const otherGender = (word: string): string[] => {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain.endsWith('s') ? plain.slice(0, -1) : plain;
  if (stem.length < 5) return [];
  const turned = endings.flatMap(([masculine, feminine]) => [
    ...(stem.endsWith(masculine) ? [`${stem.slice(0, -masculine.length)}${feminine}`] : []),
    ...(stem.endsWith(feminine) ? [`${stem.slice(0, -feminine.length)}${masculine}`] : []),
  ]);
  return [...new Set(turned)];
};
