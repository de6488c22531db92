export default {
  title: 'Réglages',
  lead: 'Ce qui vaut pour toute l’équipe. Chaque changement est inscrit au registre.',
  clips: {
    title: 'La durée d’un clip',
    lead: 'Un clip présente en bref. Ce qui est monté à partir de maintenant ne dépasse pas cette durée ; ce qui l’a déjà été reste.',
    seconds: 'Durée maximale, en secondes',
    hint: 'De {{least}} à {{most}} secondes. Aujourd’hui : {{now}}.',
    wrong: 'Un nombre entier, de {{least}} à {{most}}.',
    submit: 'Enregistrer',
    done: 'C’est noté : un clip dure {{now}} au plus.',
  },
};
