import { lines } from './lines.ts';

/** Quoted, ticked, numbered or struck out. */
export const quotedOrMarked = lines(`
  Dois-je répondre « J’approuve » ?
  Vous me demandez de répondre « J’approuve ».
  Vous écrivez : « J'approuve, diffusion publique »
  "Oui"
  « Oui »
  « J'approuve, diffusion publique » ou « Je n'approuve pas »
  [x] Oui [ ] Non
  [ ] Oui [x] Non
  (x) oui ( ) non
  ☑ Oui ☐ Non
  ☐ Oui ☑ Non
  ☐ Oui
  ✓ Oui ✗ Non
  a) yes b) no
  "J'approuve" c'est vous qui le dites
  « Oui » comme vous dites
  « J'approuve » : je ne peux pas
  Vous me proposez « J'approuve, diffusion publique »
  J'ai lu « J'approuve »
  Je ne répondrai pas « J'approuve »
  J'approuve, titre « Menuisière d'art »
  Oui *sauf* la fin
  *Oui* sauf la fin
  Oui ~~oui~~ non
  ~~Oui~~
  ~oui~
  -oui-
`);
