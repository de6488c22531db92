import { lines } from './lines.ts';

/** A sign, a short word or a sentence left hanging. */
export const signsAndShortWords = lines(`
  ok si vous coupez la fin
  Oui…
  Oui... enfin presque
  Ouais...
  👍
  👌
  👍👍👍
  ✅
  OK
  ok
  Ok merci
  OK bien reçu
  ok je vois
  Ok je regarde ce soir
  Yes...
  OK pour le titre
  ok pour lundi
  ok pour la fin
  Oui oui c'est ça...
  oui 🤔
  oui 👎
  Oui 🙄
  oui 😕
  1
  +1
  OK pour un entretien en ligne
  Oui, bien sûr…
  Oui, bien sûr...
  Oui, merci...
  Oui, merci…
  Yes, of course…
  Yes, sure...
  Yes, thanks…
  Oui, tout à fait. . .
  Oui, super…
  D'accord, merci…
  Oui 😉
  Oui ;-)
  Oui ;)
  Yes ;-)
  Oui bien sûr 😉
  Oui 😂
  Oui 🤣
  Oui 😅
  J'approuve 👎
  👍 👎
  👎
  Oui 👎
  👍👎
  👍 mais sauf la fin
  👍 J'approuve 👎
  👍 sauf le titre
  OK 👍
  ok!
  Ok.
  okay
  OK, bien reçu
  ok je te dis ça
  ok ok
  ok ok ok
  k
  Kk
  Ok Camille
  OK JobProd
  ok merci beaucoup
  Ok parfait
  Ok super, merci
  Ok très bien
  Ok noté
  Ok, vu
  OK pour votre message
  Ok compris
  Ok, c'est noté, merci
  I agree... not
  Oui... Non
  J'approuve lol
  J'approuve haha
  J'approuve mdr
  J'approuve jk
  I approve lol
  I approve haha
  I approve jk
  OK pour jeudi 15h
  OK pour le 15
  Ok pour le rendez-vous
  OK pour un rendez-vous
  OK pour un appel
  OK pour la visio
`);
