import type { StaffRole } from '../../authorization/viewer.ts';

type Name = { email: string; firstName: string; lastName: string };
export type DemoClip = { title: string; description: string; look: { background: string; clothes: string; voice: number } };
export type DemoCandidate = Name & { profile: Record<string, unknown>; clip: DemoClip; isRestricted: boolean };

/** The administrator comes first: they invite the others. */
export const demoStaff: readonly (Name & { role: StaffRole })[] = [
  { role: 'ADMINISTRATOR', email: 'ariane@jobprod.example', firstName: 'Ariane', lastName: 'Lemoine' },
  { role: 'INTERVIEWER', email: 'ismael@jobprod.example', firstName: 'Ismaël', lastName: 'Kerboul' },
  { role: 'EDITOR', email: 'elise@jobprod.example', firstName: 'Élise', lastName: 'Monnier' },
  { role: 'NETWORK_MANAGER', email: 'nadia@jobprod.example', firstName: 'Nadia', lastName: 'Rousset' },
  { role: 'DATA_PROTECTION_OFFICER', email: 'damien@jobprod.example', firstName: 'Damien', lastName: 'Vasseur' },
];

export const companies = [
  {
    name: 'Atelier Boréal',
    city: 'Nantes',
    mainActivity: 'Construction bois',
    reason: 'Recrute régulièrement des conducteurs de travaux, répond à chaque candidat.',
    recruiter: { email: 'rachel@atelier-boreal.example', firstName: 'Rachel', lastName: 'Tanguy' },
  },
  {
    name: 'Lumen Énergies',
    city: 'Lyon',
    mainActivity: 'Installation solaire',
    reason: 'Forte croissance, embauches en contrat durable.',
    recruiter: { email: 'louis@lumen-energies.example', firstName: 'Louis', lastName: 'Ferrand' },
  },
] as const;

export const publishedCandidate: DemoCandidate = {
  email: 'camille.auberger@courriel.example',
  firstName: 'Camille',
  lastName: 'Auberger',
  isRestricted: false,
  clip: {
    title: 'Conduire un chantier bois, du plan à la remise des clés',
    description: 'Dix ans de conduite de travaux, une équipe de douze personnes, et le goût des délais tenus sans bousculer personne.',
    look: { background: '#c9d7d2', clothes: '#2f5d62', voice: 190 },
  },
  profile: {
    headline: 'Conduite de travaux en construction bois',
    summary:
      'Je prépare, j’organise et je suis des chantiers de logements en ossature bois, de 200 à 2 000 m². J’aime les équipes qui se parlent et les plannings qui tiennent.',
    skills: ['Conduite de travaux', 'Ossature bois', 'Planification', 'AutoCAD', 'Sécurité des chantiers'],
    experiences: [
      {
        role: 'Conduite de travaux',
        employer: 'Charpentes de l’Ouest',
        from: '2019-03-01',
        description: 'Quatre chantiers par an, de l’appel d’offres à la réception.',
      },
      { role: 'Assistance à la conduite de travaux', employer: 'Bâti Loire', from: '2015-09-01', to: '2019-02-28' },
    ],
    educations: [{ title: 'BTS Systèmes constructifs bois et habitat', school: 'Lycée du bois, Nantes', year: 2015 }],
    spokenLanguages: [
      { name: 'Français', level: 'NATIVE' },
      { name: 'Anglais', level: 'CONVERSATIONAL' },
    ],
    places: ['Nantes', 'Angers'],
    availability: 'ONE_MONTH',
    contractKinds: ['PERMANENT'],
    salaryWish: 42000,
    showsName: false,
  },
};

export const restrictedCandidate: DemoCandidate = {
  email: 'yanis.belkacem@courriel.example',
  firstName: 'Yanis',
  lastName: 'Belkacem',
  isRestricted: true,
  clip: {
    title: 'Rendre fiable ce qui produit l’énergie',
    description: 'Maintenance de centrales solaires, astreintes comprises, et transmission du métier aux plus jeunes.',
    look: { background: '#e2d5c3', clothes: '#6b4f3a', voice: 115 },
  },
  profile: {
    headline: 'Maintenance de centrales photovoltaïques',
    summary:
      'Technique de maintenance depuis sept ans : diagnostic, remplacement d’onduleurs, suivi de production. Je cherche un poste d’encadrement de proximité.',
    skills: ['Maintenance photovoltaïque', 'Habilitation électrique', 'Diagnostic', 'Encadrement'],
    experiences: [
      {
        role: 'Maintenance photovoltaïque',
        employer: 'Soleil du Rhône',
        from: '2018-01-15',
        description: 'Parc de 40 centrales, de 100 kW à 5 MW.',
      },
    ],
    educations: [{ title: 'BTS Maintenance des systèmes', year: 2017 }],
    spokenLanguages: [{ name: 'Français', level: 'NATIVE' }],
    places: ['Lyon'],
    availability: 'THREE_MONTHS',
    contractKinds: ['PERMANENT', 'FIXED_TERM'],
    salaryWish: 38000,
    showsName: false,
  },
};
