export default {
  title: 'Mon clip',
  lead: 'Vous le regardez ici en privé. Pour l’approuver ou demander des changements, répondez depuis l’e-mail que nous vous envoyons.',
  inTheMaking: 'Montage en cours',
  ask: 'Recevoir l’e-mail pour répondre',
  sent: 'L’e-mail est parti. Le lien de l’ancien ne fonctionne plus.',
  state: {
    DRAFT: 'En cours de montage',
    RENDERING: 'En cours de montage',
    RENDERED: 'Prêt à vous être soumis',
    AWAITING_APPROVAL: 'Attend votre réponse',
    CHANGES_REQUESTED: 'Changements demandés',
    APPROVED: 'Approuvé',
    PUBLISHED: 'Sur votre profil',
    WITHDRAWN: 'Retiré',
  },
  withdraw: {
    open: 'Retirer ce clip',
    title: 'Retirer ce clip ?',
    confirm: 'Retirer le clip',
    detail: 'Il cesse aussitôt d’être montré, partout. Vous ne pourrez pas le remettre vous-même.',
  },
  empty: { title: 'Pas encore de clip', detail: 'Dès qu’un premier montage sera prêt, vous le verrez ici et vous recevrez un e-mail.' },
};
