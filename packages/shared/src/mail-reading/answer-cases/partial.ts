import { lines } from './lines.ts';

/** Agreed to a part, to another version, to the principle, or to nothing. */
export const partial = lines(`
  Aucune modification approuvée
  Rien à redire
  Please publish the first half
  J'autorise la publication du début
  J'autorise la diffusion en interne
  I authorise the publication of the first part
  I'm good with the first half
  Accord total sur le principe
  Un grand oui pour le début
  Oui, en principe
  Je n'approuve que le début
  J'approuve seulement le début
  J'approuve uniquement le montage
  J'approuve le montage uniquement
  I approve only the video
  I approve the video only
  J'approuve une partie
  J'approuve en partie
  J'approuve une part du clip
  I agree in part
  I agree for part of it
  I partly agree
  J'approuve la moitié
  Oui pour la moitié
  J’approuve le principe
  Oui sur le principe
  D'accord sur le principe
  J'approuve une autre version
  J'approuve la version 2
  I approve version 2
  J'approuve la première version
  J'approuve l'ancienne version
  No I approve nothing
  I approve nothing
  I approve none of it
  Je suis presque d'accord
  Je suis à moitié d'accord
  Vous avez raison, oui
  Tu as raison j'approuve
  Oui, dommage pour le son
  J’approuve zéro
  Oui zéro
  Oui rien
  Rien
  J'approuve, aucune diffusion
  50% oui
  Oui à 50 %
  Oui à 90%
  J’approuve aucune modification
  J'accepte aucune modification
  I accept no objections
  J'approuve, ou presque
  J'approuve jusqu'à 1:20
  J'approuve jusqu'à la fin de l'année
  J'approuve partiellement
  J'approuve globalement
  J'approuve dans l'ensemble
  J'approuve dans les grandes lignes
  J'approuve presque
  J'approuve quasiment
  J'approuve à 90 %
  J'approuve à moitié
  J'approuve en principe
  J'approuve sur le fond
  J'approuve la forme
  J'approuve le fond
  J'approuve le son
  J'approuve l'image
  J'approuve la durée
  J'approuve le clip, coupez juste 0:12
  J'approuve le clip; 0:12 à couper
  J'approuve le clip (0:12 à couper)
  J'approuve le clip et la fin
  J'approuve la version courte
  J'approuve la version longue
  J'approuve la version d'hier
  J'approuve la version finale
  J'approuve la version 3 bis
  J'approuve la version 3.1
  J'approuve la version 31
  J'approuve la troisième version
  J'approuve personne
  I approve the first 20 seconds
  I approve up to 1:20
  I approve in theory
  I approve for internal use
  I approve for internal use only
  I approve it internally
  I approve mostly
  I approve partly
  I approve nearly
  I approve almost all
  I approve all of the first half
  I approve the last version
  I approve the old version
  I approve the other version
  I approve the short version
  I approve version 3b
  I approve version 3 and 2
  I approve my own version
  I approve of nothing
  I agree to nothing
  I agree to this introduction only by phone
  Almost approved
  Nearly approved
  D'accord en partie
  D'accord à 50 %
  Je suis d'accord avec une partie
  Je suis d'accord pour publier la première partie
  Je suis d'accord pour diffuser la fin
  Yes, one second
  Oui la première
  Oui au son
  Oui à l'image
  Oui à une partie
  Rien contre
  Je n'ai rien contre
  Aucune objection
  No objections
  Nothing against it
  Oui, il manque la fin
  Oui pas de son
  Oui, pas de son
  Oui, aucun son
  Oui aucune image
  Yes no sound
  Yes, no sound
  Yes, no picture
  Yes nothing works
  Je valide. Aucune diffusion.
  J'approuve. Aucune publication.
  J'approuve, zéro diffusion
  I approve, no publication
  I approve. Nothing to publish.
  J'approuve, ne le montrez à personne
  J'approuve, visible par personne
  J'approuve, en interne
`);
