export default {
  title: 'Vérifier un reçu',
  lead: 'Le calcul se fait ici, dans votre navigateur : le fichier ne nous est pas envoyé.',
  drop: 'Déposez ici le fichier du reçu, ou choisissez-le sur votre appareil.',
  dropNow: 'Lâchez le fichier.',
  choose: 'Choisir un fichier',
  paste: 'Ou collez son contenu',
  submit: 'Vérifier',
  checking: 'Vérification en cours',
  valid: 'Ce reçu est authentique',
  coherent: 'Ce reçu est cohérent, sans plus',
  invalid: 'Ce reçu ne prouve rien',
  keys: {
    published:
      'Vérifié avec les clés que publie ce site. Pour ne dépendre de rien de ce que ce site vous envoie, indiquez ci-dessous la clé que vous avez notée, ou utilisez la commande « npm run verify » sur votre machine.',
    ownKey:
      'La clé vient du reçu lui-même : cela montre que le fichier est cohérent, pas qu’il vient de JobProd. Comparez l’empreinte avec celle que publie JobProd.',
    label: 'Clés obtenues ailleurs',
    hint: 'Une par ligne, sous la forme nom+identifiant+clé. Si vous en indiquez, elles seules comptent.',
    invalid: 'Cette ligne n’est pas une clé : {{key}}',
    missing: 'Ce reçu n’apporte aucune clé et ce site n’en publie pas pour le moment. Indiquez celle de JobProd.',
  },
  detail: 'Ce que dit l’inscription',
  how: {
    title: 'Ce qui est vérifié',
    text: 'L’empreinte de l’inscription, sa place dans l’arbre des registres et la signature qui scelle l’ensemble. Si un seul caractère avait changé, le calcul ne tomberait plus juste.',
  },
};
