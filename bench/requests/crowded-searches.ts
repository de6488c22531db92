/** What recruiters type: with and without accents, a trade in another form, a word and a half, and now and then a letter wrong. */
const texts = [
  'menuiserie',
  'comptabilite',
  'développement web',
  'soins infirmiers',
  'conduite de travaux',
  'vendeuse',
  'logistique',
  'cuisinier',
  'électricité',
  'graphisme',
  'plomberie',
  'menuisserie',
] as const;
const skills = ['Excel', 'AutoCAD', 'Permis B', 'Gestion de projet', 'Sage'] as const;
const places = ['Nantes', 'Lyon', 'Paris', 'Lille', 'Bordeaux', 'Rennes', 'Angers'] as const;
const contracts = ['PERMANENT', 'FIXED_TERM', 'FREELANCE'] as const;
const availabilities = ['NOW', 'ONE_MONTH'] as const;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
};

type CrowdedSearch = { text: string; skills: string[]; places: string[]; contractKinds: string[]; availabilities: string[] };

/** A text and three facets each, no two alike: where they look, what they can do, and either the contract or from when. */
export const crowdedSearches: readonly CrowdedSearch[] = Array.from({ length: 48 }, (_, index) => ({
  text: at(texts, index),
  skills: [at(skills, index)],
  places: [at(places, index)],
  contractKinds: index % 2 === 0 ? [at(contracts, index / 2)] : [],
  availabilities: index % 2 === 1 ? [at(availabilities, (index - 1) / 2)] : [],
}));
