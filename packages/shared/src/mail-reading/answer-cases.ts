/** Tables of cases for `readAnswer`, about a clip of version 3 whose candidate is Camille Durand. `\\n` stands for a new line. */
const lines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'));

/** Each a plain yes. */
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
`);

/** None of them is one: refused, conditional, partial, later, doubtful, somebody else's, about something else, or not said at all. */
export const noPlainYes = lines(String.raw`
  Oui mais pas le titre
  Oui, sauf la fin
  ok si vous coupez la fin
  J’approuve pas encore
  No changes approved
  Aucune modification approuvée
  Rien à redire
  RAS
  Aucune remarque
  No changes needed
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
  Allez-y doucement sur la musique
  Go for it when the title is fixed
  Go ahead and publish the other one
  Please publish the first half
  You can publish it once the title is fixed
  J'autorise la publication du début
  J'autorise la diffusion en interne
  Je consens à la diffusion d'un extrait
  I authorise the publication of the first part
  I'm happy for you to publish it without my surname
  I'm good with the first half
  Tout est bon sauf le titre
  Tout est bon pour moi, sauf la fin
  Tout me convient à part la musique
  Accord total sur le principe
  Un grand oui pour le début
  Full approval from my manager
  All good from my side, waiting for my wife
  Pour moi c'est tout bon, reste le titre
  Rien à changer, sauf le titre
  J'approuverai demain
  J’approuverais volontiers
  oui ?
  Oui…
  Oui... enfin presque
  oui je crois
  Oui, je crois
  oui je pense
  Oui sans doute
  Oui, sans doute
  Oui a priori
  A priori oui
  Oui, en principe
  Normalement oui
  Oui éventuellement
  Pourquoi pas
  Oui pourquoi pas
  Oui bof
  Mouais
  Ouais...
  Ouais
  Oui ou non
  Oui/Non
  Je n’aprouve pas
  je n'aprouve pas
  J'aprouve pas
  Je ne peux pas dire non
  Je ne dis pas non
  I can't say no
  I can’t say that I agree
  I would agree if the title changed
  I'd agree if
  not sure I agree
  I'm not sure I approve
  I do not disagree
  I don't disagree
  disagree
  I disagree.
  approved by my lawyer?
  Approved by my lawyer
  My lawyer approved
  pending approval
  Unapproved
  Non approuvé
  Pas approuvé
  Approuvé sous réserve
  J'approuve sous réserve de modifications
  J'approuve sous réserve
  J’approuve, sous réserve que le titre change
  J'approuve avec des modifications
  Je n'approuve que le début
  J'approuve seulement le début
  J'approuve uniquement le montage
  J'approuve le montage uniquement
  I only approve the edit
  I approve only the video
  I approve the video only
  J'approuve une partie
  J'approuve en partie
  J'approuve une part du clip
  Oui, mise à part la diffusion
  I agree in part
  I agree for part of it
  I partly agree
  J'approuve la moitié
  Oui pour la moitié
  J’approuve l’idée
  J’approuve le principe
  Oui sur le principe
  D'accord sur le principe
  D’accord pour regarder
  D'accord pour en parler
  D'accord pour demain
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
  Ma réponse est : peut-être
  Je vous répondrai oui ou non demain
  Je ne sais pas si j'approuve
  Je me demande si j'approuve
  Avant que j'approuve, changez le titre
  Dès que la musique sera changée, j'approuve
  J'approuve dès que la musique est changée
  J'approuve quand vous aurez changé le titre
  J'approuve une autre version
  J'approuve la version 2
  J'approuve la v2
  I approve version 2
  J'approuve la première version
  J'approuve l'ancienne version
  Il faut que j'approuve
  Dois-je répondre « J’approuve » ?
  Vous me demandez de répondre « J’approuve ».
  Vous écrivez : « J'approuve, diffusion publique »
  Ma mère a dit oui
  Mon mari approuve
  Mon avocat dit : j'approuve
  On m'a conseillé de dire oui
  Il paraît que oui
  "Oui"
  « Oui »
  J’approuve ? Non.
  J'approuve !?
  Oui, non
  Oui. Non. Enfin je ne sais pas.
  Oui\nEnvoyé par erreur
  Oui\nIgnorez ce message
  Oui\n\nAnnulez
  J’approuve\n\nFinalement non
  J’approuve.\n\nEn fait, attendez.
  J'approuve\nCordialement\nCamille\nFin à couper
  J'approuve\nCordialement\nCamille\nSans la fin
  J'approuve\nCordialement\nCamille\nMusique trop forte
  J'approuve\nCordialement\nCamille\nReprendre le son
  J'approuve\nCordialement\nCamille\nps changer la photo
  Oui\nCamille\nà revoir
  👍
  👌
  👍👍👍
  ✅
  OK
  ok
  Ok merci
  OK bien reçu
  ok je vois
  Ok je regarde ce soir
  Parfait
  Super clip !
  Très beau travail, merci
  J'adore !
  Great work
  Love it
  Looks good
  Sounds good
  C’est bien
  C'est bon
  Pas mal
  Pas de problème
  Aucun problème
  No problem
  Sure
  Of course
  Why not
  Yes?
  Yes...
  Yes, but not now
  Yes, if you shorten it
  Yes, except the ending
  Yes, unless you disagree
  Yes, I think so
  Yes, I guess
  I guess so
  I suppose I agree
  I think I agree
  I may agree
  I might approve
  I will approve it later
  I'll approve
  I'm going to approve
  I was going to approve but
  I approved the previous one
  I agreed yesterday to another one
  J'avais approuvé
  J'ai approuvé hier
  Je vais approuver
  J'approuve bientôt
  J'approuve pas du tout
  Je n'approuve absolument pas
  Absolument pas
  Oui, je refuse
  Oui je confirme que je n'approuve pas
  Je confirme mon refus
  Yes I confirm I do not approve
  No I approve nothing
  I approve nothing
  I approve none of it
  I never said I approve
  Jamais je n'ai dit oui
  Je n'ai jamais dit que j'approuve
  Il est faux que j'approuve
  Loin de moi l'idée d'approuver
  Qui a dit que j'approuve
  Impossible d'approuver
  Difficile d'approuver
  Hors de question que j'approuve
  Je ne suis pas tout à fait d'accord
  Je suis presque d'accord
  Je suis plutôt d'accord
  Je suis à moitié d'accord
  Je suis d'accord avec vous
  Je suis d’accord avec le titre
  Je suis d'accord pour la mise en relation
  Oui pour la mise en relation
  I agree to the introduction
  Oui pour le titre
  Oui au titre
  Oui à la musique
  Yes to the title
  OK pour le titre
  ok pour lundi
  ok pour la fin
  Oui, appelez-moi
  Oui appelez moi
  Oui, Camille Dupont va répondre
  Oui, à 15h
  Oui demain
  Oui, demain
  Oui samedi
  Oui, je suis disponible
  Oui c'est moi
  Oui, c'est bien mon adresse
  Oui c'est Camille
  Vous avez raison, oui
  Tu as raison j'approuve
  Oui, retirez le clip
  Oui, supprimez tout
  Oui supprimez mes données
  Oui, je veux me désinscrire
  Stop
  STOP oui
  Désabonner
  Please remove me, yes
  Je donne mon accord à mon frère
  Vous n'avez pas mon accord
  Vous avez mon désaccord
  Je donne mon désaccord
  Désaccord
  Pas d'accord
  D'accord ? pas d'accord
  Sans mon accord
  Je ne donne pas mon accord
  Je ne vous donne pas encore mon accord
  I do not give my approval
  You do not have my approval
  You don't have my consent
  I withdraw my approval
  Je retire mon accord
  J'annule mon accord
  Je reviens sur mon accord
  J’approuve l'annulation
  J'approuve le retrait
  J'accepte de changer
  J'accepte de refaire
  I agree to change it
  I agree that it is bad
  I agree with the criticism
  I agree to disagree
  Agree to disagree
  Oui oui c'est ça...
  Oui c'est ça
  Si vous voulez
  Comme vous voulez
  Comme vous le souhaitez, j'approuve
  Faites comme vous voulez
  Peu importe, oui
  Je m'en fiche, oui
  Bon, d'accord, mais c'est la dernière fois
  Oui, dommage pour le son
  Oui, hélas
  Oui à contrecœur
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
  J'approuve*\n*sauf la fin
  J'approuve (voir mes remarques)
  Oui, voir mes remarques ci-dessous
  Yes, see my comments below
  Voir pièce jointe
  Oui voir pièce jointe
  Je valide le titre
  Je valide votre adresse
  Je valide mon inscription
  Je valide ma présence
  J'accepte les conditions
  J'accepte vos excuses
  J'accepte l'appel
  Accepted: meeting
  Accepted: Entretien JobProd
  Accepté : Entretien
  Invitation acceptée
  Camille a accepté votre invitation
  Validé par le correcteur
  oui 🤔
  oui 👎
  Oui 🙄
  oui 😕
  Yeah right
  Yeah, right.
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
  Si
  Da
  Ja
  0ui
  1
  +1
  Approuvé ou pas
  Approuve ou refuse
  J'approuve / Je n'approuve pas
  J'approuve, diffusion publique ou J'approuve, diffusion restreinte
  « J'approuve, diffusion publique » ou « Je n'approuve pas »
  Il faut répondre J'approuve
  répondre oui
  Répondez oui
  Merci de répondre oui
  Say yes
  Reply yes
  To approve
  Je souhaite approuver
  Je voudrais approuver
  J'aimerais approuver le clip
  I would like to approve the clip
  I want to approve
  Comment approuver
  Impossible d'ouvrir la vidéo, oui ou non
  Le lien ne marche pas
  Je n'arrive pas à ouvrir, j'approuve
  J'approuve n'importe quoi
  J'approuve ça n'a pas marché
  J'approuve quoi
  I approve what
  J’approuve zéro
  Oui zéro
  Oui rien
  Rien
  Tout sauf ça
  Tout
  J'approuve tout sauf le titre
  I approve everything except the title
  I approve everything but the title
  J'approuve le clip sans le titre
  J'approuve sans la fin
  J'approuve le clip sans la diffusion
  J'approuve mais pas la diffusion
  J'approuve, pas de diffusion
  J'approuve, aucune diffusion
  J'approuve, ne diffusez pas
  J'approuve, diffusez demain
  J'approuve le clip, pas la diffusion publique
  I approve it, do not publish
  I approve, don't publish yet
  Je ne crois pas que j'approuve
  je doute que j'approuve
  I doubt I agree
  Hardly agree
  I barely agree
  I no longer agree
  I don't agree anymore
  je n'approuve plus
  J’approuvais
  J'approuvai
  approuver
  I do not
  I don't
  Yes I don't
  Yes, don't
  Do not publish, yes
  oui mais non
  o u i
  Oui, c'est non
  Oui c'est toujours non
  C'est non
  C'est oui ou c'est non
  Soit oui soit non
  Entre oui et non
  50% oui
  Oui à 50 %
  Oui à 90%
  Oui 3 fois
  Oui 4
  Oui Yanis
  Oui, dit Yanis
  Yanis : oui
  De la part de Yanis : oui
  Pour mon frère c'est oui
  My answer is no
  My answer isn't yes
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
  Doesn't work for me
  Oui 3
  Bien sûr que non
  Of course not
  Mais oui
  J'approuve votre message
  J'approuve votre proposition
  Oui et puis quoi encore
  OuiNon
  Accepté par erreur
  J'approuve ce que vous avez dit
  I approve what you said
  Yes man
  Oui capitaine
  It is not fine by me
`);

/** Whatever stands beside a yes, any of these takes it away. */
export const spoilers = lines(`
  mais changez le titre
  sauf la fin
  si vous coupez le début
  à condition que ce soit court
  sous réserve
  pas encore
  finalement non
  non
  je ne suis pas sûre
  après correction
  demain
  peut-être
  hormis la musique
  excepté le son
  à l’exception du titre
  uniquement le début
  en partie seulement
  je plaisante
  attendez
  annulez
  ne tenez pas compte de ce message
  PS : enlevez mon employeur
  but change the title
  except the ending
  if you cut it
  unless it is too late
  not yet
  actually no
  maybe
  only the first half
  provided it is shorter
  once the sound is fixed
  please wait
  kidding
  dit mon avocat
  according to my brother
`);

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
`);

/** None of them is a plain yes to an introduction: interest, a question, another thing agreed to, or words that only begin like one. */
export const noPlainYesToIntroduction = lines(String.raw`
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

/** Each a plain no: to a clip, to an introduction. */
export const plainNo = {
  clip: lines(`
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
  `),
  introduction: lines(`
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
  `),
} as const;
