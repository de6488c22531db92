import { lines } from './lines.ts';

/** A yes to an introduction, or to what nobody asked: of a clip none. */
export const yesToIntroduction = lines(`
  Je suis d'accord pour la mise en relation
  Oui pour la mise en relation
  I agree to the introduction
  J'approuve votre proposition
`);

/** None of them is a plain yes to an introduction: interest, a question, another thing agreed to, or words that only begin like one. */
export const noPlainYesToIntroduction = lines(`
  I'm in a meeting
  I'm in a meeting until noon, yes
  I'm in Paris on Monday
  I'm interested
  Ça m'intéresse
  Cela m'intéresse beaucoup
  Je suis intéressée
  Je veux bien en savoir plus
  Je veux bien y réfléchir
  Je veux bien, mais pas avant janvier
  Je veux bien si c'est à distance
  Je suis partante pour un autre poste
  Je suis partant, sauf si c'est à Lyon
  Va pour un café
  Happy to discuss it first
  Happy to
  I'd love that
  I'd love to know more
  I'd love to meet them, but not now
  I'd be happy to meet them if the pay is right
  I'd be happy to be introduced once my notice is over
  Introduce me to somebody else
  Put me in touch with your colleague
  Please put me in touch with support
  Count me in if it is remote
  You can share my contact details
  Vous pouvez transmettre mes coordonnées
  Sounds good
  Sounds great, tell me more
  Looks good to me
  All good
  Désolée, oui
  Oui, désolée
  Sorry, yes
  Je confirme
  I confirm
  Je confirme ma demande de suppression
  Je confirme la demande de rendez-vous
  I confirm my request to be removed
  J'accepte de les rencontrer à condition que ce soit en visio
  D'accord pour un entretien avec une autre entreprise
  OK pour un entretien la semaine prochaine
  Ok pour un entretien téléphonique seulement
  I agree to meet you
  I agree to meet them online only
  I agree to an interview on Monday
  Je souhaite cette mise en relation plus tard
  Mettez-moi en relation avec le service client
  Go for it when I am back
  Allez-y doucement
  Allez-y sans moi
  Vous pouvez y aller sans moi
  Accord total avec vous sur le fond
  Un grand oui de la part de mon mari
  Une rencontre
`);
