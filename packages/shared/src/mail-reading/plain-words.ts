/** Lower case, without accents or typographic apostrophes: how patterns are written here. */
export const plain = (text: string): string =>
  text
    // The Greek question mark looks like a semicolon, and normalises to one.
    .replace(/[\u037e\u061f\uff1f]/g, '?')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');
