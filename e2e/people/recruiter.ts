import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { PersonWithMailbox } from './person-with-mailbox.ts';

const job = { Poste: 'Conduite de travaux', 'Lieu de travail': 'Saint-Herblain', Rémunération: '38 à 42 k€ brut par an' };

/** A person of a company of the network. */
export class Recruiter extends PersonWithMailbox {
  /** By the mailed link: opening it shows who invites; the button accepts. */
  async acceptsTheInvitation(): Promise<void> {
    await this.opens(await this.linkTo('/invitations/accept'));
    await this.writes('Prénom', this.firstName);
    await this.page.getByLabel('Nom', { exact: true }).fill(this.lastName);
    await this.presses('Rejoindre l’espace recruteurs');
    await expect(this.page).toHaveURL(/\/workspace$/);
    await this.isAtHome();
  }

  /** N2. Waits until as many are found as should be. */
  async searches(text: string, found: number): Promise<void> {
    await this.opens(`/workspace?text=${encodeURIComponent(text)}`);
    await this.sees(/^\d+ profils?$/);
    await expect(this.page.getByRole('list', { name: 'Qui pourriez-vous recruter ?' }).getByRole('listitem')).toHaveCount(found);
  }

  async opensTheProfileFound(headline: string): Promise<void> {
    await this.page.getByRole('link', { name: headline }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  }

  async opensTheProfileAgain(headline: string): Promise<void> {
    await this.opens('/workspace');
    await this.opensTheProfileFound(headline);
  }

  async #saysWhichJob(): Promise<void> {
    for (const [label, text] of Object.entries(job)) await this.page.getByLabel(label, { exact: true }).fill(text);
    await this.page.getByLabel('Contrat', { exact: true }).selectOption({ label: 'CDI' });
  }

  /** N3: through the relay, from the profile they opened. */
  async writesToThem(text: string): Promise<void> {
    await this.presses('Écrire');
    await this.#saysWhichJob();
    await this.writes('Votre message', text);
    await this.presses('Envoyer le message');
    await expect(this.page.getByRole('link', { name: 'Voir l’échange' })).toBeVisible();
  }

