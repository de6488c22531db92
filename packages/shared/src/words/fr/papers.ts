export default {
  terms: {
    published: 'Version {{number}}, publiée le {{date}}',
    imported: 'Document antérieur, du {{date}}, importé dans l’archive',
    authoritative: 'Le texte français fait foi.',
    translation: 'Traduction donnée pour information ; seul le texte français fait foi.',
    hash: 'Empreinte de ce texte (SHA-256 de sa forme canonique)',
    foot: 'JobProd · conditions générales · {{date}} · {{page}}/{{pages}}',
  },
};
