export default {
  title: 'Votre invitation à l’espace recruteurs',
  lead: '{{companyName}} fait partie du réseau d’entreprises de JobProd et vous invite à rejoindre son équipe de recrutement.',
  forAddress: 'Cette invitation vaut pour {{email}}, jusqu’au {{date}}. Rien n’est décidé tant que vous n’avez pas confirmé.',
  firstName: 'Prénom',
  lastName: 'Nom',
  namesUse: 'Les candidats à qui vous écrivez le verront, avec le nom de votre entreprise.',
  missing: 'Ce champ est nécessaire.',
  confidential:
    'En rejoignant le réseau, vous consultez les profils librement. En retour, ce que vous apprenez des candidats reste confidentiel.',
  submit: 'Rejoindre l’espace recruteurs',
  other: {
    title: 'Cette invitation est pour une autre adresse',
    text: 'Elle vaut pour {{invited}}, et votre session est ouverte avec {{signedIn}}. L’invitation reste valable : déconnectez-vous pour l’accepter, ou gardez votre session.',
    leave: 'Me déconnecter et continuer',
  },
  already: {
    title: 'Vous avez déjà un compte',
    text: 'Votre session est ouverte avec l’adresse même de cette invitation. Une adresse ne sert qu’à un compte : demandez une invitation à une autre adresse.',
  },
  absent: {
    title: 'Cette invitation n’est plus ouverte',
    text: 'Elle a déjà servi, a expiré ou a été retirée. Si vous avez déjà rejoint votre équipe, connectez-vous ; sinon, demandez une nouvelle invitation à votre collègue.',
    action: 'Me connecter',
  },
};
