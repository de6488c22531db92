import { lines } from './lines.ts';

/** Whatever stands beside a yes, any of these takes it away. */
export const spoilers = lines(`
  mais changez le titre
  sauf la fin
  si vous coupez le début
  à condition que ce soit court
  sous réserve
  pas encore
  finalement non
  non
  je ne suis pas sûre
  après correction
  demain
  peut-être
  hormis la musique
  excepté le son
  à l’exception du titre
  uniquement le début
  en partie seulement
  je plaisante
  attendez
  annulez
  ne tenez pas compte de ce message
  PS : enlevez mon employeur
  but change the title
  except the ending
  if you cut it
  unless it is too late
  not yet
  actually no
  maybe
  only the first half
  provided it is shorter
  once the sound is fixed
  please wait
  kidding
  dit mon avocat
  according to my brother
`);
