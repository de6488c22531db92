import { type KnownIdentity, nothingKnown } from '../known-identity.ts';
import { cleanEnglish } from './clean-english.ts';
import { cleanFrench } from './clean-french.ts';
import { firstNames, lastNames } from './names.ts';

/** 5,000 characters of ordinary presentations, with a few leaks among them. */
export const longText = [
  ...cleanFrench.slice(0, 28),
  'Écrivez-moi : nom point prenom arobase exemple point fr ou au 06 12 34 56 78.',
  ...cleanEnglish,
]
  .join(' ')
  .slice(0, 5000);

/** Somebody of whom fifty things are known. */
export const fiftyItems = (turn: number): KnownIdentity => ({
  ...nothingKnown,
  firstNames: firstNames.slice(turn * 7, turn * 7 + 8),
  lastNames: lastNames.slice(turn * 11, turn * 11 + 8),
  emails: ['a.durand@gmail.com', 'contact@atelier-bleu.fr', 'zorglub@orange.fr', 'prenom.nom@entreprise.com'],
  phones: ['+33612345678', '01 45 45 45 45', '+32 475 12 34 56', '+41791234567'],
  handles: ['@zorglub75', 'https://github.com/devnord', 'pixelo', 'linkedin.com/in/nom-prenom-42'],
  domains: ['atelier-bleu.fr', 'zorglub.dev', 'studio-nord.com'],
  addresses: ['12 rue des Lilas, 75013 Paris', '3 avenue Foch, 69006 Lyon', '8 bis impasse du Moulin, 31000 Toulouse'],
  birthDates: ['1990-03-12'],
  identifiers: ['ETU-4471-22', 'AB 99 ZZ 11', '2 90 03 75 013 042 17'],
  employers: ['Orange', 'Cabinet Verne & Associés', 'Capgemini', 'La Poste', 'Renault', 'Société Générale'],
  schools: ['École des Mines de Nancy', 'HEC', 'Lycée Jean-Moulin', 'ESSEC', 'Université de Nantes', 'IUT de Rennes'],
});
