export default {
  title: 'Faites-vous connaître de vive voix',
  description:
    'Un entretien, un court clip vidéo que vous approuvez, un profil que des entreprises choisies consultent. Gratuit pour les candidats.',
  lead: 'Un CV dit ce que vous avez fait. Un court clip montre qui vous êtes. Nous le montons avec vous ; des entreprises que nous avons choisies le découvrent. Rien ne paraît sans votre accord.',
  start: 'Devenir candidat',
  startNote: 'Gratuit, pour les personnes majeures. Trois lignes à remplir.',
  signIn: 'J’ai déjà un compte',
  frame: {
    answer: 'Votre réponse',
    approve: '« J’approuve. »',
  },
  path: {
    title: 'Comment cela se passe',
    meet: {
      title: 'Nous faisons connaissance',
      text: 'Un entretien en ligne avec l’un de nos intervieweurs, ou une vidéo que vous enregistrez vous-même et nous envoyez.',
    },
    edit: {
      title: 'Nous montons un court clip',
      text: 'Les meilleurs passages, l’essentiel en peu de temps. Ni le titre ni la description ne portent votre nom ou vos coordonnées.',
    },
    approve: {
      title: 'Vous dites oui, ou non',
      text: 'Vous le regardez en privé et répondez par e-mail. Vous pouvez tout accepter, n’en garder qu’un passage ou demander des changements. Votre silence ne vaut jamais accord.',
    },
    meetCompany: {
      title: 'Les entreprises vous découvrent',
      text: 'Celles du réseau consultent votre profil, et vous voyez lesquelles. Vos coordonnées ne leur parviennent que si vous acceptez, vous aussi, d’être mis en relation.',
    },
  },
  trust: {
    title: 'Ce à quoi vous pouvez vous fier',
    release: {
      title: '18 mois, pas un jour de plus',
      text: 'C’est la durée de votre autorisation d’image. À son terme, votre clip cesse d’être diffusé partout. Vous pouvez la retirer plus tôt, aussi simplement que vous l’avez donnée.',
    },
    restrict: {
      title: 'Discret dès que vous le souhaitez',
      text: 'Demandez-le, sans motif : votre profil, ou une partie, ne s’ouvre plus qu’avec un mot de passe. C’est gratuit et immédiat. Vous pouvez aussi vous rendre invisible à certaines entreprises, la vôtre par exemple.',
    },
    free: {
      title: 'Gratuit pour les candidats',
      text: 'Chercher un emploi ne se paie pas. Rien ne vous sera demandé, ni maintenant, ni à l’embauche.',
    },
    proof: {
      title: 'Vérifiable',
      text: 'Chaque accord s’inscrit dans un registre que personne ne peut retoucher sans que cela se voie, pas même nous. Vous recevez un reçu.',
      link: 'Vérifier un reçu',
    },
  },
  honest: {
    title: 'Ce que nous ne faisons pas',
    promise: 'Nous ne promettons pas un emploi : nous vous donnons une voix et nous tenons la porte.',
    contact: 'Nous ne donnons pas votre adresse, et nous ne diffusons rien de ce que vous n’avez pas approuvé.',
    registration: 'Nous n’inscrivons personne à sa place : un profil n’existe que si vous le demandez vous-même.',
  },
  close: { title: 'On commence ?', text: 'Votre prénom, votre nom, votre adresse e-mail. Pas de mot de passe à retenir.' },
  recruiter: {
    title: 'Vous recrutez ?',
    text: 'Le réseau réunit des entreprises que nous avons choisies ; on y entre sur invitation. Si vous l’avez reçue, connectez-vous. Sinon, parlons-en : {{email}}.',
    signIn: 'Se connecter comme recruteur',
  },
};
