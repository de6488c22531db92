import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { faultsOf } from '../page-faults.ts';
import type { PersonWithMailbox } from './person-with-mailbox.ts';
import { seesItPlay } from './playing.ts';
import { ProfileOwner } from './profile-owner.ts';

type SentFile = { name: string; mimeType: string; buffer: Buffer };

export class Candidate extends ProfileOwner {
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

  async registersInEnglish(): Promise<void> {
    await this.opens('/register');
    await this.writes('First name', this.firstName);
    await this.writes('Last name', this.lastName);
    await this.writes('E-mail address', this.email);
    await this.ticks('I declare that I am 18 or over');
    await this.presses('Send me my code');
    await this.sees('Check your mailbox');
    const { text } = await this.mail('a code', (mail) => /\b\d{3} ?\d{3}\b/.test(mail.text));
    await this.writes('Six-digit code', /\b(\d{3} ?\d{3})\b/.exec(text)?.[1] ?? '');
    await this.presses('Sign in');
    await expect(this.page).toHaveURL(/\/me$/);
    await this.isAtHome();
  }

  /** T2: each undertaking and each consent by its own name, none ticked beforehand. */
  async approvesTheTerms(): Promise<void> {
    await this.page.getByRole('link', { name: 'Lire et approuver les conditions' }).click();
    await this.isAtHome();
    await this.findsNothingTicked();
    await this.ticksEverything();
    await this.presses('J’approuve ces conditions');
    await this.sees(/Vous avez approuvé ces conditions le/);
  }

  /** T2: the form of the terms, where nothing is ticked unless somebody ticked it just now. */
  async findsNothingTicked(): Promise<void> {
    await expect(this.#consents).toHaveCount(7);
    for (const box of await this.#consents.all()) await expect(box).not.toBeChecked();
  }

  async ticksEverything(): Promise<void> {
    for (const box of await this.#consents.all()) await box.check();
  }

  get #consents() {
    return this.page.getByRole('main').getByRole('checkbox');
  }

  /** The signed receipt, as it came by mail. */
  async receipt(): Promise<string> {
    const { attachments } = await this.mail('a receipt', (mail) => mail.attachments.some(({ fileName }) => fileName.endsWith('.json')));
    return attachments.find(({ fileName }) => fileName.endsWith('.json'))?.content ?? '';
  }

  /** The same receipt, taken from the page. */
  async savesTheReceipt(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.presses('Télécharger mon reçu')]);
    return download.path();
  }

  /** C1: nothing leaves before they declare that the video is theirs. */
  async beginsToSend(path: string): Promise<void> {
    await this.opens('/me/video');
    await this.page.getByLabel('Choisir une vidéo').setInputFiles(path);
    await this.presses('Envoyer cette vidéo');
    await this.sees('Confirmez que cette vidéo est la vôtre.');
    await this.ticks(/Je déclare que cette vidéo est la mienne/);
    await this.presses('Envoyer cette vidéo');
  }

  async seesItArrive(): Promise<void> {
    await this.sees('Merci, votre vidéo est arrivée.');
    await expect(this.page.getByText('Bien reçue', { exact: true }).first(), 'the video is checked').toBeVisible({ timeout: 60_000 });
  }

  async sendsAVideo(path: string): Promise<void> {
    await this.beginsToSend(path);
    await this.seesItArrive();
  }

  /** C3: by the link of the mail that answered theirs; opening it decides nothing. */
  async watchesThePreview(title: string): Promise<void> {
    await this.opens(await this.linkTo('/clips/approval'));
    await this.sees(title);
    await seesItPlay(this.page.locator('video'));
    await expect(this.page.getByRole('button', { name: 'J’approuve ce clip' })).toBeVisible();
  }

  /** C3, C4: opens the mail's link, watches, and agrees by the button, for everybody to see. */
  async approvesTheClipPublicly(title: string): Promise<void> {
    await this.opens(await this.linkTo('/clips/approval'));
    await this.sees(title);
    await seesItPlay(this.page.locator('video'));
    await this.presses('J’approuve ce clip');
    await this.sees('Choisissez qui pourra le voir');
    expect(await faultsOf(this, 'the approval that lacks its choice')).toEqual([]);
    await this.page.getByRole('radio', { name: 'Le clip entier' }).check();
    await this.page.getByRole('radio', { name: 'Tout le monde' }).check();
    await this.presses('J’approuve ce clip');
    await this.sees('Merci, c’est approuvé');
  }

  /** C3: remarks, each at its place in the clip. */
  async asksForChanges(...remarks: [number, string][]): Promise<void> {
    await this.opens(await this.linkTo('/clips/approval'));
    await this.presses('Demander des changements');
    const video = this.page.locator('video');
    for (const [seconds, text] of remarks) {
      await video.evaluate((element: HTMLVideoElement, at) => {
        element.currentTime = at;
      }, seconds);
      await this.presses(new RegExp(`^Faire une remarque à 0:0${seconds},0`));
      await this.writes(new RegExp(`^À 0:0${seconds},0, ce qu’il faut changer`), text);
    }
    await this.presses('Envoyer ma demande');
    await this.sees('Votre demande est partie');
  }

