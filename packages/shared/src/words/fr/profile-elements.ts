/** Les éléments d’un profil, comme on les nomme dans une phrase. */
export default {
  CLIP: 'le clip',
  HEADLINE: 'le titre',
  SUMMARY: 'la présentation',
  SKILLS: 'les compétences',
  EXPERIENCE: 'les expériences',
  EDUCATION: 'les formations',
  LANGUAGES: 'les langues',
  PLACES: 'les lieux recherchés',
  AVAILABILITY: 'la disponibilité',
  CONTRACT_KINDS: 'les contrats recherchés',
  SALARY_WISH: 'le salaire souhaité',
  PORTFOLIO: 'les réalisations',
  CV: 'le CV',
  NAME: 'le nom',
};
