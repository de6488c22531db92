export default {
  title: 'Mes e-mails',
  lead: 'Ils vous parviennent à l’adresse {{email}}.',
  courtesy: {
    title: 'À votre convenance',
    lead: 'Ce qu’ils disent se lit aussi sur une page. Chacun porte un lien pour ne plus le recevoir.',
  },
  topic: {
    CONVERSATIONS: {
      label: 'Un nouveau mot dans un échange',
      hint: 'Quand l’autre vous répond dans un échange déjà commencé. Le premier message d’un échange vous parvient toujours.',
    },
    SAVED_SEARCHES: {
      label: 'Les nouveaux profils de vos recherches',
      hint: 'Une fois par jour, pour les recherches dont vous avez demandé des nouvelles, et seulement s’il y en a.',
    },
  },
  contract: {
    title: 'Toujours envoyés',
    text: 'Codes de connexion, conditions et reçus, approbation d’un clip, mises en relation, échéances, droits sur vos données : ces messages font partie du contrat et vous protègent.',
  },
};
