import { lines } from './lines.ts';

/** Broken off, agreeing with somebody, or to do something else with it. */
export const halfSaid = lines(`
  Oui appelez moi
  Oui c'est moi
  Accepted: Entretien JobProd
  I do my best
  I do the best
  Yes I do my best
  I approve the best
  Yes to the best
  I agree to the best
  I agree with the best
  I accept best wishes
  I agree with the team
  I approve the team
  J'approuve l'équipe
  Je suis d'accord avec l'équipe
  Je suis d'accord avec Madame
  Je suis d'accord avec Monsieur
  I agree with sir
  I approve JobProd
  I approve of JobProd
  Je suis d'accord avec JobProd
  I agree to film
  I agree to film it
  I agree to clip it
  I agree to request it
  I agree to
  I agree with
  I approve of
  J'approuve le
  J'approuve la
  Je suis d'accord pour
  D'accord pour la
  Oui pour
  Oui pour la
  Yes to
  Yes for the
  Oui et
  J'approuve et
  I approve and
  Approved and
  I approve good work
  J'approuve bien travail
  I approve great job
  J'accepte super montage
  J'approuve comme convenu
  I approve as agreed
  I approve as requested
  J'approuve comme demandé
  I agree with you
  I agree with your remarks
  I agree to an interview with you
  Approved as edited below
  Yes kind of
  Yes sort of
  J'approuve, visible par moi
`);
