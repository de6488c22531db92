import { expect } from '@playwright/test';
import { PersonWithMailbox } from './person-with-mailbox.ts';

/** One of JobProd's people: lets the others in, and publishes the terms. */
export class Administrator extends PersonWithMailbox {
  /** T8: from the queue to the case; how identity was established is said, and no address is written. */
  async establishesWhoLostTheirMailbox(oldEmail: string): Promise<void> {
    await this.opens('/staff');
    const waiting = this.page.getByRole('listitem').filter({ hasText: 'Boîte e-mail perdue' });
    await waiting.getByRole('link').first().click();
    await this.isAtHome();
    await this.sees(oldEmail);
    await this.presses('Accepter et prévenir l’ancienne adresse');
    await this.sees('Dites comment l’identité a été établie.');
    await this.page.getByRole('radio', { name: /visioconférence/ }).check();
    await this.writes('Ce qui a été fait', 'Visioconférence ce matin, carte d’identité montrée à la caméra.');
    await this.presses('Accepter et prévenir l’ancienne adresse');
    await this.sees('Identité établie, délai en cours');
  }

  /** T8: a doubt comes up while the waiting time runs: found again from the queue, the case is refused. */
  async doubtsWhoLostTheirMailbox(oldEmail: string, reason: string): Promise<void> {
    await this.opens('/staff');
    const running = this.page.getByRole('listitem').filter({ hasText: 'délai en cours' });
    await expect(running).toContainText('sauf refus');
    await expect(running).not.toContainText('En retard');
    await running.getByRole('link').click();
    await this.isAtHome();
    await this.sees(oldEmail);
    await this.writes('Pourquoi', reason);
    await this.presses('Refuser la demande');
    await this.sees('Refusée');
  }

  /** T3: both languages at once, read again as they will be read; asked once more, since nobody can alter it afterwards. */
  async publishesTermsWith(sentence: { fr: string; en: string }): Promise<void> {
    await this.opens('/staff/terms');
    const [french, english] = await this.page.getByLabel('Texte', { exact: true }).all();
    for (const [field, added] of [
      [french, sentence.fr],
      [english, sentence.en],
    ] as const) {
      if (!field) throw new Error('The form lacks a language');
      await field.fill(`${await field.inputValue()}\n\n${added}\n`);
    }
    await this.presses('Relire avant de publier');
    await this.presses('Publier cette version');
    await this.confirms('Oui, la publier');
    await expect(this.page).toHaveURL(/\/terms$/);
    await this.sees(sentence.fr);
  }

  /** T3: a document from before, with the paper itself beside its transcription. */
  async importsTerms({
    publishedOn,
    title,
    text,
    scan,
  }: {
    publishedOn: string;
    title: string;
    text: string;
    scan: Buffer;
  }): Promise<void> {
    await this.opens('/staff/terms/import');
    await this.writes('Date du document', publishedOn);
    await this.page.getByLabel('Ajouter des fichiers').setInputFiles({ name: 'cgu-2012.pdf', mimeType: 'application/pdf', buffer: scan });
    await expect(this.page.getByRole('button', { name: 'Retirer cgu-2012.pdf' })).toBeVisible();
    await this.writes('Titre', title);
    await this.page.getByLabel('Texte', { exact: true }).first().fill(text);
    await this.presses('Importer');
    await this.confirms('Oui, l’importer');
    await expect(this.page).not.toHaveURL(/\/staff\//);
    await this.sees(title);
  }

  async invites({ firstName, lastName, email }: PersonWithMailbox, role: string): Promise<void> {
    await this.opens('/staff/team');
    await this.page.getByLabel('Prénom', { exact: true }).fill(firstName);
    await this.page.getByLabel('Nom', { exact: true }).fill(lastName);
    await this.writes('Adresse e-mail', email);
    await this.ticks(role);
    await this.presses('Envoyer l’invitation');
    await this.sees(`L’invitation est partie à ${email}.`);
  }
}
