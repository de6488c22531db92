import { lines } from './lines.ts';

/** Each a plain no to a clip. */
export const plainNoToClip = lines(`
  Hors de question
  Il n'en est pas question
  C'est hors de question
  Non, hors de question
  Pas question
  Je dis non
  C'est non
  C'est non pour moi
  Non, pas du tout
  Non, désolé
  Non merci, pas pour moi
  Je ne suis pas d'accord avec ce montage
  Je n'approuve pas cette version
  Je n'approuve absolument pas
  Je ne l'approuve pas
  Je ne le valide pas
  Je ne valide pas ce clip
  Je ne donne pas mon accord
  Je ne vous donne pas mon accord
  Je refuse ce clip
  Je refuse la diffusion
  Je refuse que ce clip soit diffusé
  Je m'oppose à la diffusion
  Je m'y oppose
  Je ne veux pas que ce clip soit publié
  Je ne souhaite pas le publier
  Ne le publiez pas
  Ne publiez pas ce clip
  Merci de ne pas publier
  Pas d'accord
  Refusé
  En aucun cas
  Jamais de la vie
  Certainement pas
  Négatif
  Ce clip ne me convient pas
  Ça ne me convient pas
  Cela ne me va pas
  Je n'aime pas du tout ce clip, je refuse
  Out of the question
  No way
  Absolutely not
  Certainly not
  Not approved
  I don't approve
  I do not approve this version
  I do not approve of this clip
  I can't approve this
  I cannot approve it
  I won't approve it
  I refuse
  I reject this version
  I disapprove
  I do not agree
  I don't agree to the publication
  I do not consent
  I don't give my consent
  You do not have my approval
  You don't have my permission
  Do not publish it
  Please don't publish it
  Please do not publish my clip
  I don't want it published
  I don't want this clip online
  It's a no from me
  It's a no
  My answer is no
  No thank you
  Nope
  Never
  Rejected
  Declined
  Refused
  Not happy with it, I do not approve
  I'm against it
  I object
  Definitely not
`);

/** Each a plain no to an introduction. */
export const plainNoToIntroduction = lines(`
  Hors de question
  Non merci
  Non, merci beaucoup
  Non, je ne suis pas intéressé
  Je ne suis pas intéressée
  Pas intéressé, merci
  Cela ne m'intéresse pas
  Ça ne m'intéresse pas
  Je ne donne pas suite
  Je ne souhaite pas donner suite
  Je ne donnerai pas suite
  Je préfère ne pas donner suite
  Je préfère décliner
  Je décline la proposition
  Je décline cette mise en relation
  Je refuse la mise en relation
  Je refuse cette proposition
  Je n'accepte pas
  Je n'accepte pas cette mise en relation
  Je ne veux pas les rencontrer
  Je ne souhaite pas les rencontrer
  Je ne souhaite pas être mis en contact
  Je ne souhaite pas cette mise en relation
  Je ne veux pas de cette mise en relation
  Sans façon
  Non, sans façon
  Très peu pour moi
  Pas d'accord pour cette mise en relation
  Je ne suis pas d'accord
  C'est non
  Je dois décliner
  Je suis au regret de décliner
  Je passe mon tour
  Je retire ma demande
  Désolée, je refuse
  Désolé, c'est non
  Not interested
  I'm not interested
  I am not interested, thank you
  No, I'm not interested
  No thanks
  I'd rather not
  I would rather not
  I prefer not to
  I'd prefer not to be introduced
  I'll pass
  I will pass, thanks
  I'll have to decline
  I must decline
  I have to decline
  I decline the introduction
  I decline this proposal
  I refuse the introduction
  I do not accept
  I don't accept the introduction
  I do not wish to be introduced
  I don't want to be introduced
  I don't want to meet them
  I do not want to meet this company
  Please don't introduce us
  Do not introduce us
  Thanks but no thanks
  Thank you but no
  Sorry, no
  Unfortunately no
  No, sorry
  Count me out
  It's a no
  Not for me
  Out of the question
`);
