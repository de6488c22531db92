import { lines } from './lines.ts';

/** As a telephone heard it, or a hand slipped. */
export const misheard = lines(`
  Je n’aprouve pas
  je n'aprouve pas
  J'aprouve pas
  0ui
  o u i
  OuiNon
  Jean prouve
  J'ai prouvé
  J'ai à prouver
  J'appris
  J'approche
  Je prouve
  J'éprouve
  Houi
  Wi
  Oui virgule j'approuve
  Oui point
  J'approuve point d'interrogation
  Les galets
  Je valise
  Je validé pas
  Je n approuve pas
  Je napprouve pas
  je ne la prouve pas
  Je ne l approuve pas
  ouinon
  Yesno
`);
