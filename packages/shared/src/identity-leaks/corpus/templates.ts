/** Sentences with a place for a leak, `{}`, where a name can stand. */
export const templates = [
  '{} dirige une équipe de douze personnes depuis 2019.',
  'Le parcours de {} commence dans la restauration.',
  'Contactez {} pour en savoir plus.',
  'Dans cette vidéo, {} présente son expérience de la vente.',
  'Portrait : {}, développeur web depuis sept ans.',
  'Clip de {} – responsable logistique',
  'Nous avons rencontré {} en mars.',
  'Un échange avec {} sur le métier de comptable.',
  'Ingénieure qualité, {} parle de ses chantiers.',
  'Interview de {}',
  'Selon {}, la qualité se joue dans les détails.',
  'Aujourd’hui {} cherche un poste à Lyon.',
  'Meet {}, a data engineer with ten years of experience.',
  'This clip introduces {} and her work in logistics.',
  '{} speaks about leadership and remote work.',
  'Interview with {}',
];

/** Places for an address, a number or a link. */
export const contactTemplates = [
  'Pour me joindre : {}',
  'Vous pouvez m’écrire ou m’appeler ({}) à tout moment.',
  'Mes coordonnées, {}, sont valables toute l’année.',
  'Développeur web, dix ans d’expérience. {}',
  'Reach me here: {} any day of the week.',
  'N’hésitez pas, c’est {} et je réponds vite.',
];
