import { lines } from './lines.ts';

/** About something else, that it came, or how it is; nothing that agrees. */
export const aboutSomethingElse = lines(`
  RAS
  Looks good to me
  All good
  Sounds good
  Tout est bon
  Tout est parfait
  Le clip me plaît
  Happy with it
  Désolée, j'approuve
  Sorry, I approve
  Je confirme
  Je vous confirme
  Go ahead and publish the other one
  Je consens à la diffusion d'un extrait
  Mouais
  Ouais
  J'approuve avec des modifications
  J’approuve l’idée
  D’accord pour regarder
  D'accord pour en parler
  D'accord, je regarde
  D’accord, bien reçu
  Oui, bien reçu
  Oui bien reçu merci
  Oui, j'ai bien reçu la vidéo
  Oui j'ai regardé
  Oui, j'ai vu le clip
  Yes, I received it
  Yes, received
  Yes, I watched it
  Yes I have watched the video
  Merci, bien reçu
  J'approuve la v2
  Il faut que j'approuve
  Il paraît que oui
  Parfait
  Super clip !
  Très beau travail, merci
  J'adore !
  Great work
  Love it
  Looks good
  C’est bien
  C'est bon
  Of course
  I approved the previous one
  Il est faux que j'approuve
  Loin de moi l'idée d'approuver
  Impossible d'approuver
  Difficile d'approuver
  Je suis d'accord avec vous
  Oui, appelez-moi
  Oui, Camille Dupont va répondre
  Oui, à 15h
  Oui, je suis disponible
  Oui, c'est bien mon adresse
  Oui c'est Camille
  Oui, supprimez tout
  Oui supprimez mes données
  Désabonner
  Please remove me, yes
  Je reviens sur mon accord
  J'approuve le retrait
  J'accepte de refaire
  I agree that it is bad
  I agree with the criticism
  Oui c'est ça
  Comme vous voulez
  Comme vous le souhaitez, j'approuve
  Faites comme vous voulez
  Voir pièce jointe
  Oui voir pièce jointe
  Je valide votre adresse
  Je valide mon inscription
  Je valide ma présence
  J'accepte vos excuses
  J'accepte l'appel
  Accepted: meeting
  Accepté : Entretien
  Invitation acceptée
  Camille a accepté votre invitation
  Da
  Ja
  J'approuve, diffusion publique ou J'approuve, diffusion restreinte
  Il faut répondre J'approuve
  répondre oui
  Répondez oui
  Merci de répondre oui
  Say yes
  Reply yes
  To approve
  Je souhaite approuver
  I want to approve
  J'approuve quoi
  I approve what
  Tout
  I doubt I agree
  J'approuvai
  approuver
  Oui 3 fois
  Oui 4
  My answer isn't yes
  Doesn't work for me
  Oui 3
  J'approuve votre message
  Accepté par erreur
  J'approuve ce que vous avez dit
  Yes man
  D'accord pour un entretien en ligne
  I agree to an interview online
  I agree to an interview, online
  Je suis d'accord avec Camille
  I agree to interview
  I approve excellent work
  I approve perfect work
  Thanks for the clip approved
  Merci pour le clip validé
  J'adore le clip approuvé
  Great work accepted
  Merci accepté
  J'ai approuvé
  Approuvez-vous ce clip : oui
  Comme on dit, j'approuve
  Pour ainsi dire, oui
  Soi-disant oui
  J'approuve par défaut
  J'approuve pour cette fois
  J'approuve la v 2
  J'approuve votre clip précédent
  J'approuve mon ancien clip
  J'approuve le premier clip
  J'approuve l'autre clip
  J'approuve l'un des deux
  J'approuve les deux
  J'approuve l'un et l'autre
  J'approuve ni l'un ni l'autre
  J'approuve difficilement
  J'approuve mal
  J'approuve mouais
  I approve, just kidding
  I approve the message
  I approve your message
  I approve in principle
  I approve for now
  I approve for today
  I approve 3
  I approve 2
  I approve #2
  I approve v2
  I approve someone else
  I approve them
  I approve you
  I approve us
  I agree in general
  I agree it is bad
  I agree this is bad
  I agree that
  I agree to talk
  I agree to a call
  I agree to a phone interview
  I agree to an interview on the phone
  I agree to the interview next week
  I accept your apology
  I accept your invitation
  I accept the terms
  I accept cookies
  I accept defeat
  I accept that it is bad
  Accepted: Interview
  Accepted: Introduction
  Accepted the invitation
  Accepted by mistake
  To be approved
  Approved by mistake
  Approved in error
  Approved as amended
  Approved, see below
  Approved, see attached
  Approuvé par erreur
  Approuvé, voir ci-dessous
  Approuvé, cf. PJ
  Je réponds pour Camille : oui
  Yes we can
  Yes, who is this
  Yes, what clip
  Oui, quel clip
  Oui, de quoi s'agit-il
  Oui c'est quoi
  Oui allô
  Oui, allô
  Allô oui
  Oui bonjour, c'est à quel sujet
  Oui, je vous écoute
  Oui, dites-moi
  Oui, j'écoute
  Oui, c'est noté
  Oui, je note
  Oui, je m'en souviens
  Oui, je comprends
  Oui, je vois
  Oui, j'ai compris
  Oui, compris
  Oui vu
  Oui, lu
  Oui, reçu
  Oui, j'ai reçu le lien
  Oui, je regarde
  Oui je m'en occupe
  Oui, je m'en charge
  Oui, à confirmer
  Oui, à valider
  Oui, je confirme la réception
  Je confirme la réception
  Je confirme bonne réception
  Je vous confirme ma présence
  Je vous confirme mon adresse
  Je confirme ma demande de rappel
  Je confirme l'entretien
  D'accord pour une visio
  D'accord pour un appel
  D'accord pour être appelée
  D'accord, appelez-moi
  D'accord je vous rappelle
  D'accord, je vous appelle
  D'accord, on fait comme ça
  D'accord on en parle
  D'accord, et le salaire
  D'accord et le salaire
  D'accord avec vous
  À peu près d'accord
  J'étais d'accord
  Je suis d'accord avec le contenu
  Je suis d'accord pour le poste
  Je suis d'accord pour un autre poste
  Je suis d'accord pour un CDI
  Je suis d'accord pour un entretien à distance
  Je suis d'accord pour un entretien téléphonique
  Je suis d'accord pour un entretien avec vous
  Je veux bien leur proposition
  Je veux bien la demande
  Je veux bien voir
  Je veux bien en parler
  Je veux bien un café
  Je veux bien être mise en relation avec le service client
  J'accepte la mise en relation avec une autre
  Oui pour leur proposition de salaire
  Oui ça m'intéresse de savoir
  Yes tell me more
  Yes, tell me more
  Yes, how much
  Yes please call me
  Yes please, tell me more
  Yes please send it
  Please send it
  Please approve
  Please approve it
  Yes, hang on
  Yes in a way
  Yes of sorts
  Yes more or less
  Yes I believe so
  Oui, la 2
  Oui le premier
  Oui pour une fois
  Oui pour voir
  Oui pour essayer
  Oui désolée
  Oui la mort dans l'âme
  Sinon oui
  Sinon, j'approuve
  Autrement, j'approuve
  À défaut, j'approuve
  Au pire, oui
  Au mieux, oui
  Dans ce cas, j'approuve
  Dans ce cas oui
  Alors oui
  Alors d'accord
  Bon, oui
  Bon d'accord
  Soit
  Soit, oui
  Admettons
  Admettons, j'approuve
  Disons oui
  Mettons que oui
  Va pour oui
  Passons, oui
  Enfin oui
  Enfin j'approuve
  Finalement j'approuve
  En fait oui
  Oui, juste une chose
  Oui, une chose
  Oui, seule chose
  I approve, keep it private
  J'approuve, gardez-le privé
  J'approuve, pour moi seule
  J'approuve pour moi seule
  J'approuve, visible par certains
  J'approuve, restreinte à la France
`);
