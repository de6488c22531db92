import { expect } from '@playwright/test';
import { PersonWithMailbox, seesItPlay } from './person.ts';

type OwnProfile = { id: string; slug: string; reference: string; revision: number };

const aboutTheirWork = {
  headline: 'Conduite de travaux en construction bois',
  summary: 'Je prépare, j’organise et je suis des chantiers de logements en ossature bois. J’aime les équipes qui se parlent.',
  skills: ['Conduite de travaux', 'Ossature bois', 'Planification'],
  places: ['Nantes'],
};

export class Candidate extends PersonWithMailbox {
  readonly headline = aboutTheirWork.headline;

  /** T1: by their own request, with the declaration that they are of age. */
  async registers(): Promise<void> {
    await this.opens('/register');
    await this.writes('Prénom', this.firstName);
    await this.page.getByLabel('Nom', { exact: true }).fill(this.lastName);
    await this.writes('Adresse e-mail', this.email);
    await this.presses('Recevoir mon code');
    await this.sees('Sans cette déclaration, nous ne pouvons pas vous inscrire');
    await this.ticks('Je déclare être majeur');
    await this.presses('Recevoir mon code');
    await this.entersTheCode();
    await expect(this.page).toHaveURL(/\/me$/);
  }

  /** T2: each undertaking and each consent by its own name, none ticked beforehand. */
  async approvesTheTerms(): Promise<void> {
    await this.page.getByRole('link', { name: 'Lire et approuver les conditions' }).click();
    await this.isAtHome();
    const boxes = this.page.getByRole('main').getByRole('checkbox');
    await expect(boxes).toHaveCount(7);
    for (const box of await boxes.all()) {
      await expect(box).not.toBeChecked();
      await box.check();
    }
    await this.presses('J’approuve ces conditions');
    await this.sees(/Vous avez approuvé ces conditions le/);
  }

  /** The signed receipt, as it came by mail. */
  async receipt(): Promise<string> {
    const { attachments } = await this.mail('a receipt', (mail) => mail.attachments.some(({ fileName }) => fileName.endsWith('.json')));
    return attachments.find(({ fileName }) => fileName.endsWith('.json'))?.content ?? '';
  }

  /** C1: nothing leaves before they declare that the video is theirs. */
  async sendsAVideo(path: string): Promise<void> {
    await this.opens('/me/video');
    await this.page.getByLabel('Choisir une vidéo').setInputFiles(path);
    await this.presses('Envoyer cette vidéo');
    await this.sees('Confirmez que cette vidéo est la vôtre.');
    await this.ticks(/Je déclare que cette vidéo est la mienne/);
    await this.presses('Envoyer cette vidéo');
    await this.sees('Merci, votre vidéo est arrivée.');
    await expect(this.page.getByText('Bien reçue', { exact: true })).toBeVisible({ timeout: 60_000 });
  }

  /** C3, C4: opens the mail's link, watches, and agrees by the button, for everybody to see. */
  async approvesTheClipPublicly(title: string): Promise<void> {
    await this.opens(await this.linkTo('/clips/approval'));
    await this.sees(title);
    await seesItPlay(this.page.locator('video'));
    await this.presses('J’approuve ce clip');
    await this.sees('Choisissez qui pourra le voir');
    await this.page.getByRole('radio', { name: 'Le clip entier' }).check();
    await this.page.getByRole('radio', { name: 'Tout le monde' }).check();
    await this.presses('J’approuve ce clip');
    await this.sees('Merci, c’est approuvé');
  }

  async profile(): Promise<OwnProfile> {
    const { viewer } = await this.asks<{ viewer: { candidate: { profile: OwnProfile } } }>(
      '{ viewer { candidate { profile { id slug reference revision } } } }',
    );
    return viewer.candidate.profile;
  }

  async address(): Promise<string> {
    return `/profiles/${(await this.profile()).slug}`;
  }

  async publishesTheirProfile(): Promise<void> {
    await this.opens('/me/profile');
    await this.writes('Le métier que vous cherchez', aboutTheirWork.headline);
    await this.writes('Votre présentation', aboutTheirWork.summary);
    await this.#lists('Compétences', aboutTheirWork.skills);
    await this.#lists('Où vous voulez travailler', aboutTheirWork.places);
    await this.ticks('CDI');
    await this.presses('Enregistrer');
    await this.sees('Enregistré.');
    await this.presses('Publier mon profil');
    await expect(this.page.getByRole('button', { name: 'Retirer mon profil' })).toBeVisible();
  }

  async #lists(label: string, words: readonly string[]): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true }).first();
    for (const word of words) {
      await field.fill(word);
      await field.press('Enter');
    }
  }

  /** D1: the whole profile, as an order at no price. */
  async restrictsTheirProfile(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.page.getByRole('radio', { name: 'Tout restreindre' }).check();
    await this.presses(/^Commander à 0/);
    await this.sees(/votre profil ne s’ouvre qu’avec un mot de passe/);
  }

  /** N2: which company looked at their profile. */
  async seesThatLooked(company: string): Promise<void> {
    await this.opens('/me/diffusion');
    await expect(this.page.getByRole('region', { name: 'Qui vous a consulté' }).getByText(company).first()).toBeVisible();
  }

  async seesThatNobodyLooked(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.sees('Personne pour le moment');
  }

  /** N6: opening the mail's link decides nothing; the button there does. */
  async agreesToTheIntroduction(): Promise<void> {
    await this.opens(await this.linkTo('/introductions/answer'));
    await this.presses('Je suis d’accord');
    await this.sees(/Votre accord est noté|Vous êtes mis en relation/);
  }

  async seesHowToReach({ firstName, lastName, email }: PersonWithMailbox): Promise<void> {
    await this.opens('/me/introductions');
    await this.sees(`${firstName} ${lastName}`);
    await expect(this.page.getByRole('link', { name: email })).toBeVisible();
  }

  /** The introduction is there, and does not say it. */
  async doesNotSeeHowToReach({ email }: PersonWithMailbox): Promise<void> {
    await this.opens('/me/introductions');
    await this.sees('L’entreprise est d’accord');
    await expect(this.page.getByText(email)).toHaveCount(0);
  }

  /** When their image release ends, to the millisecond. */
  async releaseEndsAt(): Promise<Date> {
    const { viewer } = await this.asks<{ viewer: { candidate: { imageRelease: { expiresAt: string } } } }>(
      '{ viewer { candidate { imageRelease { expiresAt } } } }',
    );
    return new Date(viewer.candidate.imageRelease.expiresAt);
  }
}
