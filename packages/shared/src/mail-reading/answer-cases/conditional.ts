import { lines } from './lines.ts';

/** Agreed on a condition, with a change, or with a remark. */
export const conditional = lines(`
  Oui mais pas le titre
  Oui, sauf la fin
  No changes approved
  Aucune remarque
  No changes needed
  Allez-y doucement sur la musique
  Go for it when the title is fixed
  You can publish it once the title is fixed
  I'm happy for you to publish it without my surname
  Tout est bon sauf le titre
  Tout est bon pour moi, sauf la fin
  Tout me convient à part la musique
  Pour moi c'est tout bon, reste le titre
  Rien à changer, sauf le titre
  Oui sans doute
  Oui, sans doute
  I would agree if the title changed
  I'd agree if
  pending approval
  Approuvé sous réserve
  J'approuve sous réserve de modifications
  J'approuve sous réserve
  J’approuve, sous réserve que le titre change
  I only approve the edit
  Oui, mise à part la diffusion
  Je ne sais pas si j'approuve
  Je me demande si j'approuve
  Avant que j'approuve, changez le titre
  Dès que la musique sera changée, j'approuve
  J'approuve dès que la musique est changée
  J'approuve quand vous aurez changé le titre
  Pas de problème
  Aucun problème
  Yes, but not now
  Yes, if you shorten it
  Yes, except the ending
  Yes, unless you disagree
  I was going to approve but
  Je n'ai jamais dit que j'approuve
  Hors de question que j'approuve
  Je suis d’accord avec le titre
  Oui pour le titre
  Oui au titre
  Oui à la musique
  Yes to the title
  Sans mon accord
  J'accepte de changer
  I agree to change it
  Si vous voulez
  Bon, d'accord, mais c'est la dernière fois
  Oui, malgré le titre
  Oui hormis la fin
  Oui excepté la fin
  Oui, à l'exception de la fin
  Oui, mais
  oui mais bon
  Oui, cependant la musique est forte
  Oui (sauf le titre)
  Oui - sauf le titre
  Oui – changez le titre
  Oui; changez le titre
  Oui, le titre est à revoir
  Oui. Le titre est à revoir.
  Yes. Title needs work.
  Yes (with changes)
  J'approuve (voir mes remarques)
  Oui, voir mes remarques ci-dessous
  Yes, see my comments below
  Je valide le titre
  J'accepte les conditions
  Si
  Tout sauf ça
  J'approuve tout sauf le titre
  I approve everything except the title
  I approve everything but the title
  J'approuve le clip sans le titre
  J'approuve sans la fin
  J'approuve le clip sans la diffusion
  J'approuve mais pas la diffusion
  oui mais non
  Mais oui
  J'approuve aucun changement
  J'approuve aucune correction
  J'accepte aucun changement
  Je valide aucun changement
  Je valide aucune remarque
  I approve no changes
  I approve no corrections
  I accept no changes
  I agree no comments
  I approve nothing to change
  J'approuve rien à changer
  I agree to edit
  I agree to edit it
  I like the edit approved
  Oui, mais non
  Mais oui, bien sûr
  Mais bien sûr
  Yes, as if
  Yes, when pigs fly
  J'approuve tant que le titre change
  J'approuve pourvu que le titre change
  J'approuve dans la mesure où le titre change
  J'approuve le cas échéant
  J'approuve moyennant une coupe
  J'approuve au cas où
  J'approuve faute de mieux
  J'approuve à partir de janvier
  J'approuve à partir de 0:10
  J'approuve la musique
  J'approuve le montage mais
  J'approuve le montage, moins la fin
  J'approuve le montage hors générique
  J'approuve le clip minus le début
  J'approuve le clip / changer le titre
  J'approuve le clip + changer le titre
  J'approuve le clip & changez le titre
  J'approuve le clip => changer le titre
  J'approuve le clip → titre à changer
  J'approuve le clip, titre à revoir
  J'approuve le clip, titre : Menuisière
  J'approuve le clip et le titre
  J'approuve la version sans musique
  J'approuve la version 3 sans la fin
  J'approuve jamais
  J'approuve quand même pas
  I approve the title only
  I approve until 1:20
  I approve as long as the title changes
  I approve provided that
  I approve assuming the title changes
  I approve subject to changes
  I approve with changes
  I approve with reservations
  I approve with one change
  I approve with minor edits
  I approve pending edits
  I approve all but the end
  I approve all edits
  I approve all the edits
  I agree with that title
  I agree on the title
  I agree about the title
  I agree to the interview if paid
  Conditionally approved
  Approved with changes
  Approved if shortened
  Approved once shortened
  Approved with comments
  Approved, with comments
  Approved; comments below
  Approved subject to
  Approuvé avec réserves
  Approuvé sauf
  Approuvé hors titre
  Approuvé sauf avis contraire
  Approuvé, cf remarques
  Approuvé, commentaires joints
  Validé sous réserve
  Validé avec corrections
  Validé, corrections jointes
  D'accord avec tout sauf le titre
  D'accord sur tout sauf le titre
  D'accord mais
  D'accord si
  D'accord, à condition que
  D'accord sous conditions
  D'accord sans plus
  Je serai d'accord quand
  Je suis d'accord quand le titre change
  Je suis d'accord dès que
  Je suis d'accord pour publier sans le nom
  Je suis d'accord pour un entretien mais
  Je veux bien un entretien si
  J'accepte la proposition de changer le titre
  J'accepte leur proposition sauf le salaire
  J'accepte la mise en relation si c'est à Nantes
  Oui, ça m'intéresse, mais
  Yes and yes but
  Yes if possible
  Yes when ready
  Oui la musique
  Veuillez recevoir sous réserve de coupe mes salutations, oui
  Si oui, c'est public
  Oui si non
  Oui, au fait, changez le titre
  Oui, accessoirement le titre est faux
  Oui, d'ailleurs le titre est faux
  Oui, sinon le titre est faux
  Oui, le reste attendra
  Oui, il y a une faute
  Oui, une faute à 0:12
  Oui, faute à corriger
  Oui, une coquille
  Oui avec une coquille
  Oui avec une réserve
  Oui avec un bémol
  Oui, bémol sur la fin
  Oui, petit bémol
  Oui, petite remarque
  Oui, une remarque
  Oui, deux remarques
  Oui, quelques remarques
  Oui, seul souci
  Oui, seul problème la fin
  Oui, un souci
  Oui, le souci
  J'approuve, hors ligne
  J'approuve, public mais
  J'approuve, publique sauf Google
  J'approuve, restreinte sauf
`);