  /** T7: what they approved, as a file of their own; the bytes. */
  async takesTheirCopy(): Promise<Buffer> {
    await this.opens('/me/clip');
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: /^Télécharger ma copie/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('jobprod-clip.mp4');
    return readFile(await download.path());
  }

  async withdrawsTheirClip(): Promise<void> {
    await this.opens('/me/clip');
    await this.presses('Retirer ce clip');
    await this.confirms('Retirer le clip');
    await this.sees('Pas encore de clip');
  }

  /** A3: as easily as it was given. */
  async withdrawsTheirImageRelease(): Promise<void> {
    await this.opens('/me/account');
    await this.presses('Retirer mon autorisation');
    await this.confirms('Oui, la retirer');
    await this.sees('Aucune autorisation n’est en cours');
  }

  /** A3: by the link of the mail that came with the approval, signed in or not. */
  async withdrawsTheirImageReleaseByMail(): Promise<void> {
    await this.opens(await this.linkTo('/release/withdraw'));
    await this.presses('Oui, la retirer');
    await this.sees('Votre autorisation est retirée');
  }

  /** T8: asks for another address; nothing changes before both mailboxes confirmed. */
  async asksForTheAddress(email: string): Promise<void> {
    await this.opens('/me/account');
    await this.writes('Nouvelle adresse', email);
    await this.presses('Changer d’adresse');
    await this.sees('Un message est parti à chacune des deux boîtes');
    await this.sees(email);
  }

  async takesTheChangeOfAddressBack(): Promise<void> {
    await this.opens('/me/account');
    await this.presses('Y renoncer');
    await this.confirms('Oui, y renoncer');
    await expect(this.page.getByText('Un message est parti à chacune des deux boîtes')).toHaveCount(0);
  }

  /** From the first browser, ends the session of another. */
  async endsTheOtherSession(): Promise<void> {
    await this.opens('/me/account');
    const sessions = this.page.getByRole('list', { name: 'Vos connexions' }).getByRole('listitem');
    const before = await sessions.count();
    await sessions.getByRole('button', { name: 'Déconnecter' }).first().click();
    await expect(sessions).toHaveCount(before - 1);
  }

  /** N3: what was written to them, in the exchange the mail leads to; and their answer, through the relay. */
  async answersTheLetter(letter: string, answer: string, file: SentFile): Promise<void> {
    await this.opens('/me/contacts');
    await this.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await this.sees(letter);
    await this.page.getByLabel('Joindre des fichiers').setInputFiles(file);
    await expect(this.page.getByRole('list', { name: 'Fichiers à envoyer' })).toContainText(file.name);
    await this.writes('Votre réponse', answer);
    await this.presses('Envoyer');
    await this.sees(answer);
    await expect(this.page.getByRole('list', { name: 'Fichiers joints' })).toContainText(file.name);
    await expect(this.page.getByRole('list', { name: 'Fichiers à envoyer' })).toHaveCount(0);
  }

  /** N3: at any time, without a reason. */
  async stopsTheExchange(): Promise<void> {
    await this.opens('/me/contacts');
    await this.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await this.presses('Arrêter cet échange');
    await this.confirms('Arrêter cet échange');
    await this.sees('Cet échange a pris fin');
  }

  async declinesTheIntroduction(): Promise<void> {
    await this.opens('/me/introductions');
    await this.presses('Décliner');
    await this.confirms('Décliner');
    await this.sees('Refusée');
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

  /** N4, N5: by the link in their mailbox; nothing is ticked beforehand, and without the undertaking nothing opens. */
  async entersTheCompanySpace(): Promise<void> {
    await this.opens(await this.linkTo('/invitations/accept'));
    await this.sees('Votre invitation personnelle');
    await expect(this.page.getByRole('main').getByRole('checkbox')).not.toBeChecked();
    await this.presses('Entrer dans l’espace');
    await this.sees('Sans cet engagement, l’espace reste fermé.');
    await this.findsNoCompanySpace();
    await this.opens(await this.linkTo('/invitations/accept'));
    await this.ticks(/^Ce que je lirai ici est privé/);
    await this.presses('Entrer dans l’espace');
    await expect(this.page).toHaveURL(/\/space$/);
    await this.isAtHome();
  }

  /** N5: asks JobProd, from a card. */
  async asksToBeIntroducedTo(company: string, words: string): Promise<void> {
    await this.opens('/space');
    await this.presses(`Présentez-moi, ${company}`);
    await this.writes(/^Un mot/, words);
    await this.confirms('Envoyer ma demande');
    await this.sees(/^Demandé le/);
  }

  async readsTheCards(companies: readonly string[]): Promise<void> {
    await this.opens('/space');
    await expect(this.page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...companies]);
  }
}
