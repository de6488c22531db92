export default {
  notFound: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être incomplète, ou la page n’est plus proposée.',
    home: 'Revenir à l’accueil',
  },
  failure: {
    title: 'Nous n’avons pas pu répondre',
    lead: 'Un imprévu de notre côté. Ce que vous aviez enregistré est intact.',
    retry: 'Recharger la page',
    write: 'Si cela dure, écrivez-nous à {{email}}.',
  },
};
