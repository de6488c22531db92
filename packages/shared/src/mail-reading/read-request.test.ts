import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';
import { readReleaseWithdrawal } from './read-release-withdrawal.ts';
import { looksAutomatic, readElements, readRequest } from './read-request.ts';

describe('D1: what a mail asks to restrict', () => {
  it.each<[string, string, readonly string[] | null]>([
    ['Diffusion restreinte', 'Bonjour,\nje souhaite que mon profil soit en diffusion restreinte.\nMerci', null],
    ['', 'Merci de restreindre tout mon profil.', null],
    ['', 'Je voudrais que mon clip ne soit accessible que par mot de passe', ['CLIP']],
    ['restriction', 'Je veux restreindre mes prétentions salariales et mon nom', ['SALARY_WISH', 'NAME']],
    ['restriction', 'Je veux restreindre mon CV et mes réalisations', ['PORTFOLIO', 'CV']],
    ['', 'Please restrict my whole profile', null],
    ['', 'I would like my video and my experience to be restricted', ['CLIP', 'EXPERIENCE']],
    ['', 'Pouvez-vous mettre ma vidéo en diffusion restreinte ?', ['CLIP']],
    ['Restreindre', 'Merci', null],
    ['', 'Merci de protéger ma page par un mot de passe.', null],
    ['', 'Je souhaite que mon profil soit visible uniquement avec un mot de passe.', null],
    ['', 'Please put a password on my video.', ['CLIP']],
    ['', 'I would like my profile to be password-protected.', null],
    ['', 'Bonjour,\nmerci de passer mon profil en privé et de me faire savoir quand c’est fait.', null],
    ['', 'Merci de restreindre mon profil dès que possible, mon employeur actuel risque de le voir.', null],
    ['', 'Après mûre réflexion, merci de restreindre tout mon profil dès aujourd’hui.', null],
    ['', 'Bonjour, suite à notre échange de lundi, merci de restreindre mon profil. À bientôt !', null],
    ['', 'Please restrict my profile as soon as possible, and let me know when it is done.', null],
    ['', 'Please make my profile private, and let me know.', null],
    ['', 'Restreinte', null],
    ['', 'Merci de restreindre tout mon profil ; je donnerai moi-même le mot de passe à qui je veux.', null],
    ['', 'Nantes, le 23 novembre 2026\n\nMerci de restreindre tout mon profil.', null],
    ['', 'Suite à mon courrier du 5 janvier, merci de restreindre mon profil.', null],
    ['', 'Following my letter of 5 January, please restrict my profile.', null],
    ['', 'Merci de restreindre mon profil. Je suis joignable au 06 12 34 56 78.', null],
    ['', 'You may restrict my profile, please.\n\nApril March', null],
    ['', 'Merci pour mon clip, il est très réussi. Je souhaite restreindre tout mon profil.', null],
    ['Restreindre', 'Mon CV et mon nom, merci.', ['CV', 'NAME']],
    ['Re: Votre message : de quoi s’agit-il ?', 'Merci de restreindre tout mon profil.', null],
  ])('%s / %s', (subject, text, elements) => expect(readRequest(subject, text)).toEqual({ kind: 'restrict', elements }));

  it.each([
    'Comment restreindre mon profil ?',
    'Je ne veux pas restreindre mon profil',
    'Merci de lever la restriction',
    'Restreignez tout sauf mon clip',
    'J’ai oublié mon mot de passe',
    'Please don’t restrict anything',
    'Merci de supprimer le mot de passe de mon profil',
    'Merci de retirer la diffusion restreinte',
    'Je souhaite que mon clip redevienne public, fini le mot de passe',
    'Merci d’arrêter la diffusion restreinte de mon profil',
    'Please remove the password from my profile',
    'Je souhaite donner le mot de passe à un recruteur',
    'Je souhaite donner le mot de passe de mon profil à un recruteur',
    'I would like the password please',
    'I would like to give the password to a recruiter',
    'I’d like to share my profile with a password holder',
    'Merci de m’envoyer le mot de passe',
    'Je voudrais connaître le mot de passe de mon profil',
    'Merci de transmettre le mot de passe à l’entreprise qui me l’a demandé.',
    'Pouvez-vous changer le mot de passe ?',
    'Please send me the link to my profile with a password',
    'Veuillez remettre un mot de passe à Mme Roche.',
    'Je demande un nouveau mot de passe',
    'I want a new password for my profile',
    'J’aimerais que ce recruteur reçoive mon profil avec le mot de passe que vous lui donnez',
    'Merci de m’expliquer la diffusion restreinte',
    'Je souhaite comprendre ce qu’est la diffusion restreinte',
    'I would like to know what restricted diffusion is',
    'Je voudrais savoir si mon profil est restreint',
    'Je souhaite restreindre ma recherche à Nantes',
    'Merci de restreindre mon rayon à 30 km',
    'Please restrict my search to Paris',
    'Pouvez-vous me dire si ma page est en diffusion restreinte ?',
    'Merci de confirmer que mon profil est en accès restreint',
    'Je souhaite rendre mon profil public et non privé',
    'Merci de mettre mon profil en public au lieu de restreint',
    'Je veux un profil non restreint',
    'Merci de ne rien restreindre',
    'Please confirm my profile is private',
    'Mon ami veut restreindre le sien',
    'Merci de ne jamais restreindre mon CV',
    'Merci de noter que mon profil est déjà restreint',
    'Ma sœur veut restreindre son profil',
    'Je souhaite restreindre mon profil à partir de lundi',
    'Merci de restreindre mon profil demain',
    'Merci de restreindre mon profil. Lundi.',
    'Je souhaite restreindre mon profil dans un mois',
    'Merci de restreindre mon profil en janvier',
    'Merci de restreindre mon profil fin mars.',
    'Le 31 décembre, merci de restreindre mon profil.',
    'Merci de restreindre mon profil le 05/01',
    'Merci de restreindre mon profil du 5 janvier au 10 mars',
    'Merci de restreindre mon profil au 1er février 2027',
    'Merci de restreindre mon profil, le 31 décembre 2026',
    'Please restrict my profile on 5 January',
    'Please restrict my profile on the 5th',
    'Please restrict my profile by 31 December',
    'Please restrict my profile in May',
    'Please restrict my profile, January 5th',
    'Please restrict my profile March 5',
    'Please restrict my profile effective Monday',
    'Please restrict my profile for a week',
    'Merci de restreindre mon profil lorsque j’aurai signé',
    'Je souhaite restreindre mon profil, à l’exception du clip',
    'Merci de restreindre mon profil hors clip',
    'Je veux restreindre mon profil à mon employeur',
    'Please restrict my profile to French companies',
    'Je souhaite peut-être restreindre mon profil',
    'Je souhaite restreindre mon profil, est-ce payant',
    'Je souhaite restreindre mon profil… je plaisante',
    'On m’a conseillé de restreindre mon profil, je voudrais votre avis',
    'Restreindre tout, ma sœur souhaite',
    'Pouvez-vous mettre mon profil en privé, ou est-il déjà restreint ?',
    'Mon nom est Camille. Merci de restreindre mon profil.',
    'Je souhaite restreindre mon profil. Uniquement le clip.',
  ])('asks again: %s', (text) => expect(readRequest('', text)).toEqual({ kind: 'restrict-unclear' }));
});

