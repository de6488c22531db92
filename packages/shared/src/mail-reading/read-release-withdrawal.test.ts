import { describe, expect, it } from 'vitest';
import { readReleaseWithdrawal } from './read-release-withdrawal.ts';

describe('A3: whether a mail takes back the release of image and voice', () => {
  it.each([
    ['', 'Bonjour,\nje retire mon autorisation d’image.\nCordialement,\nCamille Durand'],
    ['Retrait de mon autorisation d’image', 'Bonjour, tout est dans l’objet. Merci.'],
    ['Autorisation d’image', 'Je souhaite retirer mon autorisation, merci de le faire aussitôt.'],
    ['', 'Merci de retirer l’autorisation que je vous ai donnée pour ma vidéo.'],
    ['', 'Je révoque mon consentement à la diffusion de mon image et de ma voix.'],
    ['', 'Par la présente, je mets fin à mon autorisation d’image. N’hésitez pas à m’appeler.'],
    ['', 'Je reprends mon droit à l’image.'],
    ['Image release', 'Hello, I withdraw my image release. Best regards, Camille'],
    ['', 'Please withdraw my consent to the use of my image and voice.'],
    ['', 'I revoke my permission to show my video.'],
    ['Re : Votre autorisation d’image : la retirer ?', 'Je retire mon autorisation d’image'],
  ])('does: %s / %s', (subject, text) => expect(readReleaseWithdrawal(subject, text)).toBe('withdraw'));

  it.each([
    ['', 'Comment retirer mon autorisation d’image ?'],
    ['', 'Je retirerai mon autorisation d’image si le clip reste ainsi. Je voudrais la retirer.'],
    ['', 'Si je retire mon autorisation d’image, que devient mon profil ?'],
    ['', 'Je retire mon autorisation d’image à partir de janvier.'],
    ['', 'Je retire mon consentement.'],
    ['', 'Je ne souhaite plus que ma vidéo soit diffusée.'],
    ['', 'I no longer want my video to be shown.'],
    ['', 'Can I withdraw my image release later?'],
    ['', 'Retirez mon autorisation d’image sauf pour les entreprises.'],
    ['', 'Je retire mon consentement au partage de mon adresse, la vidéo reste'],
    ['', 'Mon frère dit : je retire mon autorisation pour la vidéo'],
    ['', 'Je vous retire ma confiance, mais mon accord sur la vidéo tient'],
  ])('may, and is asked: %s / %s', (subject, text) => expect(readReleaseWithdrawal(subject, text)).toBe('unclear'));

  it.each([
    ['', 'Merci de restreindre mon profil.'],
    ['Re: Votre autorisation d’image : la retirer ?', 'Merci, bonne journée'],
    ['Votre autorisation d’image', 'J’ai bien reçu votre rappel, je renouvelle.'],
    ['', 'Quand se termine mon autorisation d’image ?'],
    ['', 'Je voudrais retirer une expérience de mon profil.'],
    ['', 'Je ne retire pas mon autorisation d’image.'],
    ['', 'Je retire ma candidature.'],
    ['', 'J’approuve ce clip.'],
    ['', 'Retirez mon nom de la page.'],
    ['', 'Could I watch my video please'],
    ['', ''],
  ])('speaks of something else: %s / %s', (subject, text) => expect(readReleaseWithdrawal(subject, text)).toBeNull());
});
