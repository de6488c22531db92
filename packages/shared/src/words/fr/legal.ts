export default {
  title: 'Mentions légales',
  lead: 'Qui publie ce service, et à qui écrire.',
  publisher: 'Éditeur',
  capital: 'Capital',
  registry: 'Immatriculation',
  address: 'Adresse',
  contact: 'Nous écrire',
  contactUse: 'Pour toute question, et pour demander une diffusion restreinte.',
  rights: 'Vos données',
  rightsUse: 'Pour exercer vos droits : accès, rectification, complément, mise à jour, verrouillage, effacement.',
  terms: 'Conditions générales d’utilisation',
  termsSince: 'En vigueur depuis le {{date}} dans leur première version.',
  readTerms: 'Lire les conditions',
  property: 'Propriété',
  propertyText:
    'Le service et son contenu appartiennent à {{name}}. Les clips ne sont pas proposés au téléchargement. Vos données, et une copie personnelle de votre clip, restent à vous.',
  law: 'Droit applicable',
  lawText: 'Droit français. Tout différend se règle d’abord à l’amiable ; à défaut, devant les tribunaux de Paris.',
  cookies: 'Cookies',
  cookiesText:
    'Trois au plus, tous nécessaires : votre session, votre langue, et ce qu’un mot de passe a ouvert. Aucune mesure d’audience, rien qui vienne d’un autre site.',
};
