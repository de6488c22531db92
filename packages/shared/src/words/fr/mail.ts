export default {
  common: {
    greeting: 'Bonjour {{firstName}},',
    greetingPlain: 'Bonjour,',
    signature: 'L’équipe JobProd',
    ignore: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : rien ne se passera.',
    legal:
      '{{publisherName}}, {{publisherForm}} au capital de {{publisherCapital}}, {{publisherRegistry}}, SIRET {{publisherSiret}}, {{publisherStreet}}, {{publisherCity}} — {{contactAddress}}',
    openQuote: '« ',
    closeQuote: ' »',
    confidential:
      'Ce message nomme une entreprise du réseau. Son nom, sa ville et son activité restent confidentiels : vous avez pris l’engagement de ne pas les divulguer (article 5 des conditions générales).',
    unsubscribe: 'Ne plus recevoir ce genre de message',
    fallback: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  },
  signIn: {
    subject: 'Votre code de connexion à JobProd',
    lead: 'Voici votre code de connexion : {{code}}',
    detail:
      'Saisissez-le sur la page où vous l’avez demandé, ou ouvrez le lien ci-dessous. Il est valable dix minutes et ne sert qu’une fois.',
    action: 'Me connecter',
  },
  crowded: {
    subject: 'Votre lien de connexion à JobProd',
    signIn: 'Ouvrez le lien ci-dessous pour vous connecter. Il est valable dix minutes et ne sert qu’une fois.',
    signUp:
      'Ouvrez le lien ci-dessous pour confirmer votre adresse. Il est valable dix minutes. Sans cette confirmation, rien n’est enregistré.',
    knownAddress:
      'Une inscription a été demandée avec une adresse déjà connue. Le lien ci-dessous vous connecte ; il est valable dix minutes et ne sert qu’une fois.',
    why: 'Votre adresse vient d’être saisie de nombreuses fois. Par prudence, ce message ne porte pas de code, et le prochain attendra quelques minutes : ce lien suffit, où que vous l’ouvriez.',
  },
  dispute: {
    subject: 'Litige {{reference}}',
    opened: 'Un litige vient d’être ouvert sous la référence {{reference}}.',
    written: 'Un message vous attend dans le litige {{reference}}.',
    proposed: 'Une proposition de règlement amiable vous attend dans le litige {{reference}}. L’accepter y met fin.',
    settled: 'Le litige {{reference}} est réglé à l’amiable : la proposition a été acceptée.',
    notSettled: 'Le litige {{reference}} a pris fin sans accord. Les tribunaux de Paris peuvent maintenant être saisis, en droit français.',
    where: 'Pour lire ce qui s’y dit et répondre, ouvrez le dossier une fois connecté. Chaque message y est enregistré.',
    action: 'Ouvrir le dossier',
  },
  disputePack: {
    readMe:
      'Pièces du litige {{reference}}\n\ncase.json : le dossier et ses messages.\nreceipts/ : un reçu par écriture des registres, dans l’ordre. Les actes du litige y figurent aussi, mot pour mot.\nregister-head.txt : la dernière tête signée. register-keys.txt : les clés publiées.\n\nPour vérifier, sans réseau ni serveur : npm run verify -- CE-FICHIER.zip --keys <fichier des clés publiées, obtenu ailleurs>\nOu dans le navigateur, sur la page /verify : ce fichier entier, ou un reçu à la fois.\nLa tête se compare aux registres eux-mêmes avec : npm run audit -- register-head.txt\n',
  },
  registerHead: {
    subject: 'Registres de JobProd : {{size}} écritures',
    lead: 'Voici la dernière tête signée des registres de JobProd : elle couvre {{size}} écritures.',
    root: 'Racine : {{root}}',
    keep: 'Gardez le fichier joint, ou ce message, là où JobProd ne peut pas l’atteindre. Si les registres étaient un jour refaits, tronqués ou ramenés en arrière, cette tête ne correspondrait plus ; c’est ainsi qu’on le verrait.',
    action: 'Vérifier un reçu',
  },
  registerAlarm: {
    subject: 'Alarme : les registres de JobProd ne correspondent plus',
    lead: 'Les registres de JobProd ne continuent plus ce qui en avait été remis au dehors.',
    where: 'Constaté auprès de : {{where}}',
    what: 'Gardez les têtes que vous avez reçues : ce sont elles qui le prouvent. La commande « npm run audit » nomme la première écriture en cause.',
    action: 'Vérifier un reçu',
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
  interview: {
    bookedSubject: 'Entretien réservé : {{when}}',
    bookedToCandidate:
      'Votre entretien en ligne avec {{interviewerName}}, de JobProd, est réservé : {{when}}. Il dure {{minutes}} minutes.',
    bookedToInterviewer: '{{candidateName}} a réservé un entretien en ligne avec vous : {{when}}. Il dure {{minutes}} minutes.',
    inBrowser: 'Il se tient dans votre navigateur : il n’y a rien à installer, et vous pourrez essayer votre caméra et votre micro avant.',
    calendar: 'Le fichier joint l’inscrit dans votre agenda, et l’y corrigera si l’heure change.',
    change: 'Un empêchement ? Vous pouvez le déplacer ou l’annuler jusqu’au {{until}}.',
    changeWhere: 'Un empêchement ? Vous pouvez le déplacer ou l’annuler jusqu’au {{until}}, depuis votre espace, page « Votre entretien ».',
    changeInAgenda: 'Un empêchement ? L’entretien se déplace ou s’annule depuis votre agenda.',
    forCandidate: 'À l’horloge de {{candidateName}} : {{when}}.',
    movedSubject: 'Entretien déplacé : {{when}}',
    movedToCandidate:
      'Votre entretien en ligne avec {{interviewerName}}, de JobProd, a changé d’heure. Il aura lieu le {{when}}, au lieu du {{before}}.',
    movedToInterviewer:
      'Votre entretien en ligne avec {{candidateName}} a changé d’heure. Il aura lieu le {{when}}, au lieu du {{before}}.',
    cancelledSubject: 'Entretien annulé : {{when}}',
    cancelledToCandidate: 'Votre entretien en ligne avec {{interviewerName}}, de JobProd, prévu le {{when}}, est annulé.',
    cancelledToInterviewer: 'Votre entretien en ligne avec {{candidateName}}, prévu le {{when}}, est annulé.',
    withWords: 'Le message laissé avec ce changement :',
    another: 'Vous pouvez choisir une autre heure quand vous le souhaitez.',
    reminderSubject: 'Votre entretien : {{when}}',
    reminderToCandidate: 'Nous vous retrouvons le {{when}} pour votre entretien en ligne avec {{interviewerName}}, de JobProd.',
    reminderToInterviewer: 'Vous retrouvez {{candidateName}} le {{when}} pour un entretien en ligne.',
    missedSubject: 'Entretien du {{day}} : il n’a pas eu lieu',
    missedToCandidate:
      'Nous vous attendions le {{when}}, et nous ne nous sommes pas trouvés. Ce n’est pas grave : choisissez une autre heure, ou dites-nous si nous nous trompons.',
    missedByUs:
      'Vous nous avez attendus le {{when}}, et personne n’est venu. Nous vous présentons nos excuses ; choisissez une autre heure, nous y serons.',
    missedToInterviewer:
      '{{candidateName}} indique que l’entretien prévu le {{when}} n’a pas eu lieu. Dites ce qu’il en est dans votre agenda.',
    toMine: 'Voir mon entretien',
    toBooking: 'Choisir une autre heure',
    toAgenda: 'Ouvrir mon agenda',
    toRoom: 'Ouvrir la salle d’entretien',
    roomOpens: 'La salle s’ouvre {{minutes}} minutes avant l’heure. Le bouton ci-dessous y mène ; d’ici là, sa page vous attend.',
    calendarSummary: 'Entretien JobProd',
    calendarLocation: 'En ligne',
    calendarForCandidate: 'Avec {{interviewerName}}, de JobProd.',
    calendarForInterviewer: 'Avec {{candidateName}}.',
    calendarRoom: 'La salle d’entretien :',
    calendarChange: 'Pour le déplacer ou l’annuler :',
    calendarFile: 'entretien-jobprod.ics',
  },
  spaceInvited: {
    subject: 'Une invitation personnelle de JobProd',
    lead: 'JobProd vous invite dans son espace entreprises, où une partie du réseau se présente par son nom. Cette invitation est la vôtre : elle ne s’ouvre qu’avec votre compte, et une seule fois. Connectez-vous d’abord, puis ouvrez ce lien.',
    undertaking:
      'Avant d’y entrer, vous confirmez deux choses : ce que vous y lirez reste entre nous, et vous ne contacterez pas directement une entreprise présentée. Pour en rencontrer une, il suffit de nous le demander.',
    action: 'Ouvrir mon invitation',
    until: 'Ce lien s’ouvre jusqu’au {{until}}.',
  },
  cardPresented: {
    subject: 'Votre fiche est présentée',
    lead: 'Nous avons relu la fiche de votre entreprise : les candidats que nous invitons la lisent désormais. Vous pouvez la changer quand vous voulez, la version présentée reste en place jusqu’à ce que nous ayons relu la suivante.',
    action: 'Voir la fiche',
  },
  cardSentBack: {
    subject: 'Votre fiche est à revoir',
    lead: 'La fiche de votre entreprise n’est pas montrée aux candidats pour le moment, et voici pourquoi :',
    leadShown:
      'Nous ne pouvons pas présenter telle quelle la nouvelle version de votre fiche : les candidats lisent toujours la précédente. Voici pourquoi :',
    detail: 'Votre texte est gardé tel quel : corrigez-le, puis remettez-le-nous.',
    action: 'Reprendre la fiche',
  },
  wishDeclined: {
    subject: 'Votre demande de présentation',
    lead: 'Vous nous avez demandé de vous présenter à {{companyName}}. Nous n’avons pas transmis votre demande, et voici pourquoi :',
    detail: 'D’autres entreprises vous attendent dans l’espace, et vous pouvez nous répondre si vous souhaitez en parler.',
    action: 'Retourner dans l’espace entreprises',
  },
  meeting: {
    proposedSubject: 'Des heures vous sont proposées pour un rendez-vous',
    proposed: '{{other}} vous propose un rendez-vous de {{minutes}} minutes pour le poste : {{role}}.',
    proposedInstead:
      '{{other}} vous propose d’autres heures pour votre rendez-vous de {{minutes}} minutes ({{role}}). L’heure fixée tient tant que vous n’en avez pas accepté une autre.',
    hour: '— {{when}}',
    choose: 'Choisissez celle qui vous convient, ou proposez-en d’autres.',
    form: { ON_SITE: 'Sur place.', VIDEO: 'En visioconférence.', PHONE: 'Par téléphone.' },
    place: 'Où, ou comment vous joindre : {{place}}',
    scheduledSubject: 'Rendez-vous fixé : {{when}}',
    scheduled: 'Votre rendez-vous avec {{other}} est fixé : {{when}}, pour {{minutes}} minutes. Poste : {{role}}.',
    calendar: 'Le fichier joint l’inscrit dans votre agenda, sans y dire avec qui ni où, et l’y corrigera si l’heure change.',
    cancelledSubject: 'Un rendez-vous est annulé',
    cancelled: '{{other}} a annulé votre rendez-vous du {{when}} ({{role}}).',
    cancelledUnfixed: '{{other}} renonce au rendez-vous que vous deviez fixer ensemble ({{role}}).',
    cancelledByYou: 'Vous avez annulé votre rendez-vous du {{when}} avec {{other}}. Le fichier joint le retire de votre agenda.',
    closedByStaff:
      'L’équipe de JobProd a annulé votre rendez-vous du {{when}} avec {{other}} ({{role}}). Le fichier joint le retire de votre agenda.',
    closedByStaffUnfixed: 'L’équipe de JobProd a clos votre mise en relation avec {{other}} ({{role}}) : il n’y aura pas de rendez-vous.',
    closedWhy: 'Si vous souhaitez savoir pourquoi, ou si ce n’est pas ce que vous attendiez, écrivez à {{contactAddress}}.',
    words: 'Son message :',
    missedSubject: 'Votre rendez-vous a-t-il eu lieu ?',
    missed: '{{other}} indique que vous n’étiez pas au rendez-vous du {{when}}.',
    missedAnswer:
      'Si ce n’est pas exact, dites-le sur votre page dans les sept jours : nous regarderons ensemble ce qu’il en est. Sans réponse, le rendez-vous sera noté comme manqué.',
    reminder: {
      hoursSubject: 'Un rendez-vous est à fixer',
      hours:
        'Vous êtes d’accord, avec {{other}}, pour un entretien d’embauche ({{role}}), et aucune heure n’est encore fixée. Proposez les vôtres, ou répondez à celles que vous avez reçues.',
      eveSubject: 'Votre rendez-vous : {{when}}',
      eve: 'Votre rendez-vous avec {{other}} approche : {{when}}, pour {{minutes}} minutes. Poste : {{role}}.',
      outcomeSubject: 'Comment s’est passé votre rendez-vous ?',
      outcome: 'Votre rendez-vous avec {{other}} était prévu le {{when}}. Dites-nous en un clic s’il a eu lieu.',
    },
    collaborationSubject: 'Une collaboration est déclarée',
    collaboration: '{{other}} nous indique que vous travaillez désormais ensemble. Nous vous en félicitons !',
    collaborationEndsCandidate:
      'Le nom, la ville et l’activité de l’entreprise ne sont donc plus confidentiels. Si c’est une erreur, répondez-nous : nous la corrigerons.',
    collaborationEndsCompany:
      'La confidentialité à laquelle le candidat s’était engagé envers vous prend donc fin. Si c’est une erreur, répondez-nous : nous la corrigerons.',
    action: 'Ouvrir mes mises en relation',
    chooseAction: 'Choisir une heure',
    tellAction: 'Dire ce qu’il en est',
    calendarSummary: 'Rendez-vous JobProd',
    calendarLocation: 'Voir votre espace JobProd',
    calendarText: 'Avec qui, où et comment : sur votre page « Mises en relation ».',
    calendarCancelled: 'Ce rendez-vous n’a plus lieu.',
    calendarFile: 'rendez-vous-jobprod.ics',
  },
  termsReceipt: {
    subject: 'Votre reçu : conditions générales approuvées',
    lead: 'Vous avez approuvé la version {{number}} des conditions générales de JobProd. Votre reçu signé est joint à ce message : gardez-le.',
    until: 'Votre autorisation prend fin le {{until}}, à cette seconde précise.',
    hash: 'Empreinte du texte approuvé (SHA-256) : {{contentHash}}',
    detail:
      'Ce reçu prouve ce que vous avez approuvé et quand, à qui ne ferait confiance ni à notre base de données ni à notre équipe. Vous pouvez le vérifier à tout moment, sans rien installer.',
    action: 'Vérifier le reçu',
    withdraw: 'Retirer mon autorisation d’image, à tout moment, en deux clics',
  },
  newTerms: {
    subject: 'Nos conditions générales ont changé',
    lead: 'Nous avons publié la version {{number}} de nos conditions générales. La page vous montre, phrase par phrase, ce qui change par rapport à la version que vous aviez approuvée.',
    detail:
      'Rien ne presse et rien ne s’arrête : ce qui est en cours continue sous la version que vous avez approuvée, et vos droits restent entiers. Seules les nouvelles démarches attendent votre accord. Les dix-huit mois de votre autorisation d’image ne changent pas, sauf si vous la donnez de nouveau.',
    action: 'Voir ce qui change',
  },
  releaseReminder: {
    subject: 'Votre autorisation d’image prend fin dans {{days}} jours',
    subjectTomorrow: 'Votre autorisation d’image prend fin demain',
    lead: 'Votre autorisation d’image et de voix court jusqu’au {{until}}. À cet instant précis, votre clip cesse d’être diffusé, partout ; votre profil demeure, sans clip.',
    renew:
      'Seule une nouvelle approbation des conditions la renouvelle, pour dix-huit mois à compter du jour où vous la donnez. Si vous souhaitez que tout s’arrête à la date prévue, vous n’avez rien à faire.',
    action: 'Relire et renouveler',
    withdraw: 'Vous pouvez aussi retirer votre autorisation dès maintenant, en deux clics',
  },
  releaseEnded: {
    subject: 'Votre autorisation d’image a pris fin',
    lead: 'Votre autorisation d’image et de voix a pris fin le {{at}}. Depuis cet instant, votre clip n’est plus diffusé nulle part ; votre profil demeure, sans clip.',
    renew:
      'Vous pouvez en donner une nouvelle quand vous le voudrez, en approuvant de nouveau les conditions. Sinon, vous n’avez rien à faire.',
    action: 'Relire les conditions',
  },
  releaseWithdrawn: {
    subject: 'Votre autorisation d’image est retirée',
    lead: 'Vous avez retiré votre autorisation d’image et de voix le {{at}}. Depuis cet instant, votre clip n’est plus diffusé nulle part ; votre profil demeure, sans clip.',
    detail:
      'Votre renonciation à toute rémunération pour la diffusion passée demeure. Vous pouvez donner une nouvelle autorisation quand vous le voudrez, en approuvant de nouveau les conditions. Si ce retrait ne vient pas de vous, écrivez à {{contactAddress}}.',
    action: 'Relire les conditions',
  },
  clipApproval: {
    subject: 'Votre clip est prêt : à vous de décider',
    lead: 'Le montage de votre clip est terminé. Vous seul pouvez le voir pour l’instant.',
    detail:
      'Ouvrez le lien pour le regarder. Vous pourrez ensuite l’approuver en entier ou en partie, choisir s’il sera public ou restreint, ou demander des changements. Ouvrir le lien ne décide de rien.',
    action: 'Voir mon clip',
    reply:
      'Vous pouvez aussi répondre à ce message : « J’approuve, diffusion publique » ou « J’approuve, diffusion restreinte » ; ou « Je n’approuve pas », en disant ce qu’il faut changer.',
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
  dataLocked: {
    subject: 'Vos données sont verrouillées',
    byThem:
      'Vous avez verrouillé vos données : dès maintenant, votre profil, vos clips, vos vidéos et vos entretiens n’existent plus pour personne d’autre que vous et la personne chargée, chez JobProd, de la protection des données. Rien n’en est montré, et rien n’y change.',
    uponRequest:
      'À votre demande, vos données sont verrouillées : dès maintenant, votre profil, vos clips, vos vidéos et vos entretiens n’existent plus pour personne d’autre que vous et la personne chargée, chez JobProd, de la protection des données. Rien n’en est montré, et rien n’y change.',
    detail:
      'Tout est conservé. Personne d’autre que vous ne peut lever ce verrou ; vous le ferez quand vous le voudrez. Si cette demande ne vient pas de vous, écrivez à {{rightsAddress}}.',
    action: 'Voir ma diffusion',
  },
  dataUnlocked: {
    subject: 'Le verrou de vos données est levé',
    lead: 'Vous avez levé le verrou de vos données. Votre profil est hors ligne, tel que vous l’aviez laissé.',
    detail: 'Personne ne le voit tant que vous ne l’avez pas publié de nouveau.',
    action: 'Voir ma diffusion',
  },
  profileErased: {
    subject: 'Votre profil est effacé',
    lead: 'À votre demande, votre profil est effacé pour toujours : ce qu’il disait, ses images, les fichiers du clip qui y était montré, son adresse et les mots de passe qui l’ouvraient. Plus personne ne le trouve, vous non plus.',
    stays:
      'Votre compte demeure, avec vos accords, les vidéos que vous avez envoyées, vos entretiens, vos échanges avec les entreprises et les registres, où cet effacement est inscrit. Pour faire effacer tout ce que nous gardons de vous, écrivez à {{rightsAddress}}.',
    detail:
      'Vous pouvez commencer un nouveau profil quand vous le voudrez. Si cette demande ne vient pas de vous, écrivez-nous sans attendre.',
    action: 'Voir mes registres',
  },
  profileExpiring: {
    subject: 'Votre profil sera bientôt retiré',
    lead: 'Voilà près de deux ans que nous n’avons plus de nouvelles de vous. Le {{until}}, votre profil ne sera plus montré.',
    detail: 'S’il vous sert encore, il suffit de vous connecter d’ici là. Sinon, vous n’avez rien à faire.',
    action: 'Garder mon profil en ligne',
  },
  profileExpired: {
    subject: 'Votre profil n’est plus en ligne',
    lead: 'Sans nouvelles de vous depuis deux ans, nous avons retiré votre profil : plus personne ne le voit, hormis vous et notre équipe.',
    detail: 'Rien n’est effacé. Vous pouvez le publier de nouveau quand vous le voudrez, en un clic.',
    action: 'Voir mon profil',
  },
  sourcesToGo: {
    subject: 'Vos vidéos brutes vont être effacées',
    sent_one: 'La vidéo que vous nous avez envoyée sera effacée à partir du {{from}}.',
    sent_other: '{{count}} vidéos que vous nous avez envoyées seront effacées à partir du {{from}}.',
    recorded_one: 'L’enregistrement de votre entretien sera effacé à partir du {{from}}.',
    recorded_other: '{{count}} enregistrements de vos entretiens seront effacés à partir du {{from}}.',
    detail: 'Nous ne gardons pas ce qui ne sert plus. Rien ne change pour ce que vous avez approuvé : votre clip reste tel qu’il est.',
    more: 'Vous n’avez rien à faire. Si un clip doit encore en être tiré, écrivez-nous avant cette date.',
    action: 'Revoir mes vidéos',
  },
  passwordIssued: {
    subject: 'Un mot de passe a été remis pour votre profil',
    recruiter:
      'JobProd a remis un mot de passe personnel pour votre profil restreint à un recruteur du réseau. Il vaut jusqu’au {{until}}.',
    outsider:
      'JobProd a remis un mot de passe personnel pour votre profil restreint à une personne extérieure au réseau. Il vaut jusqu’au {{until}}.',
    detail:
      'Vous verrez dans votre espace quand il a servi. Si cette remise ne vous convient pas, écrivez à {{contactAddress}} : nous le révoquerons.',
    action: 'Voir ma diffusion',
  },
  recruiterInvited: {
    subject: 'Votre invitation à l’espace recruteurs',
    lead: '{{companyName}} fait partie du réseau d’entreprises de JobProd et vous invite à rejoindre son équipe de recrutement.',
    detail:
      'Cette invitation est personnelle : elle vaut pour {{email}}, ne sert qu’une fois et reste ouverte jusqu’au {{until}}. Ouvrir le lien n’engage à rien ; vous confirmez sur la page.',
    action: 'Voir mon invitation',
  },
  accessEnded: {
    subject: 'Votre accès à l’espace recruteurs a pris fin',
    lead: 'Votre entreprise ne fait plus partie du réseau de JobProd. Vos sessions, mots de passe et accès de programmes sont fermés ; les mises en relation en cours sont closes.',
    detail:
      'Ce que vous avez appris des candidats reste confidentiel. Si un litige vous oppose à JobProd, connectez-vous : vous pouvez le lire et le poursuivre, ou en ouvrir un. Pour toute question, écrivez à {{contactAddress}}.',
  },
  jobBrief: {
    line: 'Le poste : {{role}}. Lieu : {{place}}. Contrat : {{contract}}. Rémunération : {{pay}}.',
    PERMANENT: 'CDI',
    FIXED_TERM: 'CDD',
    TEMPORARY: 'intérim',
    APPRENTICESHIP: 'alternance',
    INTERNSHIP: 'stage',
    FREELANCE: 'indépendant',
  },
  contactStarted: {
    subject: 'Un recruteur du réseau vous écrit',
    lead: '{{recruiterName}} ({{companyName}}) a consulté votre profil et vous écrit au sujet d’un poste.',
    action: 'Lire et répondre',
    why: 'Pourquoi vous écrit-on ? Les entreprises du réseau consultent librement les profils publiés, puis contactent les candidats (article 2 des conditions générales). Votre adresse ne leur est pas communiquée, la leur ne vous l’est pas davantage.',
    stop: 'Répondez à ce message ou depuis la page : votre adresse reste privée, et seul ce que vous écrivez est transmis, sans pièce jointe. Pour mettre fin à l’échange, répondez « Stop » ou passez par la page.',
  },
  contactContinued: {
    subject: 'Un nouveau message d’un recruteur',
    lead: '{{recruiterName}} ({{companyName}}) vous écrit à nouveau.',
  },
  contactReplied: {
    subject: 'Un candidat vous a répondu',
    lead: 'Le candidat du profil {{reference}} a répondu à votre message.',
    action: 'Lire et répondre',
    reply:
      'Répondez à ce message ou depuis la page : votre adresse reste privée, et seul ce que vous écrivez est transmis, sans pièce jointe.',
  },
  contactFiles: {
    wait_one: 'Un fichier est joint à ce message : il se télécharge depuis la page de l’échange.',
    wait_other: '{{count}} fichiers sont joints à ce message : ils se téléchargent depuis la page de l’échange.',
  },
  contactStopped: {
    subject: 'Un échange a pris fin',
    lead: 'Le candidat du profil {{reference}} a souhaité mettre fin à votre échange. Votre entreprise ne peut plus lui écrire.',
  },
  reportDecided: {
    subject: 'Notre réponse à votre signalement',
    CONTACT: {
      UPHELD:
        'Nous avons examiné l’échange que vous nous avez signalé, et nous vous donnons raison. Il est arrêté : plus personne de cette entreprise ne peut vous écrire. Notre réponse :',
      NOT_UPHELD:
        'Nous avons examiné l’échange que vous nous avez signalé, et nous ne retenons pas le signalement. Vous pouvez arrêter cet échange quand vous le voulez. Notre réponse :',
      action: 'Relire l’échange',
    },
    DIRECT_APPROACH: {
      UPHELD: 'Nous avons examiné la prise de contact directe que vous nous avez signalée, et nous vous donnons raison. Notre réponse :',
      NOT_UPHELD:
        'Nous avons examiné la prise de contact directe que vous nous avez signalée, et nous ne retenons pas le signalement. Notre réponse :',
      action: 'Voir mes signalements',
    },
    dispute:
      'Cette réponse ne vous convient pas ? Écrivez à {{contactAddress}}, ou ouvrez un litige depuis votre espace : nous chercherons d’abord une issue amiable.',
  },
  contactUpheld: {
    subject: 'Un échange a été signalé',
    lead: 'Le candidat du profil {{reference}} nous a signalé votre échange. Quelqu’un de l’équipe l’a examiné et lui donne raison : l’échange est arrêté, et votre entreprise ne peut plus lui écrire.',
    detail: 'Pour savoir pourquoi, ou donner votre version, écrivez à {{contactAddress}}.',
  },
  approachUpheld: {
    subject: 'Un rappel de vos engagements',
    undertaking:
      'En approuvant les conditions générales, vous vous êtes engagé à ne pas prendre contact directement avec les entreprises qui vous sont présentées : la mise en relation passe par JobProd.',
    someone:
      'Une entreprise du réseau nous a signalé une prise de contact directe de votre part. Quelqu’un de l’équipe l’a examinée et retient ce signalement.',
    named:
      'L’entreprise {{companyName}} nous a signalé une prise de contact directe de votre part. Quelqu’un de l’équipe l’a examinée et retient ce signalement.',
    detail: 'Rien d’autre n’en découle aujourd’hui. Si ce n’est pas exact, ou pour en parler, écrivez à {{contactAddress}}.',
  },
  letterPassedOn: {
    subject: 'Votre message est transmis',
    lead: 'Votre message a été transmis par JobProd, sans votre adresse.',
    file: 'La pièce jointe ne l’a pas été : par e-mail, seul le texte passe par nous. Vous pouvez ajouter vos fichiers depuis la page de l’échange.',
    address:
      'Votre adresse ou votre numéro, qui figurait dans votre texte, en a été retiré pour rester privé. Si vous souhaitez le donner, écrivez-le depuis la page de l’échange.',
    inPlaceOfAddress: '[coordonnées gardées privées]',
  },
  introductionAsked: {
    subject: 'On vous propose une mise en relation',
    lead: '{{recruiterName}} ({{companyName}}, {{city}}, {{activity}}) souhaite vous rencontrer pour un entretien d’embauche.',
    detail:
      'Ouvrir le lien ne décide de rien : vous répondez sur la page. Si vous êtes d’accord tous les deux, chacun reçoit les coordonnées de l’autre, et vous vous engagez à donner suite par un entretien. Tant que l’autre n’a pas donné son accord, vous pouvez revenir sur le vôtre.',
    reply: 'Vous pouvez aussi répondre à ce message, par « Je suis d’accord » ou « Je ne suis pas d’accord ».',
    action: 'Voir la proposition',
    until: 'Sans réponse d’ici le {{until}}, la proposition s’éteint d’elle-même.',
  },
  introductionWished: {
    leadCandidate:
      'Vous nous l’avez demandé : nous proposons à {{recruiterName}} ({{companyName}}, {{city}}, {{activity}}) de vous rencontrer pour un entretien d’embauche. Votre demande ne vaut pas encore accord.',
    leadByStaff:
      'JobProd vous propose de rencontrer {{recruiterName}} ({{companyName}}, {{city}}, {{activity}}) pour un entretien d’embauche. L’entreprise n’en sait rien encore : nous ne la solliciterons que si vous êtes d’accord.',
    leadCompany:
      'Le candidat du profil {{reference}} souhaite vous rencontrer pour un entretien d’embauche, et nous pensons que cela peut vous intéresser.',
    leadCompanyByStaff:
      'JobProd vous propose de rencontrer le candidat du profil {{reference}} pour un entretien d’embauche. Il a déjà donné son accord.',
    subjectCompany: 'Souhaitez-vous rencontrer ce candidat ?',
    detailCompany:
      'Si vous êtes d’accord tous les deux, chacun reçoit les coordonnées de l’autre, et vous vous engagez à tenir l’entretien. Ouvrir le lien ne décide de rien : vous répondez sur la page.',
    actionCompany: 'Voir la proposition',
  },
  introductionToConfirm: {
    subject: 'Confirmez votre demande de mise en relation',
    lead: 'Vous avez demandé une mise en relation pour entretien avec le candidat du profil {{reference}}.',
    detail:
      'Une demande faite en ligne ne vaut pas encore accord : confirmez-la depuis ce lien. Si le candidat est d’accord aussi, chacun reçoit les coordonnées de l’autre, et vous vous engagez à tenir l’entretien.',
    action: 'Confirmer ma demande',
  },
  introductionMade: {
    subject: 'Vous êtes d’accord tous les deux : voici comment vous joindre',
    toCandidate: '{{name}} ({{companyName}}) est d’accord pour vous rencontrer, tout comme vous. Voici son adresse : {{email}}',
    toCompany: '{{name}} est d’accord pour vous rencontrer, tout comme vous. Voici son adresse : {{email}}',
    detail: 'Convenez ensemble d’un entretien : chacun s’y est engagé en donnant son accord.',
    action: 'Voir mes mises en relation',
  },
  introductionEnded: {
    subject: 'Une mise en relation n’aboutira pas',
    CANDIDATE: {
      COMPANY: {
        DECLINED: '{{companyName}} ne donne finalement pas suite à la mise en relation proposée.',
        WITHDRAWN:
          '{{companyName}} a retiré sa demande de mise en relation, comme chacun peut le faire tant que l’autre n’a pas donné son accord.',
        EXPIRED: 'La mise en relation proposée par {{companyName}} n’a pas reçu deux accords en quatorze jours : elle s’est éteinte.',
        RELEASED: 'La mise en relation proposée par {{companyName}} ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
      CANDIDATE: {
        DECLINED: '{{companyName}} ne donne pas suite à la mise en relation que vous aviez demandée.',
        WITHDRAWN: '{{companyName}} a retiré son accord, comme chacun peut le faire tant que l’autre n’a pas donné le sien.',
        EXPIRED:
          'La mise en relation avec {{companyName}} que vous aviez demandée n’a pas reçu deux accords en quatorze jours : elle s’est éteinte.',
        RELEASED:
          'La mise en relation avec {{companyName}} que vous aviez demandée ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
      STAFF: {
        DECLINED: '{{companyName}} ne donne pas suite à la mise en relation que nous vous avions proposée à tous deux.',
        WITHDRAWN: '{{companyName}} a retiré son accord, comme chacun peut le faire tant que l’autre n’a pas donné le sien.',
        EXPIRED:
          'La mise en relation avec {{companyName}} que nous vous avions proposée n’a pas reçu vos deux accords dans les quatorze jours : elle s’est éteinte.',
        RELEASED:
          'La mise en relation avec {{companyName}} que nous vous avions proposée ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
    },
    COMPANY: {
      COMPANY: {
        DECLINED: 'Le candidat du profil {{reference}} ne souhaite pas donner suite à votre demande de mise en relation.',
        WITHDRAWN:
          'Le candidat du profil {{reference}} est revenu sur son accord, comme chacun peut le faire tant que l’autre n’a pas donné le sien.',
        EXPIRED:
          'Votre demande de mise en relation avec le candidat du profil {{reference}} n’a pas reçu deux accords en quatorze jours : elle s’est éteinte.',
        RELEASED:
          'Votre demande de mise en relation avec le candidat du profil {{reference}} ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
      CANDIDATE: {
        DECLINED:
          'Le candidat du profil {{reference}}, qui avait souhaité vous rencontrer, ne donne finalement pas suite à la mise en relation.',
        WITHDRAWN:
          'Le candidat du profil {{reference}} est revenu sur son accord, comme chacun peut le faire tant que l’autre n’a pas donné le sien.',
        EXPIRED:
          'La mise en relation demandée par le candidat du profil {{reference}} n’a pas reçu deux accords en quatorze jours : elle s’est éteinte.',
        RELEASED:
          'La mise en relation demandée par le candidat du profil {{reference}} ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
      STAFF: {
        DECLINED: 'Le candidat du profil {{reference}} ne donne finalement pas suite à la mise en relation que nous vous avions proposée.',
        WITHDRAWN:
          'Le candidat du profil {{reference}} est revenu sur son accord, comme chacun peut le faire tant que l’autre n’a pas donné le sien.',
        EXPIRED:
          'La mise en relation avec le candidat du profil {{reference}} que nous vous avions proposée n’a pas reçu deux accords dans les quatorze jours : elle s’est éteinte.',
        RELEASED:
          'La mise en relation avec le candidat du profil {{reference}} que nous vous avions proposée ne peut pas se poursuivre : ce sur quoi elle reposait a changé.',
      },
    },
    detail: 'Vous n’avez rien à faire.',
  },
  staffInvited: {
    subject: 'Votre accès à l’équipe JobProd',
    lead: 'Un accès vous a été ouvert dans le back-office de JobProd.',
    detail: 'Connectez-vous avec cette adresse : un code vous sera envoyé à chaque connexion.',
    action: 'Me connecter',
  },
  releaseQuestion: {
    subject: 'Votre autorisation d’image : la retirer ?',
    lead: 'Vous nous avez écrit au sujet de votre autorisation d’image, et nous ne sommes pas certains de vous avoir compris. La retirer ne demande aucune raison.',
    question:
      'Voulez-vous la retirer ? Si oui, ouvrez ce lien et confirmez, ou répondez simplement « Je retire mon autorisation d’image ». Votre clip cesse alors d’être diffusé aussitôt, partout. Sinon, rien ne change.',
    action: 'Retirer mon autorisation',
  },
  mailUnclear: {
    contact: {
      subject: 'Votre message : que faut-il transmettre ?',
      lead: 'Merci pour votre réponse. Nous n’y avons trouvé aucun texte à transmettre : ce qui est cité et les signatures ne le sont pas.',
      question: 'Que souhaitez-vous écrire ? Répondez à ce message, en écrivant votre texte au-dessus de celui-ci.',
    },
    letter: {
      subject: 'Votre message : faut-il le transmettre ?',
      lead: 'Vous nous avez écrit, et votre message semble destiné à la personne avec qui vous échangez par JobProd. Il ne lui a pas été transmis : rien ne part sans votre accord.',
      question:
        'Que souhaitez-vous lui écrire ? Répondez à ce message, en écrivant votre texte au-dessus de celui-ci : il lui sera transmis, sans votre adresse. Si ce message nous était destiné, écrivez-nous simplement à {{contactAddress}}.',
    },
    clip: {
      subject: 'Votre clip : oui ou non ?',
      lead: 'Merci pour votre réponse. Nous ne sommes pas certains de l’avoir bien comprise, et seul un oui clair vaut approbation.',
      question:
        'Approuvez-vous ce clip tel qu’il est ? Répondez simplement « J’approuve, diffusion publique », « J’approuve, diffusion restreinte », ou « Je n’approuve pas » suivi de ce qu’il faut changer.',
    },
    introduction: {
      subject: 'Votre mise en relation : oui ou non ?',
      lead: 'Merci pour votre réponse. Nous ne sommes pas certains de l’avoir bien comprise, et seul un oui clair vaut accord.',
      question: 'Êtes-vous d’accord pour cette mise en relation ? Répondez simplement « Je suis d’accord » ou « Je ne suis pas d’accord ».',
    },
    restriction: {
      subject: 'Votre diffusion restreinte : quelle partie ?',
      lead: 'Vous nous avez écrit au sujet de la diffusion restreinte. C’est gratuit, sans raison à donner, et vous seul en décidez.',
      question:
        'Que souhaitez-vous restreindre ? Répondez « Restreindre tout mon profil », ou nommez les éléments : « Restreindre mon clip et mon nom », par exemple. Pour lever une restriction, ouvrez votre page « Ma diffusion ».',
    },
    rights: {
      subject: 'Vos données : que souhaitez-vous ?',
      lead: 'Vous nous avez écrit au sujet de vos données. Vos droits sont entiers, sans raison à donner ; nous voulons seulement être certains de vous avoir compris.',
      question:
        'Souhaitez-vous recevoir une copie de vos données, en faire corriger une (dites laquelle, et ce qu’il faut écrire), les verrouiller, les effacer, ou vous opposer à leur usage ? Répondez simplement à ce message.',
    },
    other: {
      subject: 'Votre message : de quoi s’agit-il ?',
      lead: 'Merci de nous avoir écrit. Nous ne sommes pas certains d’avoir compris ce que vous souhaitez.',
      question: 'Pouvez-vous nous le dire en une phrase, en répondant à ce message ? Une personne de l’équipe vous lira.',
    },
  },
  dataRectified: {
    subject: 'Votre rectification est faite',
    lead: 'Vous nous avez demandé une rectification. C’est fait.',
    name: 'Votre nom s’écrit désormais {{name}}.',
    language: 'Nous vous écrivons désormais en français.',
    elements: 'Corrigé sur votre profil : {{elements}}.',
    clip: 'Le titre ou la description de votre clip publié contenait votre nom, tel qu’il s’écrit maintenant. Aucun clip ne peut le porter (article 2.2) : il a été retiré aussitôt, et un autre vous sera proposé.',
    page: 'Le texte de votre profil contient votre nom, que vous avez choisi de ne pas montrer : relisez-le, ou choisissez de le montrer.',
    detail:
      'Cette rectification est inscrite au registre. S’il reste une erreur, répondez-nous à {{rightsAddress}} ; le reste de votre profil, vous pouvez le corriger vous-même à tout moment.',
  },
  diffusionQuestion: {
    subject: 'Votre clip : publique ou restreinte ?',
    lead: 'Votre accord sur ce clip est noté. Rien n’est publié tant que vous n’avez pas choisi sa diffusion.',
    question:
      'Diffusion publique, ou restreinte à ceux à qui JobProd remet un mot de passe ? Répondez simplement « Publique » ou « Restreinte ».',
  },
  doneByMail: {
    approvedPublic: {
      subject: 'Votre clip est approuvé',
      lead: 'Vous avez approuvé votre clip par retour d’e-mail, en diffusion publique. Cette approbation est inscrite au registre, avec l’empreinte de votre message. Vous pouvez retirer votre clip à tout moment.',
    },
    approvedRestricted: {
      subject: 'Votre clip est approuvé',
      lead: 'Vous avez approuvé votre clip par retour d’e-mail, en diffusion restreinte. Cette approbation est inscrite au registre, avec l’empreinte de votre message. Vous pouvez retirer votre clip à tout moment.',
    },
    changes: {
      subject: 'Vos changements sont transmis',
      lead: 'Vous n’avez pas approuvé ce clip : rien n’est publié. Votre message est transmis à la personne qui fait le montage, qui vous enverra une nouvelle version.',
    },
    agreed: {
      subject: 'Votre accord est enregistré',
      lead: 'Votre accord pour cette mise en relation est enregistré. Dès que l’autre a donné le sien, chacun reçoit les coordonnées de l’autre ; d’ici là, vous pouvez revenir sur le vôtre dans votre espace.',
    },
    declined: {
      subject: 'Votre refus est enregistré',
      lead: 'Vous avez décliné cette mise en relation : elle n’aura pas lieu, et vos coordonnées restent privées.',
    },
    stopped: {
      subject: 'Votre échange a pris fin',
      lead: 'Vous avez mis fin à un échange par retour d’e-mail. Plus personne de cette entreprise ne peut vous écrire, et elle apprend, sans motif, que l’échange a pris fin.',
    },
    rights: {
      subject: 'Votre demande est bien reçue',
      lead: 'Votre demande sur vos données est inscrite au registre à la date de votre message. Nous y répondons au plus tard le {{due}}, et plus tôt si nous le pouvons.',
    },
  },
  refusedByMail: {
    subject: 'Votre message n’a pas pu être suivi d’effet',
    lead: 'Nous avons compris votre message, mais ce qu’il demande n’est pas possible pour l’instant :',
    notPossible: 'Les choses ont changé depuis : ce n’est plus possible.',
    action: 'Ouvrir mon espace',
  },
  mailConfirmation: {
    subject: 'Confirmez le message reçu en votre nom',
    lead: 'Nous avons reçu un message qui dit venir de vous. Rien ne nous prouve qu’il vient bien de votre boîte : nous n’y avons donc pas donné suite.',
    detail:
      'S’il est de vous, ouvrez le lien : vous y verrez ce que ce message demande, et un bouton pour le confirmer. Ouvrir le lien ne décide de rien. Il est valable {{days}} jours.',
    ignore: 'S’il n’est pas de vous, ne faites rien : il ne se passera rien, et notre équipe le voit.',
    action: 'Voir ce qui est demandé',
  },
  unsubscribePage: {
    question: {
      title: 'Ne plus recevoir ces messages ?',
      text: 'Vos échanges restent sur leur page. Les messages qui font partie du contrat (approbations, mises en relation, échéances, droits sur vos données) vous parviennent toujours.',
      action: 'Ne plus les recevoir',
    },
    done: {
      title: 'C’est noté',
      text: 'Vous ne recevrez plus ces messages. Vous pouvez changer d’avis à tout moment, sur la page de votre compte.',
    },
    unknown: {
      title: 'Ce lien ne mène à rien',
      text: 'Il est incomplet, ou le message qui le portait n’existe plus. Vous choisissez les messages que vous recevez sur la page de votre compte.',
    },
    topics: {
      CONVERSATIONS: 'Ces messages vous préviennent d’un nouveau mot dans un échange déjà commencé.',
      SAVED_SEARCHES: 'Ces messages vous disent, une fois par jour, combien de nouveaux profils répondent à vos recherches.',
    },
    home: 'Aller sur JobProd',
  },
  webhookDisabled: {
    subject: 'Vos programmes ne sont plus prévenus',
    text: 'Depuis trois jours, aucun des messages que nous envoyons à votre programme sur {{host}} n’est accepté. Nous avons cessé de les envoyer.',
    next: 'Quand votre programme répondra de nouveau, supprimez cette adresse et ajoutez-la : un nouveau secret vous sera montré. Ce qui a changé entre-temps se lit toujours par l’API.',
    action: 'Voir les adresses prévenues',
  },
  savedSearchNews: {
    subject: 'De nouveaux profils pour vos recherches',
    lead: 'Depuis notre dernier message, des profils ont été publiés que vos recherches trouvent :',
    found_one: '« {{name}} » : {{count}} nouveau profil',
    found_other: '« {{name}} » : {{count}} nouveaux profils',
    action: 'Voir les profils',
    why: 'Vous l’avez demandé en enregistrant ces recherches. Un jour sans nouveau profil est un jour sans message.',
  },
  emailChangeToOld: {
    subject: 'Changer d’adresse : confirmez d’ici',
    lead: 'Vous demandez que {{newEmail}} devienne l’adresse de votre compte JobProd : celle qui vous connecte, où nous vous écrivons, d’où partent vos accords.',
    detail:
      'Rien ne change tant que les deux boîtes n’ont pas confirmé : celle-ci et la nouvelle, dans l’ordre que vous voulez. Ouvrir le lien ne décide de rien ; la page vous propose de confirmer, ou de tout arrêter.',
    action: 'Confirmer ou arrêter',
    notYou:
      'Cette demande n’est pas de vous ? Ouvrez le lien et arrêtez tout, puis déconnectez les appareils que vous ne reconnaissez pas, sur la page de votre compte.',
    until: 'Sans vos deux confirmations d’ici le {{until}}, la demande s’éteint d’elle-même.',
  },
  emailChangeToNew: {
    subject: 'Confirmez votre nouvelle adresse',
    lead: 'Quelqu’un demande que cette adresse devienne celle de son compte JobProd. Si c’est vous, il nous reste à savoir que vous lisez bien ici.',
    detail: 'L’ancienne boîte doit confirmer elle aussi. Ouvrir le lien ne décide de rien : vous confirmez sur la page.',
    action: 'Confirmer cette adresse',
    until: 'Le lien est valable jusqu’au {{until}}.',
  },
  addressAskedFor: {
    subject: 'Quelqu’un a demandé à utiliser votre adresse',
    lead: 'Quelqu’un a demandé à JobProd que cette adresse devienne celle de son compte. C’est impossible, et rien n’a changé.',
    detail:
      'Vous n’avez rien à faire. Si cette demande vient de vous, vous pouvez la refaire avec une autre adresse, ou vous connecter avec celle-ci.',
  },
  emailChangedToNew: {
    subject: 'Votre adresse a changé',
    lead: 'C’est fait : cette adresse est désormais celle de votre compte JobProd. Elle vous connecte, et c’est d’ici que partent vos accords.',
    detail:
      'Ce qui avait été envoyé à l’ancienne adresse ne sert plus ; les questions restées ouvertes vous sont posées de nouveau ici. Les autres appareils ont été déconnectés.',
    clip: 'Le titre ou la description de votre clip publié contient votre nouvelle adresse, ou une partie d’elle. Aucun clip ne peut la porter (article 2.2) : il a été retiré aussitôt, et un autre vous sera proposé.',
    action: 'Me connecter',
  },
  emailChangedToOld: {
    subject: 'Cette adresse n’est plus celle de votre compte',
    lead: 'Votre compte JobProd a désormais une autre adresse. Celle-ci ne permet plus ni de s’y connecter, ni de donner un accord.',
    detail:
      'Si ce n’est pas vous qui l’avez voulu, écrivez-nous tout de suite à {{contactAddress}} : chaque étape est inscrite au registre.',
  },
  emailChangeNotPossible: {
    subject: 'Votre adresse n’a pas pu changer',
    lead: 'Les deux boîtes ont confirmé, mais la nouvelle adresse est entre-temps devenue celle d’un autre compte. Rien n’a changé.',
    detail: 'Vous pouvez recommencer avec une autre adresse, sur la page de votre compte.',
  },
  mailboxRecovery: {
    confirm: {
      subject: 'Vous avez perdu votre boîte : confirmez celle-ci',
      lead: 'Quelqu’un, vous sans doute, nous dit ne plus avoir accès à la boîte de son compte JobProd et pouvoir être joint ici.',
      detail:
        'Ouvrez le lien et confirmez que vous lisez bien cette adresse, d’ici le {{until}}. Une personne de l’équipe vous écrira ensuite pour établir qui vous êtes. Sans confirmation, rien n’est transmis et tout est effacé.',
      action: 'Confirmer cette adresse',
    },
    warning: {
      subject: 'Est-ce bien vous ? Votre adresse va changer',
      lead: 'Quelqu’un nous a dit avoir perdu cette boîte, et a établi auprès de notre équipe que votre compte est le sien. Le {{due}}, votre compte changera d’adresse.',
      detail:
        'Si vous lisez ce message et que ce n’est pas vous, arrêtez tout d’un geste : ouvrez le lien et confirmez. Ouvrir le lien ne décide de rien.',
      action: 'Ce n’est pas moi',
      otherwise: 'Si c’est bien vous, vous n’avez rien à faire.',
    },
    accepted: {
      subject: 'Votre identité est établie',
      lead: 'Notre équipe a établi que le compte est bien le vôtre. Il aura cette adresse le {{due}}.',
      detail:
        'Ce délai protège chacun : l’ancienne adresse est prévenue, et quiconque la lit encore peut tout arrêter. Vous n’avez rien à faire d’ici là ; nous vous écrirons.',
    },
    refused: {
      subject: 'Votre demande n’a pas abouti',
      lead: 'Nous n’avons pas pu vous ouvrir ce compte. Voici ce que l’équipe vous en dit : {{reason}}',
      detail: 'Vous pouvez refaire une demande, ou nous écrire à {{contactAddress}}.',
    },
    stopped: {
      subject: 'Votre demande a été arrêtée',
      lead: 'Quelqu’un qui lit encore l’ancienne adresse, ou qui est connecté au compte, a arrêté la demande. Rien n’a changé.',
      detail: 'Si ce compte est bien le vôtre, écrivez-nous à {{contactAddress}}.',
    },
    notPossible: {
      subject: 'Votre demande n’a pas pu aboutir',
      lead: 'Au terme du délai, le changement d’adresse n’était plus possible : le compte est fermé, ou cette adresse sert entre-temps à un autre. Rien n’a changé.',
      detail: 'Vous pouvez refaire une demande avec une autre adresse, ou nous écrire à {{contactAddress}}.',
    },
  },
  staffAnswer: { subject: 'Réponse de JobProd à votre message' },
};
