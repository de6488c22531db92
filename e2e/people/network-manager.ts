import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import type { Desk } from './person.ts';
import { PersonWithMailbox } from './person-with-mailbox.ts';
import type { Recruiter } from './recruiter.ts';

/** One of JobProd's people: chooses the companies, and hands out passwords. */
export class NetworkManager extends PersonWithMailbox {
  static async comesIn(desk: Desk): Promise<NetworkManager> {
    const manager = new NetworkManager(desk, { firstName: 'Nora', lastName: 'Delmas', email: 'nora@jobprod.example' });
    await desk.product.inviteStaff(manager.email, 'NETWORK_MANAGER', manager.firstName, manager.lastName);
    await manager.comesIn();
    return manager;
  }

  /** fault D01: it waits there for what it is, and nothing can be corrected by it. */
  async seesThatNothingVouchesFor(text: string): Promise<void> {
    await expect(async () => {
      await this.opens('/staff/mail');
      const forged = this.page.getByRole('listitem').filter({ hasText: text });
      await expect(forged.getByText('Non authentifié')).toBeVisible({ timeout: 3_000 });
      await expect(forged.getByRole('button', { name: 'Corriger', exact: true })).toHaveCount(0);
    }).toPass();
  }

  /** By their names, and none of them opened; the message itself is a file to keep. Answers what it holds. */
  async takesTheMessageAsItCame(text: string, files: readonly string[]): Promise<string> {
    await this.opens('/staff/mail');
    const message = this.page
      .getByRole('listitem')
      .filter({ hasText: text })
      .filter({ has: this.page.getByRole('article') });
    for (const file of files) await expect(message.getByText(file)).toBeVisible();
    const taking = this.page.waitForEvent('download');
    await message.getByRole('link', { name: /Télécharger le message/ }).click();
    const taken = await taking;
    expect(taken.suggestedFilename()).toMatch(/^jobprod-message-[\d-]+-[0-9a-f]{8}\.eml$/);
    return readFile(await taken.path(), 'utf8');
  }

