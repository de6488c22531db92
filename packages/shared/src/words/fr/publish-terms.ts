export default {
  title: 'Publier de nouvelles conditions',
  lead: 'Vous partez de la version {{number}}, en vigueur depuis le {{date}}.',
  text: { FR: 'En français', EN: 'En anglais' },
  note: { FR: 'Ce texte fait foi.', EN: 'Traduction donnée pour information.' },
  name: 'Titre',
  markdown: 'Texte',
  markdownHint: 'En Markdown : # pour un titre, une ligne vide entre deux paragraphes, - pour une liste.',
  missing: 'Ce texte est nécessaire.',
  unchanged: 'Rien n’a changé depuis la version en vigueur.',
  submit: 'Publier cette version',
  sure: 'Publier cette version ?',
  effect:
    'Elle entre en vigueur aussitôt et est archivée telle quelle : personne ne pourra plus la modifier. Chaque candidat est invité à l’approuver ; d’ici là, ce qui court continue sous la version qu’il a approuvée.',
  confirm: 'Oui, la publier',
};
