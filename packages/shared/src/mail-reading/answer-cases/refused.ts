import { lines } from './lines.ts';

/** Refused, taken back, or agreed and refused in one. */
export const refused = lines(`
  Oui ou non
  Oui/Non
  Je ne peux pas dire non
  Je ne dis pas non
  I can't say no
  I can’t say that I agree
  not sure I agree
  I'm not sure I approve
  I do not disagree
  I don't disagree
  disagree
  I disagree.
  Unapproved
  Non approuvé
  Pas approuvé
  Oui, non
  Oui. Non. Enfin je ne sais pas.
  Pas mal
  No problem
  J'approuve pas du tout
  Je n'approuve absolument pas
  Absolument pas
  Oui, je refuse
  Oui je confirme que je n'approuve pas
  Je confirme mon refus
  Yes I confirm I do not approve
  Je ne suis pas tout à fait d'accord
  Oui, retirez le clip
  Stop
  STOP oui
  Vous n'avez pas mon accord
  Vous avez mon désaccord
  Je donne mon désaccord
  Désaccord
  Pas d'accord
  Je ne donne pas mon accord
  I do not give my approval
  You do not have my approval
  You don't have my consent
  I withdraw my approval
  Je retire mon accord
  J'annule mon accord
  J’approuve l'annulation
  I agree to disagree
  Agree to disagree
  Oui à contrecœur
  Yeah no
  Yes no
  Yes and no
  Yes or no
  No yes
  Nope
  Hell no
  Non
  Non merci
  Nan
  Nein
  Approuvé ou pas
  Approuve ou refuse
  J'approuve / Je n'approuve pas
  Impossible d'ouvrir la vidéo, oui ou non
  Le lien ne marche pas
  Je n'arrive pas à ouvrir, j'approuve
  J'approuve n'importe quoi
  J'approuve ça n'a pas marché
  J'approuve, pas de diffusion
  J'approuve, ne diffusez pas
  J'approuve le clip, pas la diffusion publique
  I approve it, do not publish
  Hardly agree
  I barely agree
  I no longer agree
  I don't agree anymore
  je n'approuve plus
  I do not
  I don't
  Yes I don't
  Yes, don't
  Do not publish, yes
  Oui, c'est non
  Oui c'est toujours non
  C'est non
  C'est oui ou c'est non
  Soit oui soit non
  Entre oui et non
  My answer is no
  The answer is not yes
  Ma réponse n'est pas oui
  Ce n'est pas oui
  C'est pas oui
  Ce n'est pas un oui
  It's not a yes
  That's not a yes
  Not a yes
  Not yes
  Not approved
  Not agreed
  Not ok for me
  Pas ok pour moi
  C'est pas bon pour moi
  Ce n'est pas bon pour moi
  Ça ne me va pas
  Ca me va pas
  Ça me va pas du tout
  Cela ne me convient pas
  Bien sûr que non
  Of course not
  It is not fine by me
  J'approuve pas, désolée
  I approved it not
  I agree not
  I approve. Not.
  I approve! Not!
  Approved. Not.
  Oui. Enfin non.
  Oui non
  Non oui
  oui/non
  Oui | Non
  Super, j'approuve, on ne me reconnaît même pas
  J'approuve le clip et pas la diffusion
  J'approuve plus
  J'approuve point
  J'approuve guère
  J'approuve non
  J'approuve oui non
  J'approuve oui ou non
  J'approuve, nan je rigole
  I approve this not
  I approve this never
  I agree with nobody
  Declined: meeting
  Never approved
  Approved (not)
  D'accord ou pas
  Pas trop d'accord
  Pas très d'accord
  Plus d'accord
  Plus ou moins d'accord
  J'accepte de les rencontrer en visio
  Oui, dites m'en plus
  Please do not
  Please don't
  Yes, not really
  Yes do not
  Yes no 3
  Yes not 3
  No, 3
  Oui no 2
  Oui.Non.
  Oui,non
  oui;non
  Oui:non
  Oui-non
  Ouais non
  Yes/no
  Yes - no
  No - yes
  Not a no
  Not no
  Pas non
  Pas un non
  C'est pas non
  Ce n'est pas un non
  Je ne refuse pas
  Je ne m'oppose pas
  Je ne m'y oppose pas
  I don't object
  I have no objection to changing it
  No objection
  Oui en fait non
  J'approuve, pas en ligne
  J'approuve, public ou pas
`);
