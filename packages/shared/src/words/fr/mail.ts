export default {
  common: {
    greeting: 'Bonjour {{firstName}},',
    greetingPlain: 'Bonjour,',
    signature: 'L’équipe JobProd',
    ignore: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : rien ne se passera.',
    legal:
      'JOBPROD, SARL au capital de 2 000 €, RCS Paris, SIRET 534 662 531 00019, 19 rue Philibert Lucot, 75013 Paris — contact@jobprod.com',
    fallback: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  },
  signIn: {
    subject: 'Votre code de connexion à JobProd',
    lead: 'Voici votre code de connexion : {{code}}',
    detail:
      'Saisissez-le sur la page où vous l’avez demandé, ou ouvrez le lien ci-dessous. Il est valable dix minutes et ne sert qu’une fois.',
    action: 'Me connecter',
  },
  signUp: {
    subject: 'Confirmez votre adresse pour devenir candidat',
    lead: 'Voici votre code de confirmation : {{code}}',
    detail:
      'Saisissez-le sur la page d’inscription, ou ouvrez le lien ci-dessous. Il est valable dix minutes. Sans cette confirmation, rien n’est enregistré.',
    action: 'Confirmer mon adresse',
  },
  unknownAddress: {
    subject: 'Connexion à JobProd',
    lead: 'Une connexion à JobProd a été demandée avec cette adresse, mais aucun compte ne l’utilise.',
    detail: 'Peut-être vous êtes-vous inscrit avec une autre adresse ? Sinon, vous pouvez devenir candidat en deux minutes.',
    action: 'Devenir candidat',
  },
  knownAddress: {
    subject: 'Vous avez déjà un compte JobProd',
    lead: 'Vous venez de demander à vous inscrire avec une adresse déjà connue. Voici un code de connexion : {{code}}',
    detail: 'Saisissez-le sur la page d’inscription, ou ouvrez le lien ci-dessous. Il est valable dix minutes et ne sert qu’une fois.',
    action: 'Me connecter',
  },
  termsReceipt: {
    subject: 'Votre reçu : conditions générales approuvées',
    lead: 'Vous avez approuvé la version {{number}} des conditions générales de JobProd. Votre reçu signé est joint à ce message : gardez-le.',
    hash: 'Empreinte du texte approuvé (SHA-256) : {{contentHash}}',
    detail:
      'Ce reçu prouve ce que vous avez approuvé et quand, à qui ne ferait confiance ni à notre base de données ni à notre équipe. Vous pouvez le vérifier à tout moment, sans rien installer.',
    action: 'Vérifier le reçu',
  },
  clipApproval: {
    subject: 'Votre clip est prêt : à vous de décider',
    lead: 'Le montage de votre clip est terminé. Vous seul pouvez le voir pour l’instant.',
    detail:
      'Ouvrez le lien pour le regarder. Vous pourrez ensuite l’approuver en entier ou en partie, choisir s’il sera public ou restreint, ou demander des changements. Ouvrir le lien ne décide de rien.',
    action: 'Voir mon clip',
    silence: 'Sans réponse de votre part, rien ne sera publié. Le lien est valable {{days}} jours.',
  },
  profilePublished: {
    subject: 'Votre profil est en ligne',
    public:
      'Votre profil est publié : les visiteurs de JobProd et les recruteurs du réseau peuvent le consulter. Vous verrez quelles entreprises l’ont consulté, et quand.',
    restricted:
      'Votre profil est publié en diffusion restreinte : seules les personnes à qui JobProd remet un mot de passe peuvent le consulter. Pour toute autre personne, il n’existe pas.',
    promotion:
      'Vous pouvez le montrer en privé à qui vous voulez ; tant qu’il est actif, vous avez pris l’engagement de ne pas en faire la promotion publique.',
    action: 'Voir mon profil',
  },
  diffusionRestricted: {
    subject: 'Votre diffusion restreinte est en place',
    whole:
      'Tout votre profil est désormais accessible par mot de passe uniquement. Pour toute autre personne, il n’existe plus : ni dans les listes, ni par son adresse, ni par un lien déjà donné.',
    elements:
      'Sont désormais accessibles par mot de passe uniquement : {{elements}}. Pour toute autre personne, ces éléments n’existent plus.',
    detail:
      'C’est gratuit, et vous seul pouvez lever cette restriction. JobProd remet les mots de passe en privé, un par destinataire ; vous voyez qui s’en est servi et quand.',
    action: 'Voir ma diffusion',
  },
  restrictionLifted: {
    subject: 'Votre diffusion restreinte est levée',
    lead: 'À votre demande, la restriction de votre profil est levée : tant qu’il est publié, il est de nouveau public. Les mots de passe remis jusqu’ici ne servent plus.',
    detail: 'Vous pouvez restreindre à nouveau la diffusion à tout moment.',
    action: 'Voir ma diffusion',
  },
  passwordIssued: {
    subject: 'Un mot de passe a été remis pour votre profil',
    recruiter:
      'JobProd a remis un mot de passe personnel pour votre profil restreint à un recruteur du réseau. Il vaut jusqu’au {{until}}.',
    outsider:
      'JobProd a remis un mot de passe personnel pour votre profil restreint à une personne extérieure au réseau. Il vaut jusqu’au {{until}}.',
    detail:
      'Vous verrez dans votre espace quand il a servi. Si cette remise ne vous convient pas, écrivez à contact@jobprod.com : nous le révoquerons.',
    action: 'Voir ma diffusion',
  },
  recruiterInvited: {
    subject: 'Votre invitation à l’espace recruteurs',
    lead: '{{companyName}} fait partie du réseau d’entreprises de JobProd et vous invite à rejoindre son équipe de recrutement.',
    detail:
      'Cette invitation est personnelle : elle vaut pour {{email}}, ne sert qu’une fois et reste ouverte jusqu’au {{until}}. Ouvrir le lien n’engage à rien ; vous confirmez sur la page.',
    action: 'Voir mon invitation',
  },
  accessEnded: {
    subject: 'Votre accès à l’espace recruteurs a pris fin',
    lead: 'Votre entreprise ne fait plus partie du réseau de JobProd. Vos sessions, mots de passe et accès de programmes sont fermés ; les mises en relation en cours sont closes.',
    detail: 'Ce que vous avez appris des candidats reste confidentiel. Pour toute question, écrivez à contact@jobprod.com.',
  },
  staffInvited: {
    subject: 'Votre accès à l’équipe JobProd',
    lead: 'Un accès vous a été ouvert dans le back-office de JobProd.',
    detail: 'Connectez-vous avec cette adresse : un code vous sera envoyé à chaque connexion.',
    action: 'Me connecter',
  },
};
