export default {
  title: 'Mon parcours',
  hello: 'Bonjour {{firstName}}',
  steps: {
    terms: 'Les conditions',
    interview: 'Votre entretien',
    video: 'Votre vidéo',
    clip: 'Votre clip',
    profile: 'Votre profil',
    introductions: 'Les entreprises',
  },
  detail: {
    termsApproved: 'Approuvées le {{date}}',
    releaseUntil: 'Votre autorisation d’image court jusqu’au {{date}}',
    noRelease: 'Sans autorisation d’image en cours, aucun clip n’est diffusé.',
    interviewAt: 'Réservé : {{date}}',
    interviewHeld: 'Il a eu lieu',
    sources_one: '{{count}} vidéo reçue',
    sources_other: '{{count}} vidéos reçues',
    profilePublished: 'Publié le {{date}}',
    profileRestricted: 'En diffusion restreinte',
    introductions_one: '{{count}} mise en relation',
    introductions_other: '{{count}} mises en relation',
  },
  next: {
    APPROVE_TERMS: {
      lead: 'Avant toute chose, lisez les conditions. Rien ne commence sans votre accord.',
      action: 'Lire et approuver les conditions',
    },
    LIFT_LOCK: {
      lead: 'Vos données sont verrouillées, à votre demande : personne ne les voit, et rien n’avance tant que vous n’avez pas levé le verrou.',
      action: 'Voir le verrou',
    },
    BOOK_INTERVIEW: {
      lead: 'Faisons connaissance : trois quarts d’heure en ligne avec une personne de JobProd. Choisissez l’heure qui vous va. Vous préférez vous filmer ? L’étape « Votre vidéo » est ouverte aussi.',
      action: 'Choisir une heure',
    },
    ATTEND_INTERVIEW: {
      lead: 'Votre entretien est réservé. Nous vous enverrons un rappel la veille, puis une heure avant.',
      action: 'Voir mon entretien',
    },
    SEND_VIDEO: {
      lead: 'Enregistrez-vous quelques minutes, au téléphone ou à l’ordinateur. Parlez simplement ; nous garderons le meilleur.',
      action: 'Envoyer ma vidéo',
    },
    WAIT_FOR_CLIP: {
      lead: 'Nous avons votre vidéo et nous montons votre clip. Vous n’avez rien à faire : un e-mail vous préviendra dès qu’il sera prêt.',
      action: 'Revoir ce que j’ai envoyé',
    },
    ANSWER_CLIP: {
      lead: 'Votre clip est prêt. Regardez-le depuis l’e-mail que nous vous avons envoyé, puis dites-nous oui, ou ce qu’il faut changer.',
      action: 'Voir mon clip',
    },
    FILL_PROFILE: {
      lead: 'Quelques lignes autour de votre clip, et votre profil sera complet.',
      action: 'Compléter mon profil',
    },
    PUBLISH_PROFILE: {
      lead: 'Tout est prêt. Relisez une dernière fois, puis publiez.',
      action: 'Relire et publier',
    },
    ANSWER_INTRODUCTION: {
      lead: 'Une entreprise souhaite vous rencontrer. Votre accord se donne depuis l’e-mail que nous vous avons envoyé.',
      action: 'Voir la demande',
    },
    RENEW_TERMS: {
      lead: 'De nouvelles conditions vous sont proposées. Ce qui court continue ; il faut seulement les approuver pour tout nouvel acte.',
      action: 'Lire les nouvelles conditions',
    },
    NOTHING: {
      lead: 'Rien ne vous attend. Votre profil est en ligne ; nous vous écrirons dès qu’une entreprise se manifestera.',
      action: 'Voir qui m’a consulté',
    },
  },
};
