export default {
  title: 'Ouvrir un profil restreint',
  lead: 'Certains profils ne se consultent qu’avec le mot de passe que JobProd vous a remis en privé.',
  reference: 'Référence du profil',
  referenceHint: 'Elle vous a été remise avec le mot de passe.',
  password: 'Mot de passe',
  passwordHint: 'Il est personnel et le candidat voit quand il sert.',
  missing: 'Ce champ est nécessaire.',
  submit: 'Ouvrir le profil',
  minutes: 'Le profil reste ouvert quelques minutes dans ce navigateur seulement. Ce que vous y apprenez est confidentiel.',
};
