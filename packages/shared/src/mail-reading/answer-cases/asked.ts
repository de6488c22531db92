import { lines } from './lines.ts';

/** Asked, not answered. */
export const asked = lines(`
  oui ?
  Pourquoi pas
  approved by my lawyer?
  J’approuve ? Non.
  J'approuve !?
  Yes?
  Qui a dit que j'approuve
  D'accord ? pas d'accord
  Comment approuver
  Approved?
  Pourquoi j'approuverais
  Comment puis-je approuver
  Si j'approuve, que se passe-t-il
  J’approuve;
  Oui？
`);
