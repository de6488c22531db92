import { expect } from '@playwright/test';
import { PersonWithMailbox } from './person-with-mailbox.ts';

type OwnProfile = { id: string; slug: string; reference: string; revision: number };

const aboutTheirWork = {
  headline: 'Conduite de travaux en construction bois',
  summary: 'Je prépare, j’organise et je suis des chantiers de logements en ossature bois. J’aime les équipes qui se parlent.',
  skills: ['Conduite de travaux', 'Ossature bois', 'Planification'],
  places: ['Nantes'],
};

/** What a candidate does with their profile, and who sees it. */
export class ProfileOwner extends PersonWithMailbox {
  readonly headline = aboutTheirWork.headline;

  async profile(): Promise<OwnProfile> {
    const { viewer } = await this.asks<{ viewer: { candidate: { profile: OwnProfile } } }>(
      '{ viewer { candidate { profile { id slug reference revision } } } }',
    );
    return viewer.candidate.profile;
  }

  async unpublishesTheirProfile(): Promise<void> {
    await this.opens('/me/profile');
    await this.presses('Retirer mon profil');
    await this.confirms('Oui, le retirer');
    await expect(this.page.getByRole('button', { name: 'Publier mon profil' })).toBeVisible();
  }

  async publishesItAgain(): Promise<void> {
    await this.presses('Publier mon profil');
    await expect(this.page.getByRole('button', { name: 'Retirer mon profil' })).toBeVisible();
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

  /** What could not be saved, the service being out of reach, is there when it is back, however the page is opened again. */
  async keepsWhatCouldNotBeSaved(summary: string): Promise<void> {
    await this.opens('/me/profile');
    await this.writes('Votre présentation', summary);
    await this.page.context().setOffline(true);
    await this.presses('Enregistrer');
    await this.sees('La connexion s’est interrompue. Rien n’est perdu');
    await this.page.context().setOffline(false);
    await this.page.reload();
    await this.isAtHome();
    await expect(this.page.getByLabel('Votre présentation')).toHaveValue(summary);
    await this.presses('Enregistrer');
    await this.sees('Enregistré.');
  }

  /** Leaves the editor with something unsaved, and finds it there again. */
  async comesBackToWhatTheyWrote(summary: string): Promise<void> {
    await this.opens('/me/profile');
    await this.writes('Votre présentation', summary);
    // Kept a moment after it is written; leaving asks, and they leave.
    await expect
      .poll(() => this.page.evaluate((text) => JSON.stringify({ ...localStorage, ...sessionStorage }).includes(text), summary))
      .toBe(true);
    await this.opens('/me/profile');
    await expect(this.page.getByLabel('Votre présentation')).toHaveValue(summary);
  }

  /** A piece of work with a picture; what it shows is said for those who do not see it. */
  async showsAPictureOfTheirWork(title: string, picture: Buffer, alt: string): Promise<void> {
    await this.presses('Ajouter une réalisation');
    const work = this.page.getByRole('group', { name: /^Réalisation/ }).last();
    await work.getByLabel('Ce que c’est').fill(title);
    await work.getByLabel('Ajouter une image').setInputFiles({ name: 'camille-auberger.png', mimeType: 'image/png', buffer: picture });
    await work.getByLabel('Ce qu’on y voit').fill(alt);
    await this.presses('Enregistrer');
    await this.sees('Enregistré.');
  }

  /** G3: everything hidden at once, for everyone, and kept. */
  async locksTheirData(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.presses('Verrouiller mes données');
    await this.confirms('Oui, tout verrouiller');
    await this.sees('Vos données sont verrouillées');
  }

  async liftsTheLock(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.presses('Lever le verrou');
    await expect(this.page.getByRole('button', { name: 'Verrouiller mes données' })).toBeVisible();
  }

  /** For ever: they type the reference of what they erase. */
  async erasesTheirProfile(): Promise<void> {
    const { reference } = await this.profile();
    await this.opens('/me/diffusion');
    await this.presses('Effacer mon profil');
    await this.page.getByRole('dialog').getByRole('button', { name: 'Oui, effacer pour toujours' }).click();
    await this.sees('Recopiez la référence de votre profil.');
    await this.page.getByLabel(/^Pour confirmer/).fill(reference.toLowerCase());
    await this.confirms('Oui, effacer pour toujours');
    await this.sees('Votre profil est effacé.');
  }

  /** D1: the whole profile, as an order at no price. */
  async restrictsTheirProfile(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.page.getByRole('radio', { name: 'Tout restreindre' }).check();
    await this.presses(/^Commander à 0/);
    await this.sees(/votre profil ne s’ouvre qu’avec un mot de passe/);
  }

  /** D1: some elements only. */
  async restricts(...elements: string[]): Promise<void> {
    await this.opens('/me/diffusion');
    await this.page.getByRole('radio', { name: 'Restreindre une partie' }).check();
    for (const element of elements) await this.page.getByRole('checkbox', { name: element, exact: true }).check();
    await this.presses(/^Commander à 0/);
    await this.sees(/ceci ne se voit qu’avec un mot de passe/);
  }

  /** D1: the candidate alone lifts it. */
  async liftsTheRestriction(): Promise<void> {
    await this.opens('/me/diffusion');
    await this.page.getByRole('radio', { name: 'Tout montrer' }).check();
    await this.presses('Appliquer ce choix');
    await this.confirms('Oui, tout montrer');
    await this.sees('Les entreprises du réseau voient tout votre profil');
  }

  async blocks(company: string): Promise<void> {
    await this.opens('/me/diffusion');
    await this.writes('Nom de l’entreprise', company);
    await this.page.getByRole('region', { name: 'Entreprises bloquées' }).getByRole('button', { name: 'Bloquer', exact: true }).click();
    await expect(this.page.getByRole('button', { name: `Débloquer ${company}` })).toBeVisible();
  }

  async unblocks(company: string): Promise<void> {
    await this.presses(`Débloquer ${company}`);
    await expect(this.page.getByRole('button', { name: `Débloquer ${company}` })).toHaveCount(0);
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
}
