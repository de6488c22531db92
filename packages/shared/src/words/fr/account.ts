export default {
  title: 'Mon compte',
  lead: 'Votre autorisation d’image, les appareils reliés à votre compte, votre adresse. La langue et la sortie sont en haut de chaque page.',
  toTerms: 'Relire les conditions',
  sessions: {
    title: 'Vos connexions',
    lead: 'Un appareil que vous ne reconnaissez pas ? Déconnectez-le : il perd tout accès aussitôt.',
    unknown: 'Appareil non reconnu',
    current: 'Cet appareil',
    revoke: 'Déconnecter',
    started: 'Connexion ouverte le {{date}}',
    lastSeen: 'Vu la dernière fois le {{date}}',
  },
  facts: {
    title: 'Qui vous êtes pour nous',
    lead: 'Pour corriger votre nom, répondez à l’un de nos e-mails : nous nous en chargeons.',
    name: 'Nom',
  },
  mails: {
    title: 'Mes e-mails',
    lead: 'Ceux du contrat vous parviennent toujours. Les autres, si vous le voulez.',
    link: 'Choisir mes e-mails',
  },
  register: {
    title: 'Les registres',
    lead: 'Chaque fait entre vous et JobProd y est inscrit, avec sa preuve.',
    link: 'Voir vos écritures et leurs preuves',
  },
  disputes: {
    title: 'Un désaccord avec JobProd',
    lead: 'Il se règle d’abord à l’amiable, par écrit.',
    link: 'Voir ou ouvrir un litige',
  },
};
