import { lines } from './lines.ts';

/** Asked about an introduction, each refuses something else than that: neither a yes nor a no. */
export const refusedSomethingElse = lines(`
  Je ne veux pas rater cette chance
  Je ne veux pas attendre
  Je ne souhaite pas attendre, rencontrons-nous
  Je ne souhaite pas perdre de temps
  I don't want to miss it
  I do not wish to wait
  I don't want to miss this introduction
  I have to decline Monday, Tuesday works
  I must decline Monday
  Je dois décliner lundi, mardi me va
  Je ne suis pas intéressé par le salaire proposé
  I'm not interested in the pay
  Je refuse lundi
  Je refuse, mardi plutôt
  I decline. Tuesday works.
  Le lundi je ne suis pas d'accord
  On Mondays I object
`);
