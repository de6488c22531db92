import { lines } from './lines.ts';

/** Each a plain yes to an introduction. */
export const plainYesToIntroduction = lines(`
  Oui, je suis d'accord
  Oui je veux bien
  Je veux bien être mis en relation
  Je veux bien
  Avec grand plaisir, j'accepte
  J'accepte cette mise en relation
  J'accepte la proposition
  J'accepte votre proposition
  J'accepte d'être mise en relation avec cette entreprise
  J'accepte de les rencontrer
  Je suis d'accord pour les rencontrer
  Je suis d'accord pour un entretien
  Je suis d'accord pour cet entretien
  Je suis intéressée, j'accepte
  Cela m'intéresse, je suis d'accord
  Ça m'intéresse, oui
  Oui, ça m'intéresse
  Oui cela m'intéresse beaucoup
  Oui, volontiers
  Oui, avec joie
  Je suis partante
  Je suis partant pour un entretien
  Ok pour la mise en relation
  OK pour un entretien
  D'accord pour la mise en relation
  D'accord pour un entretien
  Va pour la mise en relation
  Vous pouvez nous mettre en relation
  Vous pouvez me mettre en relation
  Mettez-nous en relation
  Mettez-moi en relation
  Je souhaite être mis en relation
  Je souhaite cette mise en relation
  Je confirme ma demande
  Je confirme la demande
  Je confirme ma demande de mise en relation
  Je confirme mon accord pour cette mise en relation
  C'est d'accord
  C'est d'accord pour moi
  C'est entendu, j'accepte
  Entendu, je suis d'accord
  Bien sûr que oui
  Oui bien évidemment
  Je dis oui
  Je vous donne mon accord
  J'ai hâte, j'accepte
  Sounds good, I agree to the introduction
  Sounds good, I agree
  Go for it, I agree
  Great, I agree
  Happy to be introduced
  I'd be happy to be introduced
  I would be glad to be introduced
  I'd love to be introduced
  I'd be delighted, I accept
  I'd love to meet them, yes
  I'm happy to meet them
  I'd like to meet them
  I agree to meet them
  I agree to an interview
  I accept the introduction
  I accept the interview
  I accept their proposal
  I accept with pleasure
  I'm interested, I agree
  I am interested, yes
  Yes, I'm interested
  Yes, I'd love that
  Yes, I would like that
  Yes please, introduce us
  Please introduce us
  Please put us in touch
  Put us in touch
  You can put us in touch
  You can introduce us
  Please put me in touch
  Yes, please go ahead
  Yes, happy to
  Happy to, I agree
  Count me in
  I'm in
  I confirm my request
  I confirm the request
  I confirm my agreement
  Yes to the introduction
  Yes for the introduction
  Of course, I agree
  Agreed, with pleasure
  Fine by me
  Works for me
  It's a yes
  Je suis d'accord pour un entretien avec cette entreprise
  J'accepte cet entretien
  J'accepte la rencontre
  Oui, je suis d'accord pour cette mise en relation. Bonne journée.
  Oui pour la mise en relation
  I agree to be introduced
  I'm happy to be put in touch
  Oui, je veux bien les rencontrer
  Ok pour l'entretien
  Je suis partante !
`);
