import { lines } from './lines.ts';

/** Somebody else’s word. */
export const somebodyElses = lines(`
  Full approval from my manager
  All good from my side, waiting for my wife
  Approved by my lawyer
  My lawyer approved
  Ma mère a dit oui
  Mon mari approuve
  Mon avocat dit : j'approuve
  On m'a conseillé de dire oui
  I never said I approve
  Jamais je n'ai dit oui
  Je donne mon accord à mon frère
  Validé par le correcteur
  Oui Yanis
  Oui, dit Yanis
  Yanis : oui
  De la part de Yanis : oui
  Pour mon frère c'est oui
  I approve what you said
  Comme dirait l'autre, oui
  I approve, said no one ever
  I approve, she said
  I approve, he wrote
  I agree with my sister
  Validé à la place de Camille
  Validé p.o. Camille
  P.O. j'approuve
  Pour Camille : oui
  Mon épouse répond oui
  Mon mari répond : oui
  Mon fils dit oui
  La réponse de Camille est oui
  Camille n'est pas là mais oui
  Ici la mère de Camille, oui
  Je suis son frère, j'approuve
  De la part de mon avocat : j'approuve
  Oui pour ma collègue
  Oui à la place de Camille
  Oui, mon patron
  Oui, à valider par mon avocat
`);
