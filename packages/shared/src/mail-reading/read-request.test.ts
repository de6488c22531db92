import { describe, expect, it } from 'vitest';
import { looksAutomatic, readRequest } from './read-request.ts';

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
  ])('asks again: %s', (text) => expect(readRequest('', text)).toEqual({ kind: 'restrict-unclear' }));
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