const later = [
  'cet été',
  'à l’été',
  'en été',
  'à l’automne',
  'cet hiver',
  'au printemps',
  'au printemps prochain',
  'à Noël',
  'après Noël',
  'pour les fêtes',
  'après les fêtes',
  'à la rentrée',
  'dès la rentrée',
  'à la prochaine rentrée',
  'avant les vacances',
  'ce week-end',
  'en fin d’année',
  'fin de semaine',
  'à la fin de l’année',
  'en début d’année',
  'à l’issue de janvier',
  'à l’issue de mon préavis',
  'au terme de mon contrat',
  'en 2027',
  'courant 2027',
  'au deuxième trimestre',
  'dans six mois',
  'dans quinze jours',
  'dans une quinzaine de jours',
  'dans une bonne semaine',
  'dans environ dix jours',
  'd’ici trois semaines',
  'dans les prochains jours',
  'dans les semaines à venir',
  'sous peu',
  'le trimestre prochain',
  'le moment venu',
  'en temps voulu',
  'pour six mois',
  'à titre provisoire',
];
const laterInEnglish = [
  'in 2027',
  'by 2027',
  'next spring',
  'next summer',
  'next May',
  'this summer',
  'in the spring',
  'after the summer',
  'at Christmas',
  'after Christmas',
  'over the holidays',
  'in the new year',
  'at the end of the year',
  'at the beginning of next month',
  'in six months',
  'in a couple of weeks',
  'in about ten days',
  'in the coming weeks',
  'in a fortnight',
  'next quarter',
  'in Q1',
  'in due course',
  'someday',
  'for six months',
];

