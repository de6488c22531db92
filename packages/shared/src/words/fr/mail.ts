export default {
  common: {
    greeting: 'Bonjour {{firstName}},',
    greetingPlain: 'Bonjour,',
    signature: 'L’équipe JobProd',
    ignore: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : rien ne se passera.',
    legal: 'JOBPROD, SARL au capital de 2 000 €, RCS Paris, SIRET 534 662 531 00019, 19 rue Philibert Lucot, 75013 Paris — contact@jobprod.com',
    fallback: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  },
  signIn: {
    subject: 'Votre code de connexion à JobProd',
    lead: 'Voici votre code de connexion : {{code}}',
    detail: 'Saisissez-le sur la page où vous l’avez demandé, ou ouvrez le lien ci-dessous. Il est valable dix minutes et ne sert qu’une fois.',
    action: 'Me connecter',
  },
  signUp: {
    subject: 'Confirmez votre adresse pour devenir candidat',
    lead: 'Voici votre code de confirmation : {{code}}',
    detail: 'Saisissez-le sur la page d’inscription, ou ouvrez le lien ci-dessous. Il est valable dix minutes. Sans cette confirmation, rien n’est enregistré.',
    action: 'Confirmer mon adresse',
  },
  unknownAddress: {
    subject: 'Connexion à JobProd',
    lead: 'Une connexion à JobProd a été demandée avec cette adresse, mais aucun compte ne l’utilise.',
    detail: 'Peut-être vous êtes-vous inscrit avec une autre adresse ? Sinon, vous pouvez devenir candidat en deux minutes.',
    action: 'Devenir candidat',
  },
  knownAddress: {
    subject: 'Vous avez déjà un compte JobProd',
    lead: 'Vous venez de demander à vous inscrire avec une adresse déjà connue. Voici un code de connexion : {{code}}',
    detail: 'Saisissez-le sur la page d’inscription, ou ouvrez le lien ci-dessous. Il est valable dix minutes et ne sert qu’une fois.',
    action: 'Me connecter',
  },
  termsReceipt: {
    subject: 'Votre reçu : conditions générales approuvées',
    lead: 'Vous avez approuvé la version {{number}} des conditions générales de JobProd. Votre reçu signé est joint à ce message : gardez-le.',
    hash: 'Empreinte du texte approuvé (SHA-256) : {{contentHash}}',
    detail: 'Ce reçu prouve ce que vous avez approuvé et quand, à qui ne ferait confiance ni à notre base de données ni à notre équipe. Vous pouvez le vérifier à tout moment, sans rien installer.',
    action: 'Vérifier le reçu',
  },
  staffInvited: {
    subject: 'Votre accès à l’équipe JobProd',
    lead: 'Un accès vous a été ouvert dans le back-office de JobProd.',
    detail: 'Connectez-vous avec cette adresse : un code vous sera envoyé à chaque connexion.',
    action: 'Me connecter',
  },
};
