import { lines } from './lines.ts';

/** Said with a smile, or with a sigh. */
export const ironical = lines(`
  Sure
  Oui, je veux me désinscrire
  Peu importe, oui
  Je m'en fiche, oui
  Oui, hélas
  Yeah right
  Yeah, right.
  Oui et puis quoi encore
  Oui capitaine
  Oui, c'est ça, comptez là-dessus
  Oui oui, rêvez
  Bien sûr
  Bien sûr, bien sûr
  Ben voyons, oui
  Ah oui
  Ah oui d'accord
  Ah d'accord
  Ah ok
  Oh yes
  Yeah sure
  Yeah sure, whatever
  Sure thing
  Yes, in your dreams
  Oh great, approved
  Bravo, j'approuve, quel désastre
  Félicitations, j'approuve ce massacre
  J'approuve, quelle horreur
  Oui chef
  Oui mon capitaine
  Oui maman
  Yes mum
  Yes boss
  Yes chef
  Yes minister
  Oui pour rire
  Oui par politesse
  Oui à regret
  Oui malheureusement
  Oui hélas
  Oui à reculons
  Oui du bout des lèvres
  Oui contraint et forcé
  Oui sous la contrainte
  Oui sous la pression
  Oui on me force
`);
