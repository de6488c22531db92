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
  space: {
    title: 'Votre invitation personnelle',
    lead: 'JobProd vous ouvre son espace entreprises, où une partie du réseau se présente par son nom.',
    until: 'Cette invitation s’ouvre jusqu’au {{date}}. Rien n’est décidé tant que vous n’avez pas confirmé.',
    acknowledge:
      'Ce que je lirai ici est privé et reste confidentiel. Je m’engage à ne contacter directement aucune des entreprises présentées : pour en rencontrer une, je le demande à JobProd.',
    missing: 'Sans cet engagement, l’espace reste fermé.',
    enter: 'Entrer dans l’espace',
  },
  absent: {
    title: 'Cette invitation n’est plus ouverte',
    text: 'Elle a déjà servi, a expiré ou a été retirée. Si elle vous est personnelle, elle ne s’ouvre qu’avec votre compte : connectez-vous, puis ouvrez de nouveau le lien de l’e-mail. Sinon, demandez une nouvelle invitation à qui vous a invité.',
    action: 'Me connecter',
  },
};