describe('D1, A3: what is wished for later waits, and is asked about', () => {
  it.each(later)('%s', (when) => {
    for (const wish of [`Merci de restreindre mon profil ${when}.`, `${when}, merci de restreindre mon profil`])
      expect(readRequest('', wish)).toEqual({ kind: 'restrict-unclear' });
    expect(readReleaseWithdrawal('', `Je retire mon autorisation d’image ${when}.`)).toBe('unclear');
    for (const about of ['clip', 'introduction'] as const) expect(readAnswer(`J’accepte ${when}.`, { about })).toBe('unclear');
  });

  it.each(laterInEnglish)('%s', (when) => {
    expect(readRequest('', `Please restrict my profile ${when}.`)).toEqual({ kind: 'restrict-unclear' });
    expect(readReleaseWithdrawal('', `I withdraw my image release ${when}.`)).toBe('unclear');
    for (const about of ['clip', 'introduction'] as const) expect(readAnswer(`I agree ${when}.`, { about })).toBe('unclear');
  });

  it.each([
    'Merci de restreindre mon profil. Bonne fin d’année !',
    'Merci de restreindre mon profil.\nBonne fin de semaine\nCamille',
    'Merci de restreindre mon profil. Joyeux Noël et bonnes fêtes !',
    'Merci de restreindre mon profil. Bel été à vous, profitez bien de l’été !',
    'Merci de restreindre mon profil : depuis cet été mon employeur le regarde.',
    'Merci de restreindre mon profil, on m’en a parlé l’été dernier.',
    'Je souhaite restreindre mon profil, il a été vu par mon employeur.',
    'Merci de restreindre mon profil, je l’avais demandé cet été-là.',
    'Merci de restreindre mon profil. Bonne rentrée et bon week-end.',
    'Please restrict my profile. Enjoy the summer, and have a good weekend!',
    'Please restrict my profile, as I asked last spring.',
    'Please restrict my profile. Happy Christmas and a happy new year!',
    'Merci de restreindre mon profil ; mon permis date de 2019.',
  ])('what is told or wished beside it delays nothing: %s', (text) => expect(readRequest('', text).kind).toBe('restrict'));

  it('a text made to be slow is read in time', () => {
    const begun = performance.now();
    for (const piece of ['fin de ', 'au ', 'dans ', 'a la ', 'cet ', 'in the ', 'dans les prochains ', 'for a ', 'le ete-'])
      readRequest('', `merci de restreindre ${piece.repeat(5_000 / piece.length)}`);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});

describe('D1: which elements an answer names', () => {
  it.each<[string, readonly string[]]>([
    ['Mon clip et mon nom', ['CLIP', 'NAME']],
    ['Le CV, les prétentions salariales, merci !\n\nCamille Durand', ['SALARY_WISH', 'CV']],
    ['Bonjour,\nseulement ma vidéo s’il vous plaît.', ['CLIP']],
    ['My name and my skills please', ['SKILLS', 'NAME']],
  ])('%s', (text, elements) => expect(readElements(text, ['Camille', 'Durand'])).toEqual(elements));

  it.each([
    'Pas mon clip',
    'Mon clip ?',
    'Tout sauf mon clip',
    'Mon clip, mais pas mon nom',
    'Rien',
    '',
    'Mon clip est très réussi',
    'Camille',
  ])('says something else: %j', (text) => expect(readElements(text, ['Camille', 'Durand'])).toBeUndefined());
});

describe('what else a mail asks for', () => {
  it.each([
    ['Je voudrais voir mon clip et l’approuver', 'preview'],
    ['Could I watch my video please', 'preview'],
    ['Merci de rectifier mon adresse', 'rights'],
    ['Conformément au RGPD, supprimez mes données', 'rights'],
    ['Please delete my account', 'rights'],
    ['Bonjour, êtes-vous ouverts samedi ?', 'other'],
    ['Je ne veux plus voir ce clip', 'other'],
    ['J’ai un temps restreint cette semaine, merci de m’appeler vendredi.', 'other'],
    ['J’aimerais vous parler en privé', 'other'],
    ['I would like to talk to you in private', 'other'],
    ['Vous pouvez publier sans restriction, merci de me le confirmer', 'other'],
    ['Please publish without any restriction', 'other'],
    ['Je souhaite travailler dans un cadre privé, merci', 'other'],
    ['Mon budget est restreint, pouvez-vous m’aider ?', 'other'],
    ['Je voudrais un rendez-vous dans le secteur privé', 'other'],
    ['', 'other'],
  ])('%s: %s', (text, kind) => expect(readRequest('', text).kind).toBe(kind));
});

describe('fault D05: what no person wrote', () => {
  it.each([
    ['Réponse automatique : Votre clip est prêt', ''],
    ['Automatic reply: Your clip', ''],
    ['Absence du bureau', ''],
    ['Undeliverable: Your clip', ''],
    ['Re: Votre clip', 'Je suis actuellement absent du bureau, de retour le 12.'],
    ['Re: Your clip', 'I am currently out of the office.'],
  ])('%s %s', (subject, text) => expect(looksAutomatic(subject, text)).toBe(true));

  it('an ordinary answer', () => expect(looksAutomatic('Re: Votre clip est prêt', 'J’approuve')).toBe(false));
});
