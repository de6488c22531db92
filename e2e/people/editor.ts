import { expect } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import type { Desk } from './person.ts';
import { PersonWithMailbox } from './person-with-mailbox.ts';
import { seesItPlay } from './playing.ts';
import { wasTrue, watchesProgress } from './progress.ts';

/** One of JobProd's people: cuts clips. */
export class Editor extends PersonWithMailbox {
  static async comesIn(desk: Desk): Promise<Editor> {
    const editor = new Editor(desk, { firstName: 'Élise', lastName: 'Monnier', email: 'elise@jobprod.example' });
    await desk.product.inviteStaff(editor.email, 'EDITOR', editor.firstName, editor.lastName);
    await editor.signsIn();
    return editor;
  }

  async beginsAClipFor({ firstName, lastName }: Candidate): Promise<void> {
    await this.opens('/staff');
    await this.page.getByRole('link', { name: new RegExp(`Ouvrir le dossier.*${firstName} ${lastName}`) }).click();
    await this.presses('Commencer un clip');
    await this.sees('Atelier de montage');
  }

  /** Marks where the passage begins and ends in the video, and adds it. */
  async picks(start: number, end: number): Promise<void> {
    const source = this.page.locator('video[aria-label="Vidéo 1"]');
    const goTo = async (seconds: number) => {
      await this.page.getByLabel('Place dans la vidéo').fill(String(seconds));
      await expect.poll(() => source.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeCloseTo(seconds, 1);
    };
    await expect.poll(() => source.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(1);
    await goTo(start);
    await this.presses(/^Début/);
    await goTo(end);
    await this.presses(/^Fin/);
    await this.presses(/^Ajouter ce passage/);
  }

  async picksPassages(...passages: [number, number][]): Promise<void> {
    for (const [start, end] of passages) await this.picks(start, end);
    await this.sees(`Passage ${passages.length}`);
    await this.seesItSaved();
  }

  async seesItSaved(): Promise<void> {
    await this.sees('Tout est enregistré.');
  }

  async titles(title: string): Promise<void> {
    await this.page.getByLabel('Titre', { exact: true }).fill(title);
  }

  /** C2: what is certain is said beside the field, and not kept. */
  async isRefusedThoseWords(): Promise<void> {
    await this.sees('Pas encore enregistré : quelque chose est à revoir.');
    await expect(this.page.getByLabel('Titre', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  }

  async describes(description: string): Promise<void> {
    await this.page.getByLabel('Description', { exact: true }).fill(description);
  }

  /** C1: cut, joined and normalised by FFmpeg; seen before it is sent. */
  async renders(): Promise<void> {
    const progress = await watchesProgress(this);
    await this.presses(/^Produire/);
    await expect(this.page.getByText('Le montage est prêt. Regardez-le, puis envoyez-le au candidat.')).toBeVisible({ timeout: 90_000 });
    wasTrue(await progress());
    await seesItPlay(this.page.locator('video[controls]').last());
  }

  async stopsTheRender(): Promise<void> {
    await this.presses('Produire le montage');
    await this.presses('Arrêter le montage');
    await this.sees('Le montage a été arrêté.');
  }

  /** C5: everywhere it was put, with the reason that the register keeps. */
  async withdrawsTheClip(reason: string): Promise<void> {
    await this.presses('Retirer ce clip');
    await this.page.getByRole('dialog').getByLabel('Pourquoi').fill(reason);
    await this.confirms('Oui, le retirer');
    await expect(this.page.getByRole('button', { name: 'Retirer ce clip' })).toHaveCount(0);
  }

  async sendsItToTheCandidate(): Promise<void> {
    await this.presses('Envoyer au candidat');
    await this.sees('Le candidat a reçu ce clip par e-mail.');
  }

  async publishesTheClip(): Promise<void> {
    await this.page.reload();
    await this.presses('Publier sur le profil');
    await this.sees('Ce clip est sur le profil du candidat.');
  }
}
