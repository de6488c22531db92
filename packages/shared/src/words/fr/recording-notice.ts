/** Ce que le candidat lit avant d’accepter d’être enregistré (I2). Le registre garde l’empreinte de ces mots mêmes. */
export default {
  title: 'Avant d’enregistrer',
  what: {
    both: 'À partir de votre accord, votre image et votre voix sont enregistrées par votre navigateur. La personne qui vous reçoit l’est par le sien.',
    voice:
      'À partir de votre accord, votre voix est enregistrée par votre navigateur, sans votre image : vous ne l’avez pas autorisée. La personne qui vous reçoit est enregistrée par le sien.',
    image:
      'À partir de votre accord, votre image est enregistrée par votre navigateur, sans votre voix : vous ne l’avez pas autorisée. La personne qui vous reçoit est enregistrée par le sien.',
  },
  why: 'Cet enregistrement sert à une seule chose : monter un court clip qui vous présente. Rien n’en paraîtra avant que vous ayez approuvé ce clip.',
  who: 'Vous et les monteurs de JobProd y avez accès, personne d’autre. Il n’a aucune adresse publique, et aucune entreprise ne le reçoit.',
  'how-long':
    'Il n’est gardé que le temps nécessaire à votre clip. Si vous retirez votre autorisation d’image ou de voix, il cesse aussitôt de servir.',
  free: 'Vous êtes libre de refuser : l’entretien se poursuit alors sans être enregistré. Vous pouvez à tout moment mettre en pause ou arrêter.',
};
