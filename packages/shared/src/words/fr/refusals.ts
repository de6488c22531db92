export default {
  ADULTS_ONLY: 'JobProd est réservé aux personnes majeures. Rien n’a été enregistré.',
  INVALID_INPUT: 'Cette saisie n’est pas valable : {{detail}}.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans {{minutes}} min.',
  CODE_WRONG_OR_EXPIRED: 'Ce code n’est pas le bon, ou il a expiré. Demandez-en un nouveau si besoin.',
  LINK_USED_OR_EXPIRED: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.',
  ACCOUNT_CLOSED: 'Ce compte est fermé. Écrivez à {{contactAddress}}.',
  TERMS_NOT_APPROVED: 'Approuvez d’abord les conditions générales en vigueur.',
  TERMS_NOT_APPROVED_staff:
    'Ce candidat n’a pas encore approuvé les conditions générales en vigueur : rien de nouveau ne commence d’ici là. Un e-mail l’y invite, et ses prochaines visites aussi.',
  TERMS_NOT_CURRENT: 'Une version plus récente des conditions est en vigueur : relisez-la avant d’approuver.',
  WAIVER_REQUIRED: 'La diffusion d’un clip suppose de renoncer à toute rémunération. Cochez cette case, ou refusez l’image et la voix.',
  UNDERTAKINGS_REQUIRED: 'Les quatre engagements sont nécessaires pour continuer.',
  IMAGE_RELEASE_MISSING: 'Aucune autorisation d’image ou de voix n’est en cours. Approuvez les conditions à nouveau pour en donner une.',
  IMAGE_RELEASE_MISSING_voiceAlone:
    'Ce clip montre l’image de la personne, et l’autorisation en vigueur porte sur la voix seule. Il faut refaire le montage, qui sera sonore, ou approuver de nouveau les conditions en autorisant l’image.',
  UPLOAD_NOT_FOUND: 'Cet envoi est introuvable. Recommencez l’envoi de la vidéo.',
  UPLOAD_UNFINISHED: 'L’envoi n’est pas terminé. Laissez la page ouverte jusqu’à 100 %.',
  DECLARATION_REQUIRED: 'Confirmez que cette vidéo est la vôtre.',
  SOURCE_NOT_READY: 'Cette vidéo est encore en cours de vérification.',
  SOURCE_REFUSED: 'Cette vidéo n’a pas pu être acceptée.',
  IDENTITY_LEAK: 'Ce texte permet d’identifier la personne : « {{excerpt}} ». Retirez ce passage.',
  IDENTITY_LEAK_title: 'Le titre permet d’identifier la personne : « {{excerpt}} ». Retirez ce passage.',
  IDENTITY_LEAK_description: 'La description permet d’identifier la personne : « {{excerpt}} ». Retirez ce passage.',
  IDENTITY_LEAK_captions: 'Un sous-titre permet d’identifier la personne : « {{excerpt}} ». Retirez ce passage.',
  IDENTITY_LEAK_card: 'Un carton permet d’identifier la personne : « {{excerpt}} ». Retirez ce passage.',
  IDENTITY_LEAK_headline:
    'Le métier que vous cherchez dit qui vous êtes : « {{excerpt}} ». Retirez ce passage, ou choisissez de montrer votre nom.',
  IDENTITY_LEAK_summary: 'Votre présentation dit qui vous êtes : « {{excerpt}} ». Retirez ce passage, ou choisissez de montrer votre nom.',
  IDENTITY_LEAK_experiences:
    'Ce que vous dites de cette expérience dit qui vous êtes : « {{excerpt}} ». Retirez ce passage, ou choisissez de montrer votre nom.',
  SEGMENTS_INVALID:
    'Un passage choisi sort de la vidéo, ou se termine avant de commencer ; ou un carton est trop court, trop long, ou sur plus de trois lignes.',
  OTHER_SIDE_MISSING:
    'De {{from}} à {{until}}, l’autre côté de l’entretien n’a pas été enregistré en entier. Montrez un seul côté, ou raccourcissez ce passage.',
  CLIP_TOO_LONG: 'Le clip dépasse {{maximum}} s. Raccourcissez un passage.',
  CAPTIONS_INVALID: 'Le sous-titre {{number}} n’a pas de texte, ou finit avant de commencer.',
  CAPTIONS_ADRIFT:
    'Des sous-titres n’ont plus de passage sous eux : {{count}} à replacer ou à retirer, dans la page des sous-titres, avant de produire le montage.',
  CAPTIONS_MISSING:
    'On entend quelque chose dans ce clip, et il n’a pas de sous-titres. Écrivez-les dans la page des sous-titres, puis refaites le montage.',
  CAPTIONS_TOO_LONG:
    'Les sous-titres sont trop longs pour être enregistrés : {{maximum, number}} caractères en tout, au plus. Raccourcissez-en, ou faites un clip plus court.',
  CAPTIONS_TOO_MANY: 'Un clip a {{maximum}} sous-titres au plus. Réunissez-en.',
  CLIP_CHANGED: 'Quelqu’un a modifié ce clip entre-temps. Rechargez-le : rien n’a été écrasé.',
  CLIP_NOT_RENDERED: 'Le montage n’a pas encore été produit.',
  CLIP_NOT_APPROVED: 'Le candidat n’a pas encore approuvé cette version.',
  RENDER_RUNNING: 'Un montage est déjà en cours.',
  NOT_POSSIBLE_NOW: 'Cette action n’est plus possible dans l’état actuel. Rechargez la page.',
  DATA_LOCKED: 'Vos données sont verrouillées : rien n’y change tant que vous n’avez pas levé le verrou, sur la page de votre diffusion.',
  DATA_LOCKED_staff: 'Les données de ce candidat sont verrouillées : rien n’y change tant qu’il n’a pas levé le verrou.',
  CONFIRMATION_WRONG: 'Ce n’est pas la référence de votre profil. Recopiez-la telle qu’elle est écrite au-dessus.',
  DIFFUSION_CHOICE_REQUIRED: 'Choisissez si le clip sera public ou restreint : rien n’est publié sans ce choix.',
  EXCERPT_INVALID: 'L’extrait choisi sort du clip.',
  PASSAGE_OFF_TOPIC:
    'Le passage de {{from}} à {{until}} touche à ce que le candidat a marqué hors sujet : il ne peut être monté dans aucun clip. Retirez-le, ou raccourcissez-le.',
  PASSAGE_OFF_TOPIC_version:
    'Cette version contient un passage marqué hors sujet par le candidat : elle ne peut être ni envoyée, ni approuvée en entier, ni publiée. Il faut refaire le montage sans ce passage, ou n’approuver qu’une partie qui ne le contient pas.',
  PASSAGE_INVALID: 'Ce passage n’est pas dans l’enregistrement, ou finit avant de commencer.',
  PASSAGE_INVALID_tooMany: 'Vous avez déjà marqué beaucoup de passages ici. Retirez-en, ou marquez-en un plus long.',
  PROFILE_INCOMPLETE: 'Il manque encore à votre profil : {{missing}}.',
  PROFILE_CHANGED: 'Ce profil a été modifié dans une autre fenêtre. Rechargez-le : rien n’a été écrasé.',
  PASSWORD_WRONG: 'Cette référence et ce mot de passe n’ouvrent aucun profil.',
  PASSWORD_EXPIRED: 'Ce mot de passe a expiré. Demandez-en un nouveau à JobProd.',
  COMPANY_EXISTS: 'Une entreprise de ce nom fait déjà partie du réseau.',
  COMPANY_NOT_ACTIVE: 'Cette entreprise ne fait pas partie du réseau actuellement.',
  INVITATION_EXISTS: 'Une invitation est déjà en cours pour cette adresse.',
  INVITATION_OTHER_ACCOUNT: 'Cette invitation est destinée à une autre adresse que celle de votre session. Elle reste valable.',
  ALREADY_A_COLLEAGUE: 'Cette personne fait déjà partie de l’équipe.',
  ADDRESS_IN_USE:
    'Votre adresse sert déjà à un autre compte JobProd. Demandez une invitation à une autre adresse, ou écrivez à {{contactAddress}}.',
  CONSULTATION_REQUIRED: 'Consultez d’abord le profil.',
  CONTACT_STOPPED: 'Cet échange a été arrêté par le candidat.',
  ATTACHMENT_REFUSED:
    'Ce fichier n’a pas été pris : il faut un PDF, une image (JPEG, PNG, WebP) ou un document Word, Excel, PowerPoint ou OpenDocument, entier et lisible.',
  ATTACHMENT_ACTIVE:
    'Ce fichier n’a pas été pris : il contient un programme, un autre fichier, ou va chercher quelque chose ailleurs. Enregistrez-le en PDF simple, puis envoyez ce PDF.',
  ATTACHMENT_LOCKED: 'Ce fichier est protégé par un mot de passe : nous ne pouvons pas le vérifier. Envoyez-le sans mot de passe.',
  ATTACHMENT_TOO_LARGE: 'Ce fichier est trop lourd : {{megabytes}} Mo au plus.',
  ATTACHMENT_GONE: 'Un de ces fichiers n’est plus là : retirez-le, puis ajoutez-le à nouveau.',
  TOO_MANY_ATTACHMENTS: 'Trop de fichiers : {{limit}} au plus par message.',
  JOB_BRIEF_REQUIRED: 'Décrivez le poste : fonction, lieu, contrat et rémunération.',
  INTRODUCTION_EXISTS: 'Une mise en relation est déjà en cours entre vous.',
  ALREADY_ASKED: 'Vous nous l’avez déjà demandé : nous vous répondrons.',
  CONTACT_DETAILS: 'Ceci permettrait de vous joindre directement : « {{excerpt}} ». Une fiche ne porte aucune coordonnée.',
  ALREADY_ANSWERED: 'Une réponse a déjà été donnée.',
  INTERVIEW_HOUR_TAKEN: 'Cette heure n’est plus libre. Choisissez-en une autre.',
  INTERVIEW_ALREADY_BOOKED: 'Vous avez déjà un entretien réservé. Déplacez-le, ou annulez-le d’abord.',
  INTERVIEW_TOO_LATE:
    'Il est trop tard pour changer cet entretien : cela se fait jusqu’à {{hours}} heures avant. Écrivez-nous à {{contactAddress}}.',
  CONTENT_TOO_LONG: 'Ce texte est trop long : {{maximum}} caractères au plus.',
  SCOPE_UNKNOWN: 'Cette portée n’existe pas.',
  EVENTS_OUT_OF_SCOPE: 'Choisissez au moins un événement, parmi ceux que les portées de ce programme lui laissent lire.',
  TOO_MANY_WEBHOOKS: 'Trop d’adresses : {{limit}} au plus pour un programme. Supprimez-en une d’abord.',
  WEBHOOK_ADDRESS:
    'Cette adresse ne peut pas être prévenue : donnez une adresse https ouverte sur internet, sans identifiant ni mot de passe.',
  SEAT_TAKEN_ELSEWHERE: 'Votre place est occupée par une autre page ouverte plus récemment. Reprenez-la ici si vous le souhaitez.',
  NOTICE_CHANGED: 'Ce que vous avez autorisé a changé. Relisez la notice avant d’enregistrer.',
  CANDIDATES_PAUSE: 'Le candidat a mis en pause : lui seul peut reprendre l’enregistrement.',
  SENSITIVE_QUESTION:
    'Cette question touche à un sujet étranger au poste ({{topic}}) : « {{excerpt}} ». Posez-la autrement, ou ne la posez pas.',
  NOTES_CHANGED: 'Ces notes ont été modifiées sur une autre page. Rechargez-les : rien n’a été écrasé.',
  TRACK_NOT_TAKEN: 'Cet enregistrement ne peut plus être reçu.',
  TOO_MANY_PROFILES_LISTED:
    'Les listes vous ont montré {{limit}} profils aujourd’hui : la suite attend demain, pour que personne ne copie le service en masse. Pour un besoin particulier, écrivez à {{contact}}.',
  TOO_MANY_PROFILES_OPENED:
    'Vous avez ouvert {{limit}} profils aujourd’hui : la suite attend demain, pour que personne ne copie le service en masse. Pour un besoin particulier, écrivez à {{contact}}.',
  TOO_MANY_PROFILES_PLAYED:
    'Vous avez regardé {{limit}} clips aujourd’hui : la suite attend demain, pour que personne ne copie le service en masse. Pour un besoin particulier, écrivez à {{contact}}.',
  REFERENCE_IN_USE: 'La référence « {{reference}} » est déjà inscrite.',
  AMOUNT_OUT_OF_BOUNDS: 'Le montant va de {{from}} à {{to}}.',
  TOTAL_DIFFERS: 'Le total ne correspond pas : avec la taxe, il est de {{total}}.',
  DAY_OUT_OF_BOUNDS: 'La date va du {{from}} au {{to}}.',
};