  /** In the mail to sort, by its text; whom it says it is from stands beside it. */
  async #findsTheMessage(text: string, writer: string): Promise<Locator> {
    const message = this.page.getByRole('article').filter({ hasText: text });
    await expect(async () => {
      await this.opens('/staff/mail');
      await expect(message.getByText(writer).first()).toBeVisible({ timeout: 3_000 });
    }).toPass();
    return message;
  }

  /** Under what it answers, as the page has found it. */
  async filesTheMessage(text: string, writer: string, under: RegExp): Promise<void> {
    const message = await this.#findsTheMessage(text, writer);
    await expect(message.getByLabel('Plus précisément').locator('option:checked')).toHaveText(under);
    await message.getByRole('button', { name: 'Classer' }).click();
    await expect(message).toHaveCount(0);
    await this.opens('/staff/mail?all=1');
    await expect(message.getByText(under)).not.toHaveCount(0);
  }

  async answersTheMessage(text: string, writer: string, answer: string): Promise<void> {
    const message = await this.#findsTheMessage(text, writer);
    await message.getByRole('button', { name: 'Répondre' }).click();
    await message.getByLabel('Votre réponse').fill(answer);
    await message.getByRole('button', { name: 'Envoyer' }).click();
    await expect(message).toHaveCount(0);
  }

  /** N6: what it is about, and about which one, by hand. */
  async asksAgainAboutTheIntroduction(text: string, writer: string, company: string): Promise<void> {
    const message = await this.#findsTheMessage(text, writer);
    await message.getByLabel('Ce message concerne').selectOption('INTRODUCTION');
    const which = message.getByLabel('Plus précisément');
    const wanted = await which.locator('option').filter({ hasText: company }).first().getAttribute('value');
    await which.selectOption(wanted ?? '');
    await message.getByRole('button', { name: /^Redemander/ }).click();
    await expect(message).toHaveCount(0);
  }

  /** G1: in the mail to sort, with the right claimed and its delay; the name is corrected from there. */
  async correctsTheNameAsked(of: string, lastName: string): Promise<void> {
    await this.opens('/staff/mail');
    const asked = this.page
      .getByRole('listitem')
      .filter({ hasText: of })
      .filter({ hasText: 'Rectification' })
      .filter({ hasNotText: 'Non authentifié' })
      .first();
    await expect(asked.getByText('Réponse due au plus tard le')).toBeVisible();
    await asked.getByRole('button', { name: 'Corriger', exact: true }).click();
    await asked.getByLabel('Nom', { exact: true }).fill(lastName);
    await asked.getByRole('button', { name: 'Corriger et prévenir' }).click();
    await expect(asked.getByRole('button', { name: 'Corriger et prévenir' })).toHaveCount(0);
  }

  /** N1: with a reason; the company's file then stands open. */
  async selects(name: string): Promise<void> {
    await this.opens('/staff/companies/new');
    await this.page.getByLabel('Nom', { exact: true }).fill(name);
    await this.page.getByLabel('Ville', { exact: true }).fill('Nantes');
    await this.writes('Activité principale', 'Construction bois');
    await this.writes('Pourquoi cette entreprise', 'Recrute régulièrement, répond à chaque candidat.');
    await this.presses('L’ajouter au réseau');
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** T5: on the company's page of orders, the total seen before it is entered. */
  async entersAnOrder(company: string, order: { reference: string; subject: string; net: string }): Promise<void> {
    await this.#opensTheFileOf(company);
    await this.page.getByRole('link', { name: 'Commandes et paiements' }).click();
    await this.page.getByLabel('Référence', { exact: true }).fill(order.reference);
    await this.writes('Ce qui est commandé', order.subject);
    await this.writes('Montant hors taxe', order.net);
    await this.sees(/Total toutes taxes comprises\s: 1\s481,40/);
    await this.presses('Inscrire la commande');
    await this.sees(`La commande ${order.reference} est inscrite.`);
    await expect(this.page.getByRole('heading', { level: 2, name: order.reference })).toBeVisible();
  }

  async entersAPayment(reference: string, amount: string, bankReference: string): Promise<void> {
    await this.presses(`Inscrire un paiement de la commande ${reference}`);
    await this.writes('Montant reçu', amount);
    await this.writes('Référence bancaire', bankReference);
    await this.confirms('Inscrire le paiement');
  }

  /** T5: what was entered stays; a new entry takes it back, and says why. */
  async takesThePaymentBack(reason: string): Promise<void> {
    await this.presses(/^Reprendre le paiement du/);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Inscrire la reprise' }).click();
    await this.sees('Dites pourquoi.');
    await this.writes('Pourquoi', reason);
    await this.confirms('Inscrire la reprise');
    await this.sees(reason);
  }

  /** From the company's file. */
  async invites(email: string): Promise<void> {
    await this.writes('Adresse e-mail du recruteur', email);
    await this.presses('Envoyer l’invitation');
    await this.sees(`L’invitation est partie à ${email}.`);
  }

  async #opensTheFileOf(company: string): Promise<void> {
    await this.opens('/staff/companies');
    await this.page.getByRole('link', { name: company }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: company })).toBeVisible();
  }

  async invitesTo(company: string, email: string): Promise<void> {
    await this.#opensTheFileOf(company);
    await this.invites(email);
  }

  async revokesTheInvitationOf(email: string): Promise<void> {
    await this.presses(`Révoquer l’invitation envoyée à ${email}`);
    await this.sees('Révoquée');
  }

  /** N1: with a reason, and everything at once. */
  async suspends(company: string): Promise<void> {
    await this.#opensTheFileOf(company);
    await this.presses('Suspendre');
    await this.presses('Oui, la suspendre');
    await this.sees('Dites pourquoi');
    await this.page.getByRole('dialog').getByLabel('Pourquoi').fill('Ne répond plus aux candidats.');
    await this.confirms('Oui, la suspendre');
    await this.sees(/^Suspendue le/);
  }

  /** D3: ends what it opened. */
  async revokesThePasswordOf(recipient: string): Promise<void> {
    await this.presses(`Révoquer le mot de passe remis à ${recipient}`);
    await this.sees('Révoqué');
  }

  async #opensThePasswordsOf({ firstName, lastName }: Candidate): Promise<void> {
    await this.opens('/staff/candidates');
    await this.page.getByRole('link', { name: `${firstName} ${lastName}` }).click();
    await this.page.getByRole('link', { name: /Restreinte/ }).click();
  }

  /** D3: for a recruiter of the network, who then finds the profile in their own list. */
  async makesAPasswordFor({ firstName, lastName }: Recruiter, candidate: Candidate): Promise<string> {
    await this.#opensThePasswordsOf(candidate);
    await this.page.getByLabel('À qui ?').selectOption({ label: `${firstName} ${lastName}` });
    return this.#makesIt();
  }

  /** D3: a password for one recipient, shown once. */
  async makesAPassword(candidate: Candidate, recipient: string): Promise<string> {
    await this.#opensThePasswordsOf(candidate);
    await this.writes('Son adresse e-mail', recipient);
    return this.#makesIt();
  }

  async #makesIt(): Promise<string> {
    await this.presses('Créer le mot de passe');
    const notice = this.page.getByRole('status').filter({ hasText: 'Voici le mot de passe' });
    const password = (await notice.getByText(/^[a-zàâçéèêëîïôûùüÿœ]+(-[a-zàâçéèêëîïôûùüÿœ]+)+$/).textContent()) ?? '';
    await this.presses('C’est noté');
    await expect(notice).toHaveCount(0);
    return password;
  }

  /** N4: from the queue, looked at as a candidate would. */
  async presentsTheCardOf(company: string, words: string): Promise<void> {
    await this.opens('/staff');
    await this.sees('Fiche d’entreprise à relire');
    await this.page.getByRole('link', { name: `La relire, ${company}` }).click();
    await this.presses(`Regarder, ${company}`);
    await expect(this.page.getByRole('dialog').getByText(words)).toBeVisible();
    await this.confirms('Présenter l’entreprise');
    await this.sees('Présentée');
  }

  /** N4: companies presented together, which may change. */
  async makesACollection(name: string, companies: readonly string[]): Promise<void> {
    await this.opens('/staff/space');
    await this.presses('Nouvelle sélection');
    await this.#fillsTheCollection(name, companies);
  }

  async addsToTheCollection(name: string, companies: readonly string[]): Promise<void> {
    await this.opens('/staff/space');
    await this.presses(`Modifier, ${name}`);
    await this.#fillsTheCollection(name, companies);
  }

  async #fillsTheCollection(name: string, companies: readonly string[]): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Son nom, entre nous').fill(name);
    for (const company of companies) await dialog.getByLabel(company, { exact: true }).check();
    await this.confirms('Enregistrer');
    await expect(this.page.getByRole('button', { name: `Modifier, ${name}` })).toBeVisible();
  }

  /** N4: one person, and what their invitation covers. */
  async invitesToTheSpace({ firstName, lastName }: Candidate, collection: string): Promise<void> {
    await this.opens('/staff/space');
    const part = this.page.getByRole('region', { name: 'Inviter un candidat' });
    await part.getByLabel('Nom ou adresse e-mail').fill(lastName);
    await part.getByRole('button', { name: 'Chercher', exact: true }).click();
    await part.getByLabel(`${firstName} ${lastName}`).check();
    await part.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await this.sees('Choisissez au moins une entreprise, ou une sélection.');
    await part.getByLabel(/^Une sélection/).selectOption({ label: collection });
    await part.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await this.sees('L’invitation est partie.');
  }

  /** N5, N6: an introduction is asked for, with a job; each then answers their own mail. */
  async passesOnTheWishOf({ firstName, lastName }: Candidate, company: string, recruiter: Recruiter): Promise<void> {
    const between = `${firstName} ${lastName} voudrait rencontrer ${company}`;
    await this.opens('/staff');
    await this.page.getByRole('link', { name: new RegExp(`^Y répondre, ${firstName} ${lastName}`) }).click();
    await this.presses(`Transmettre, ${between}`);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Qui répond pour l’entreprise').selectOption({ label: `${recruiter.firstName} ${recruiter.lastName}` });
    await dialog.getByLabel('Poste', { exact: true }).fill('Conduite de travaux');
    await dialog.getByLabel('Lieu de travail', { exact: true }).fill('Saint-Herblain');
    await dialog.getByLabel('Rémunération', { exact: true }).fill('38 à 42 k€ brut par an');
    await this.confirms('Transmettre');
    await this.sees('Aucune demande n’attend');
  }

  async seesNoIntroduction(): Promise<void> {
    await this.opens('/staff/introductions');
    await this.sees('Aucune mise en relation pour le moment');
  }

  /** Who was introduced to whom, where it stands, and whom it waits for: nobody, perhaps. */
  async seesTheIntroduction(reference: string, state: string, waitsFor: readonly ('le candidat' | 'l’entreprise')[]): Promise<void> {
    const line = this.page.getByRole('main').getByRole('listitem').filter({ hasText: reference });
    const waits = waitsFor.length > 0 ? new RegExp(`Attend ${waitsFor.join(' et ')} depuis le`) : /Demandée le/;
    await expect(async () => {
      await this.opens('/staff/introductions');
      await expect(line).toContainText(state, { timeout: 3_000 });
      await expect(line).toContainText(waits, { timeout: 3_000 });
    }).toPass();
  }
}
