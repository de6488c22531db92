export default {
  property:
    'Le service et son contenu appartiennent à {{name}} : un programme consulte les profils pour votre recrutement, il ne les recopie pas en masse. Les données d’un candidat restent les siennes.',
  terms: {
    published: 'Version {{number}}, publiée le {{date}}',
    imported: 'Document antérieur, du {{date}}, importé dans l’archive',
    authoritative: 'Le texte français fait foi.',
    translation: 'Traduction donnée pour information ; seul le texte français fait foi.',
    hash: 'Empreinte de ce texte (SHA-256 de sa forme canonique)',
    foot: 'JobProd · conditions générales · {{date}} · {{page}}/{{pages}}',
  },
  receipt: {
    title: 'Reçu JobProd : {{type}}',
    anyTitle: 'Reçu',
    lead: 'Ce document se lit ; la preuve complète est dans le fichier JSON qui l’accompagne. Gardez les deux.',
    foot: 'JobProd · reçu de l’inscription {{id}} · {{page}}/{{pages}}',
    what: 'Fait inscrit : {{type}}',
    register: 'Registre : {{register}}',
    when: 'Le {{at}}',
    number: 'Inscription numéro {{number}} du journal',
    entry: 'Identifiant : {{id}}',
    facts: 'Ce qui est inscrit',
    erased: 'Le contenu de cette inscription a été effacé depuis. Qu’elle existe, et à quelle date, reste prouvé.',
    proof: 'Ce qui le prouve',
    proofText:
      'Cette inscription fait partie des {{size}} premières du journal, dont voici l’en-tête signé (Ed25519) le {{signedAt}}. Le fichier JSON contient les empreintes qui vont de l’une à l’autre.',
    verify: 'Comment le vérifier',
    verifyText:
      'Déposez le fichier JSON sur {{url}} : votre navigateur fait le calcul, rien n’est envoyé. Ou, sans nous et sans connexion : npm run verify -- le-fichier.json',
    registers: { communications: 'communications', orders: 'commandes', payments: 'paiements', transactions: 'transactions' },
    approval: {
      title: 'Reçu de votre approbation des conditions générales',
      version: 'Vous avez approuvé la version {{number}} des conditions générales de JobProd.',
      hash: 'Empreinte du texte approuvé (SHA-256) : {{contentHash}}',
      image: {
        given: 'Image : vous avez autorisé son enregistrement, son montage et sa diffusion.',
        refused: 'Image : vous ne l’avez pas autorisée.',
      },
      voice: {
        given: 'Voix : vous avez autorisé son enregistrement, son montage et sa diffusion.',
        refused: 'Voix : vous ne l’avez pas autorisée.',
      },
      waiver: {
        given: 'Rémunération : vous y avez renoncé pour cette diffusion. Cela ne porte que sur l’argent.',
        refused: 'Rémunération : vous n’y avez pas renoncé.',
      },
      until:
        'Cette autorisation prend fin le {{until}} : à cet instant précis, plus rien n’est diffusé. Vous pouvez la retirer avant, à tout moment.',
      noRelease: 'Aucune autorisation d’image ni de voix n’est donnée : votre profil n’a pas de clip.',
      NO_DIRECT_CONTACT:
        'Vous vous êtes engagé à ne pas contacter directement une entreprise qui vous est présentée, et à passer par JobProd.',
      FOLLOW_UP_INTRODUCTIONS: 'Vous vous êtes engagé à donner suite, par un entretien, aux mises en relation que vous avez acceptées.',
      CONFIDENTIALITY:
        'Vous vous êtes engagé à garder confidentiels le nom, la ville et l’activité principale d’une entreprise tant que vous ne travaillez pas ensemble.',
      NO_PUBLIC_PROMOTION: 'Vous vous êtes engagé à ne pas promouvoir publiquement votre profil tant qu’il est actif.',
    },
  },
};
