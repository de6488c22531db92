export default {
  title: 'Votre vidéo',
  lead: 'Parlez-nous de votre métier, comme à quelqu’un que vous appréciez. Nous garderons les meilleurs passages, et rien ne paraîtra sans votre accord.',
  advice: {
    light: 'Une lumière devant vous, le téléphone à l’horizontale et posé, le regard vers l’objectif.',
    length: 'Deux à cinq minutes suffisent. Vous pouvez envoyer plusieurs vidéos.',
    words: 'Ne dites ni votre nom ni vos coordonnées : votre clip ne doit pas vous nommer.',
  },
  choose: 'Choisir une vidéo',
  film: 'Filmer maintenant',
  formats: 'MP4, MOV ou WebM, {{size}} et deux heures au plus.',
  tooLarge: 'Ce fichier est trop lourd : {{size}} au plus. Filmez en 1080p plutôt qu’en 4K, ou envoyez-la en plusieurs parties.',
  isMine: 'Je déclare que cette vidéo est la mienne : c’est moi que l’on y voit et entend, et j’ai le droit de l’envoyer.',
  isMineHint: 'Si d’autres personnes y paraissent, elles doivent être d’accord.',
  isMineMissing: 'Confirmez que cette vidéo est la vôtre.',
  send: 'Envoyer cette vidéo',
  another: 'Choisir une autre vidéo',
  startAgain: 'Recommencer l’envoi',
  declareAgain: 'Réessayer',
  pause: 'Mettre en pause',
  goOn: 'Reprendre l’envoi',
<<<<<<< HEAD
  cut: 'La connexion s’est interrompue. Ce qui est arrivé est gardé : l’envoi reprend dès que le réseau revient.',
  leaving:
    'L’envoi est en cours. Si vous partez maintenant, il s’arrête ; vous pourrez le reprendre en choisissant à nouveau la même vidéo.',
=======
  cut: 'La connexion s’est interrompue. Ce qui est arrivé est gardé : l’envoi reprend dès que le réseau revient.',
  leaving:
    'L’envoi est en cours. Si vous partez maintenant, il s’arrête ; vous pourrez le reprendre en choisissant à nouveau la même vidéo.',
>>>>>>> studio
  sending: {
    sending: 'Envoi en cours',
    paused: 'Envoi en pause',
    cut: 'Envoi interrompu',
    sent: 'Tout est arrivé',
    bytes: '{{sent}} sur {{size}}',
  },
  refused: {
    title: 'L’envoi n’a pas été accepté',
    text: 'Votre session a peut-être expiré, ou votre autorisation d’image n’est plus en cours. Rechargez la page, puis recommencez.',
  },
  unfinished: {
    title: 'Un envoi est resté inachevé',
    text: 'Choisissez à nouveau « {{name}} » : l’envoi reprendra là où il s’était arrêté.',
    forget: 'L’abandonner',
  },
  thanks: 'Merci, votre vidéo est arrivée. Nous la vérifions, puis nous préparons votre clip : un e-mail vous préviendra.',
  notYet: {
    title: 'Encore une étape avant d’envoyer une vidéo',
    terms: 'Approuvez d’abord les conditions en vigueur : elles disent ce que nous ferons de votre vidéo.',
    release: 'Aucune autorisation d’image ou de voix n’est en cours. Pour en donner une, approuvez à nouveau les conditions.',
    action: 'Lire les conditions',
  },
  list: {
    title: 'Les vidéos que vous avez envoyées',
    empty: 'Aucune vidéo pour l’instant',
    emptyText: 'Chaque vidéo envoyée paraîtra ici, avec ce que nous en avons vérifié.',
  },
  sentAt: 'Envoyée le {{date}}',
  checking: 'Vérification en cours',
  strip: 'Dix images de la vidéo, du début à la fin',
  silent: 'Cette vidéo n’a pas de son. Si ce n’est pas voulu, vérifiez le micro et envoyez-en une autre.',
  state: { CHECKING: 'En vérification', READY: 'Bien reçue', REFUSED: 'Refusée', DELETED: 'Supprimée' },
};
