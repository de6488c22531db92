import { lines } from './lines.ts';

/** About a clip of version 3 whose candidate is Camille Durand: each a plain yes. */
export const plainYes = lines(String.raw`
  J’approuve
  j'approuve
  J'APPROUVE
  J'aprouve
  japprouve
  J approuve
  Oui
  oui.
  Oui !
  OUI
  Oui, j'approuve
  Oui j'approuve ce clip
  Oui, je l'approuve
  Je l'approuve
  Je valide
  Je le valide
  C'est validé
  C'est approuvé
  Clip validé
  Le clip est approuvé
  Approuvé
  Approuvé !
  Validé, merci
  Oui, validé
  Je suis d'accord
  Je suis tout à fait d'accord
  Entièrement d'accord
  D'accord pour moi
  Ok pour moi
  OK pour ce clip
  ok pour la diffusion
  OK pour le clip, diffusion publique
  Okay pour moi, merci beaucoup
  C'est ok pour moi
  C'est tout bon pour moi !
  C’est parfait pour moi
  Bon pour accord
  Vous avez mon accord
  Je vous donne mon accord pour la diffusion publique
  Je donne mon accord
  Je vous confirme mon accord.
  Je confirme que j'approuve ce clip
  Je confirme mon approbation, diffusion publique.
  Ça me va très bien
  Cela me convient parfaitement
  Oui, ça me va
  Oui c'est bon pour moi
  Oui, c'est parfait !
  Oui merci
  Oui, merci beaucoup pour ce beau travail
  Oui avec plaisir
  Oui, avec grand plaisir
  Oui madame
  Bonjour Elise,\n\nJ'approuve ce clip, diffusion publique.\n\nMerci encore,\nCamille
  Bonjour Madame Martin,\nOui, j’approuve.\nCordialement,\nCamille Durand
  Bonjour,\n\nJ'ai bien regardé la vidéo. J'approuve le montage tel quel.\n\nBonne journée,\n\nCamille Durand\nConductrice de travaux\n06 12 34 56 78
  Bonjour,\nSuite à votre message, j'approuve mon clip sans réserve.\nBien à vous\nCamille D.
  Bonsoir,\nC’est parfait, j’approuve. Diffusion restreinte s’il vous plaît.\nCamille
  Super montage, merci ! J'approuve, diffusion publique.
  J'approuve la diffusion publique de mon clip
  J'approuve le clip en diffusion restreinte
  J'approuve en diffusion publique
  Je choisis la diffusion publique, j'approuve
  J'approuve, visible par tous
  J'approuve, avec mot de passe
  J'approuve la version 3
  J'approuve la version n° 3
  J’approuve cette version, merci
  J'approuve cette dernière version
  J'approuve pleinement cette vidéo
  J’approuve à 100 %
  J'approuve ce montage tel qu'il est
  J'approuve sans modification
  « J’approuve, diffusion publique »
  *J'approuve*
  J’approuve 👍
  Oui 😊
  J'adore le résultat ! J'approuve
  Merci pour tout. Oui, j'approuve.
  Parfait pour moi, merci
  Je suis ravie du résultat, j'approuve
  Vous pouvez le publier, j'approuve
  J'approuve, vous pouvez publier
  Feu vert pour moi
  Avis favorable
  Ma réponse est oui
  Pour moi c'est oui
  C'est oui !
  Yes
  Yes!
  yes please
  Yes, I approve
  Yes I approve
  I approve
  I approve this video
  I approve the clip as it is
  I approve it
  I approve of the clip
  I hereby approve version 3
  I fully approve this edit, public please
  I agree
  I agree with this version
  I agree to the publication
  Approved
  Approved.
  Approved, thanks!
  Approved - public
  Clip approved
  The video is approved, thank you
  You have my approval
  You have my full consent
  I give my consent
  I give you my approval, restricted access
  I confirm that I approve
  I confirm my approval
  Fine by me
  That's fine with me
  It's fine by me
  Works for me
  This works for me, thanks
  It's a yes from me
  My answer is yes
  Yes, absolutely
  Yes of course
  Absolutely, I approve
  Sure, I approve
  Please publish it
  Go ahead
  Please go ahead
  Hello,\n\nThank you for the clip, I approve it as it stands.\n\nBest wishes,\nCamille Durand\n+33 6 12 34 56 78
  Dear team,\nI approve, restricted.\nThanks,\nCamille
  I love it! I approve.
  Great job, approved!
  Looks great, I approve
  Ok, j'approuve
  OK je valide
  ok d'accord
  Ok, I agree
  Bonjour j'approuve
  Bonjour, oui
  Oui\n\nCordialement, Camille Durand
  Oui. Bien cordialement, Camille
  J’approuve.\nC. Durand
  J’approuve.\nMme Camille Durand
  J'approuve ce clip.\n\nCamille Durand\n12 rue des Lilas\n44000 Nantes\n06.12.34.56.78
  Entendu, j'approuve
  Très bien, j'approuve
  Oui tout à fait
  Oui, tout à fait d'accord
  Oui, bien sûr
  Oui oui, j'approuve !
  Réponse : oui
  Bonjour à tous,\noui je suis d'accord.\nBonne fin de journée
  Je suis d'accord pour la diffusion de ce clip
  J'accepte la diffusion publique
  J'accepte
  Accepté
  Je vous autorise à publier mon clip
  Tout est bon pour moi, vous pouvez publier
  Tout est bon, vous pouvez publier.
  C'est bon, vous pouvez le mettre en ligne
  Vous pouvez publier mon clip
  Vous pouvez y aller
  Allez-y
  Oui allez-y
  Oui, vous pouvez diffuser la vidéo
  C'est validé de mon côté
  Je valide cette version, merci
  Validé de mon côté
  Pour moi c'est tout bon
  Pour moi c'est validé
  RAS, je valide
  Rien à redire, j'approuve
  Rien à changer, j'approuve
  Je n'ai rien à redire, c'est validé
  Aucune remarque, j'approuve
  Pas de remarque, je valide
  C'est oui pour moi
  C'est un oui
  Un grand oui
  Oui oui, c'est parfait
  Oui sans hésiter
  Oui, sans problème
  Oui pas de souci
  Ok c'est bon pour moi
  Je donne mon feu vert
  Feu vert
  Vous avez mon feu vert
  Accord total
  Je l'approuve entièrement
  J'approuve totalement
  J'approuve ma vidéo
  J'approuve mon clip en l'état
  Je confirme que je suis d'accord
  Je confirme : j'approuve
  Je suis favorable à la diffusion
  Je consens à la diffusion de ce clip
  Je vous autorise à publier ce clip
  J'autorise la publication
  J'autorise la diffusion de mon clip
  Ça roule, j'approuve
  Nickel, je valide
  Tout me convient, j'approuve
  Tout me convient
  Cela me convient tout à fait
  Cette version me convient
  Le clip me plaît, j'approuve
  La vidéo me plaît beaucoup, je valide
  Je la valide
  Je l'accepte
  Je vous le confirme, j'approuve
  Go for it, I approve
  Go for it
  Go ahead and publish
  You can publish it
  You may publish my clip
  All good, I approve
  All good for me
  All good from my side
  It's all good, please publish
  Looks good, I approve
  Looks great, approved
  LGTM, approved
  Sounds good, I approve
  I'm happy with it, please publish
  I'm happy for you to publish it
  I'm happy to approve
  I am fine with this version
  I'm good with it
  Approved from my side
  I confirm that I approve this clip
  Yes, go ahead
  Yes, please publish it
  Yes absolutely
  Absolutely, yes
  Yep, approved
  Okay, I approve
  OK, approved
  That works for me
  No changes needed, approved
  No changes, I approve
  Nothing to change, I approve
  Happy with this, approved
  I give you my permission to publish
  I authorise the publication
  I consent to the publication
  You have my green light
  Green light from me
  Fine with me
  I approve wholeheartedly
  Full approval from me
  Oui j'approuve le clip tel quel
  Oui j'approuve, diffusion publique, merci
  J'approuve diffusion publique
  J'approuve diffusion restreinte merci
  j approuve diffusion public
  Yes I do approve this clip
  J'approuve ce clip et je vous remercie
`);

