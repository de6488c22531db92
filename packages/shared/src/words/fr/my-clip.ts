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
  needsCaptions: {
    title: 'Ses sous-titres restent à écrire',
    approved:
      'Vous l’avez approuvé avant que les sous-titres ne fassent partie d’un clip. Nous les écrivons : vous recevrez un e-mail pour approuver la nouvelle version, et rien n’est publié d’ici là.',
    text: 'Vous pouvez déjà le regarder. L’e-mail pour l’approuver part quand ils y sont : ils font partie de ce que vous approuvez.',
  },
  notCovered: {
    title: 'Votre autorisation ne couvre pas ce clip',
    text: 'Elle n’est plus en cours, ou porte sur votre voix seule alors que ce clip montre votre image : il n’est montré à personne. Avec votre voix seule, nous en referons un qui sera sonore. Pour garder celui-ci, approuvez de nouveau les conditions en autorisant votre image.',
    action: 'Lire les conditions',
  },
  needsTerms: {
    title: 'De nouvelles conditions attendent votre accord',
    text: 'Une fois que vous les aurez approuvées, vous pourrez recevoir ce clip par e-mail, pour le regarder et l’approuver.',
    action: 'Lire les conditions',
  },
  withdraw: {
    open: 'Retirer ce clip',
    title: 'Retirer ce clip ?',
    confirm: 'Retirer le clip',
    detail: 'Il cesse aussitôt d’être montré, partout. Vous ne pourrez pas le remettre vous-même.',
  },
  copy: {
    link: 'Télécharger ma copie',
    text: 'Cette copie est à vous, même après la fin de votre autorisation d’image. Personne d’autre ne peut la télécharger.',
    kept: 'Vos copies',
    keptText: 'Les clips que vous avez approuvés restent à vous.',
  },
  empty: { title: 'Pas encore de clip', detail: 'Dès qu’un premier montage sera prêt, vous le verrez ici et vous recevrez un e-mail.' },
};
