export default {
  title: 'Votre entretien',
  absent: {
    title: 'Cette salle n’est pas ouverte',
    lead: 'Elle n’existe pas, ou l’entretien est terminé. Vérifiez le lien reçu par e-mail.',
    home: 'Aller à l’accueil',
  },
  notYet: {
    lead: 'Vous avez rendez-vous le {{when}}.',
    title: 'La salle ouvre le {{when}}',
    text: 'Vous pouvez laisser cette page ouverte : elle vous fera entrer d’elle-même. Installez-vous au calme, une lumière devant vous.',
    change: 'Déplacer ou annuler',
  },
  over: {
    title: 'La salle est fermée',
    lead: 'L’entretien est terminé, ou il a été annulé. Plus rien n’est enregistré, et votre caméra et votre micro sont coupés.',
    back: 'Voir mes entretiens',
  },
  check: {
    lead: 'Rendez-vous le {{when}} avec {{name}}. Vérifions d’abord que tout fonctionne.',
    how: 'Comment souhaitez-vous participer ?',
    howHint: 'Rien n’est enregistré sans votre accord, que vous donnerez ou non dans la salle.',
    withImage: 'Avec l’image et la voix',
    voiceAlone: 'Avec la voix seule',
    preview: 'Ce que voit votre caméra',
    camera: 'Caméra',
    microphone: 'Micro',
    allow: 'Votre navigateur va vous demander l’accès : acceptez pour continuer.',
    level: 'Volume de votre micro',
    speak: 'Dites quelques mots : la barre doit bouger.',
    heard: 'Votre micro vous entend.',
    sound: 'Écouter un son d’essai',
    network: {
      asking: 'Mesure de votre connexion…',
      good: 'Votre connexion répond bien.',
      noOwnAddress: {
        title: 'Votre réseau laisse difficilement passer l’image et le son',
        text: 'La conversation peut ne pas s’établir. Si c’est le cas, essayez un autre réseau : le partage de connexion d’un téléphone, par exemple. L’enregistrement n’en souffre pas.',
      },
      noRelay: {
        title: 'Notre relais n’est pas joignable depuis votre réseau',
        text: 'Un pare-feu d’entreprise ou un VPN l’empêche sans doute. Coupez le VPN, ou essayez un autre réseau : le partage de connexion d’un téléphone, par exemple. Vous pouvez aussi entrer et voir si la conversation s’établit.',
      },
      relayRefuses: {
        title: 'Notre relais refuse la connexion',
        text: 'Votre réseau n’y est pour rien : un réglage est à corriger de notre côté. Entrez quand même, la conversation s’établit souvent sans relais. Si elle ne s’établit pas, essayez un autre réseau et dites-nous que « le relais refuse ». L’enregistrement n’en souffre pas.',
      },
      blocked: {
        title: 'Ce navigateur ne permet pas les appels',
        text: 'Une extension ou un réglage bloque WebRTC. Désactivez les extensions qui protègent votre adresse, ou ouvrez cette page avec un autre navigateur, puis réessayez.',
      },
      slow: 'Votre connexion est lente : l’image peut souffrir, pas l’enregistrement, qui se fait sur votre appareil.',
    },
    join: 'Entrer dans la salle',
  },
  trouble: {
    again: 'Réessayer',
    voiceAlone: 'Continuer avec la voix seule',
    refused: {
      title: 'L’accès à la caméra ou au micro est refusé',
      text: 'Cliquez sur l’icône à gauche de l’adresse de la page, autorisez la caméra et le micro, puis réessayez.',
    },
    none: {
      title: 'Aucune caméra ou aucun micro n’a été trouvé',
      text: 'Branchez-les ou vérifiez qu’ils sont bien reliés, puis réessayez.',
    },
    busy: {
      title: 'La caméra ou le micro est déjà pris',
      text: 'Fermez les autres applications qui s’en servent (visioconférence, enregistreur), puis réessayez.',
    },
    blocked: {
      title: 'Ce navigateur ne donne pas accès à la caméra',
      text: 'Ouvrez cette page avec une version récente de Chrome, Edge, Firefox ou Safari.',
    },
    unknown: {
      title: 'La caméra ou le micro ne répond pas',
      text: 'Débranchez puis rebranchez l’appareil, ou redémarrez le navigateur, puis réessayez.',
    },
  },
  meeting: {
    title: 'Entretien avec {{name}}',
    other: '{{name}}, à l’image',
    self: 'Votre image',
    mute: 'Couper mon micro',
    unmute: 'Rétablir mon micro',
    hideImage: 'Couper ma caméra',
    showImage: 'Rétablir ma caméra',
    leave: 'Quitter la salle',
    play: 'Voir et entendre {{name}}',
    cut: 'Votre connexion est perdue. Nous la rétablissons dès que le réseau revient. Ce qui est enregistré reste sur votre appareil.',
    state: {
      alone: '{{name}} n’est pas encore là. Restez ici : la conversation commencera d’elle-même.',
      connecting: 'Mise en relation avec {{name}}…',
      connected: 'Vous êtes en ligne avec {{name}}.',
      interrupted: 'La liaison avec {{name}} est interrompue. Nous la rétablissons ; inutile de recharger la page.',
    },
  },
  recording: {
    title: 'Enregistrement',
    agree: 'J’accepte, enregistrer',
    again: 'Enregistrer à nouveau',
    running: 'Enregistrement en cours : image et voix',
    runningVoice: 'Enregistrement en cours : voix seule',
    runningImage: 'Enregistrement en cours : image seule',
    silent: 'L’enregistrement est lancé, mais rien n’est enregistré de votre côté',
    none: 'Rien n’est enregistré pour l’instant.',
    paused: 'Enregistrement en pause',
    pausedByCandidate: 'Enregistrement mis en pause par le candidat, qui seul peut le reprendre',
    pause: 'Mettre en pause',
    resume: 'Reprendre l’enregistrement',
    stop: 'Arrêter l’enregistrement',
    stopTitle: 'Arrêter l’enregistrement ?',
    stopText: {
      CANDIDATE: 'L’entretien continue. Avant d’enregistrer à nouveau, nous vous redemanderons votre accord.',
      INTERVIEWER: 'L’entretien continue. Pour enregistrer à nouveau, un nouvel accord du candidat sera nécessaire.',
    },
    stopConfirm: 'Arrêter',
    over: 'L’enregistrement est terminé.',
    waiting: '{{name}} lit la notice. L’enregistrement ne commence qu’avec son accord.',
    obstacle: {
      CANDIDATE: {
        TERMS: 'Rien ne sera enregistré : vous n’avez pas approuvé les conditions en vigueur.',
        RELEASE: 'Rien ne sera enregistré : aucune autorisation d’image ou de voix n’est en cours.',
      },
      INTERVIEWER: {
        TERMS: 'Rien ne peut être enregistré : le candidat n’a pas approuvé les conditions en vigueur.',
        RELEASE: 'Rien ne peut être enregistré : aucune autorisation d’image ou de voix n’est en cours.',
      },
    },
  },
  tracks: {
    own: 'Votre enregistrement, arrivé chez nous',
    other: '{{name}} : son enregistrement',
    bytes: '{{sent}} sur {{kept}}',
    missing: {
      gap: {
        own: 'Il manque {{seconds}} s à votre enregistrement.',
        other: '{{name}} : il manque {{seconds}} s à son enregistrement.',
      },
      lost: {
        own: 'Une partie de votre enregistrement n’est jamais arrivée chez nous.',
        other: '{{name}} : une partie de son enregistrement n’est jamais arrivée chez nous.',
      },
      refused: {
        own: 'Une partie de votre enregistrement est arrivée, mais elle est inutilisable.',
        other: '{{name}} : une partie de son enregistrement est arrivée, mais elle est inutilisable.',
      },
      partial: {
        own: 'La fin d’une partie de votre enregistrement n’est pas arrivée : nous gardons ce qui nous est parvenu.',
        other: '{{name}} : la fin d’une partie de son enregistrement n’est pas arrivée. Nous gardons ce qui nous est parvenu.',
      },
    },
    cannotSend: {
      CANDIDATE:
        'Une partie de votre enregistrement ne peut pas être reçue : votre autorisation a peut-être pris fin. Elle reste sur votre appareil.',
      INTERVIEWER:
        'Une partie de votre enregistrement ne peut pas être reçue : {{name}} n’autorise peut-être plus l’enregistrement. Elle reste sur votre appareil.',
    },
    trouble: {
      'cannot-record':
        'Ce navigateur n’arrive pas à enregistrer. L’entretien peut continuer sans enregistrement, ou avec un autre navigateur.',
      'cannot-keep': 'Votre appareil n’a plus de place pour garder l’enregistrement. Libérez-en : l’enregistrement reprendra de lui-même.',
      'service-full':
        'Notre service manque de place pour l’instant. Votre enregistrement reste sur votre appareil, et l’envoi reprendra de lui-même.',
    },
  },
  elsewhere: {
    title: 'La salle est ouverte ailleurs',
    lead: 'Votre place est occupée par une autre page ou un autre appareil, ouvert plus récemment.',
    takeBack: 'Reprendre ma place ici',
  },
  left: {
    title: 'Vous avez quitté la salle',
    lead: 'Merci pour cet échange. Vous pouvez fermer cette page.',
    sending: 'La fin de votre enregistrement nous parvient. Gardez cette page ouverte jusqu’à 100 %.',
    comeBack: 'Revenir dans la salle',
    unsent:
      'Votre enregistrement n’est pas encore entièrement arrivé. Si vous partez, il reste sur cet appareil et vous pourrez l’envoyer à votre prochaine visite.',
  },
};