/** Each a plain yes, whichever of the two was asked. */
export const plainYesToEither = lines(String.raw`
  D'accord, merci. Bonne journée.
  D'accord, merci.
  D'accord. Bonne journée à vous.
  D'accord, merci beaucoup et bonne journée.
  Oui, merci.
  Oui merci beaucoup, bonne journée
  Oui, bien sûr.
  Oui bien sûr, merci !
  Oui, sans problème. Bonne soirée.
  J'approuve. Merci, à bientôt…
  J'approuve, merci beaucoup...
  J’approuve 😉
  J'approuve 👍🏻
  👍 J'approuve
  Oui 👍👍
  Oui !!
  Ok je valide merci
  Ok j'approuve merci beaucoup
  Oui c'est parfait merci
  Oui je suis d accord
  oui je valide
  c'est validé pour moi
  Bonjour, c'est d'accord pour moi. Bonne journée.
  Bonjour,\nOui je suis d'accord.\nMerci à vous,\nCamille Durand
  Bonjour Madame Martin,\n\nJe vous confirme mon accord.\n\nBien cordialement,\nCamille Durand
  Hi,\n\nYes, I approve.\n\nThanks,\nCamille
  Yes I do
  Yes, I do.
  I do
  I do approve
  I do agree
  Yes, no problem
  Yes no problem
  Oui aucun problème
  Oui pas de problème
  J'approuve, aucun changement
  Aucun changement, j'approuve
  No changes. I approve.
  I agree with that
  I agree to that
  I agree to this
  That's fine with me, thanks
  I AGREE
  Approved\nCamille Durand\nConductrice de travaux\n+33 6 12 34 56 78\nwww.linkedin.com/in/camille-durand
  Oui\n\nCamille Durand\nTél. : 06 12 34 56 78
  Oui\n\nCamille Durand\nTel: +33 (0)6 12 34 56 78
  J'approuve\nCdlt\nCamille\n06-12-34-56-78
  Yes\nCamille Durand\n020 7946 0958
  Yes\nCamille Durand\n(555) 123-4567
  Recevez, Madame, mes salutations distinguées.\nOui
  Oui.\nJe vous prie d'agréer, Madame, l'expression de mes sentiments distingués.\nCamille Durand
  Oui.\nVeuillez agréer mes sincères salutations
  Oui cordialement
  J'approuve cordialement Camille
  Oui best regards
  Yes kind regards Camille
  Yes.\nBest,\nCamille
  Yes, best
  J'approuve et merci
  Approved and thank you
  I agree of course
  J'approuve bien sûr
  J'approuve évidemment
  J'approuve bien évidemment
  Oui tout est parfait
  Oui, tout est parfait, merci
  Oui super
  Oui super merci
  Yes great thanks
  Yes, great!
  Je suis d'accord madame
  J'accepte avec plaisir
  J'accepte volontiers
  Merci, j'accepte
  Merci, je suis d'accord.
  Merci pour votre travail, j'approuve
  Merci pour votre message, j'approuve
  J'ai bien reçu votre message, j'approuve
  Yep
  Yeah, approved
  Yeah I approve
`);