  /** N3: what came with an answer, saved under a name that says nothing of whose it is. */
  async savesTheFile(name: string): Promise<{ savedAs: string; bytes: Buffer }> {
    await this.opens('/workspace/contacts');
    await this.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    const link = this.page.getByRole('list', { name: 'Fichiers joints' }).getByRole('link', { name });
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    return { savedAs: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** N6: a request, not yet an agreement. */
  async asksForAnIntroduction(text: string): Promise<void> {
    await this.presses('Demander une mise en relation');
    await this.#saysWhichJob();
    await this.writes(/Un mot pour la personne/, text);
    await this.presses('Envoyer la demande');
    await expect(this.page.getByRole('link', { name: 'Voir la mise en relation' })).toBeVisible();
  }

  /** N6: opening the mail's link decides nothing; the button there does. */
  async agreesToTheIntroduction(): Promise<void> {
    await this.opens(await this.linkTo('/introductions/answer'));
    await this.presses('Je suis d’accord');
    await this.sees(/Votre accord est noté|Vous êtes mis en relation/);
  }

  /** D3: a reference and dates in their own list, nothing of the profile. */
  async findsEntrusted(reference: string): Promise<void> {
    await this.opens('/workspace');
    const held = this.page.getByRole('list', { name: 'Les profils qui vous sont confiés' });
    await expect(held.getByText(reference)).toBeVisible();
    await held.getByRole('link', { name: 'Ouvrir' }).click();
    await expect(this.page).toHaveURL(/\/unlock$/);
  }

  async isEntrustedNothing(): Promise<void> {
    await this.opens('/workspace');
    await this.sees(/^\d+ profils?$/);
    await expect(this.page.getByText('Les profils qui vous sont confiés')).toHaveCount(0);
  }

  /** N6: until the other has agreed. */
  async takesTheirRequestBack(): Promise<void> {
    await this.opens('/workspace/introductions');
    await this.presses('Retirer ma demande');
    await this.confirms('Retirer ma demande');
    await this.sees('Retirée');
  }

  async findsNoProfileAt(address: string): Promise<void> {
    expect(await this.statusOf(address), address).toBe(404);
    await this.opens(address);
    await expect(this.page.getByRole('button', { name: 'Écrire' })).toHaveCount(0);
    await expect(this.page.locator('video')).toHaveCount(0);
  }

  /** Opens an access for a program; the secret is in sight this once. */
  async opensAnAccessFor(program: string): Promise<string> {
    await this.opens('/workspace/company');
    await this.writes('Nom du programme', program);
    await this.ticks('les profils');
    await this.presses('Ouvrir l’accès');
    return this.#secretInSight();
  }

  async changesTheSecret(): Promise<string> {
    await this.presses('Changer le secret');
    await this.confirms('Changer le secret');
    return this.#secretInSight();
  }

  async #secretInSight(): Promise<string> {
    await this.sees('Voici le secret, pour cette seule fois');
    const secret = (await this.page.locator('code').last().textContent()) ?? '';
    await this.presses('Je l’ai gardé');
    await expect(this.page.getByText(secret)).toHaveCount(0);
    return secret;
  }

  async revokesTheAccess(): Promise<void> {
    await this.presses('Révoquer');
    await this.confirms('Révoquer');
    await this.sees(/^Révoqué le/);
  }

  async invites(email: string): Promise<void> {
    await this.opens('/workspace/company');
    await this.writes('Adresse e-mail de votre collègue', email);
    await this.presses('Inviter');
    await this.sees(`L’invitation est partie à ${email}.`);
  }

  async revokesTheInvitation(): Promise<void> {
    await this.presses('Retirer');
    await this.sees('Retirée');
  }

  /** The mailed link no longer leads in. */
  async findsTheInvitationClosed(): Promise<void> {
    await this.opens(await this.linkTo('/invitations/accept'));
    await this.sees('Cette invitation n’est plus ouverte');
  }

  async seesHowToReach({ firstName, lastName, email }: PersonWithMailbox): Promise<void> {
    await this.opens('/workspace/introductions');
    await this.sees(`${firstName} ${lastName}`);
    await expect(this.page.getByRole('link', { name: email })).toBeVisible();
  }

  /** The introduction is there, and does not say it. */
  async doesNotSeeHowToReach({ email }: PersonWithMailbox): Promise<void> {
    await this.opens('/workspace/introductions');
    await this.sees('L’entreprise est d’accord');
    await expect(this.page.getByText(email)).toHaveCount(0);
  }

  /** N4, N5: as a draft, without any way to reach the company; looked at as a candidate would; handed in. */
  async writesTheirCard(words: string): Promise<void> {
    await this.opens('/workspace/card');
    await this.writes('Qui vous êtes', `${words} Écrivez-nous à rh@atelier.fr.`);
    await this.presses('Enregistrer le brouillon');
    await this.sees(/Ceci permettrait de vous joindre directement\s: «\srh@atelier\.fr\s»/);
    await this.writes('Qui vous êtes', words);
    await this.writes('Où vous travaillez', 'Nantes, Rezé');
    await this.presses('Ajouter un poste');
    const offer = this.page.getByRole('group', { name: 'Poste 1' });
    await offer.getByLabel('Le poste').fill('Conduite de travaux');
    await offer.getByLabel('Où', { exact: true }).fill('Saint-Herblain');
    await this.presses('Enregistrer le brouillon');
    await this.sees('Le brouillon est enregistré.');
    const preview = this.page.getByRole('region', { name: 'Ce qu’un candidat verra' });
    await expect(preview.getByText(words)).toBeVisible();
    await expect(preview.getByText('Nantes, Rezé')).toBeVisible();
    await this.presses('Remettre à JobProd');
    await this.sees('Remise à JobProd, qui la relit');
  }

  /** Of what passes between others there is nothing on their pages nor in their mailbox. */
  async learnsNothingOf(secrets: readonly string[]): Promise<void> {
    for (const [address, empty] of [
      ['/workspace/contacts', 'Aucun échange pour le moment'],
      ['/workspace/introductions', 'Aucune mise en relation pour le moment'],
    ] as const) {
      await this.opens(address);
      await this.sees(empty);
      const words = await this.page.content();
      for (const secret of secrets) expect(words, address).not.toContain(secret);
    }
    const mails = JSON.stringify(await this.mails());
    for (const secret of secrets) expect(mails, 'their mailbox').not.toContain(secret);
  }
}
