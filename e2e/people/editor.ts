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

  /** The one of the demo. */
  static async comesBack(desk: Desk): Promise<Editor> {
    const editor = new Editor(desk, { firstName: 'Élise', lastName: 'Monnier', email: 'elise@jobprod.example' });
    await editor.signsIn();
    return editor;
  }

  async beginsAClipFor({ firstName, lastName }: Candidate): Promise<void> {
    await this.opens('/staff');
    await this.page.getByRole('link', { name: new RegExp(`Ouvrir le dossier.*${firstName} ${lastName}`) }).click();
    await this.presses('Commencer un clip');
    await this.sees('Atelier de montage');
  }

  /** From the file of a candidate for whom others were made before. */
  async beginsAnotherClipFor({ firstName, lastName }: Candidate): Promise<void> {
    await this.opens('/staff/candidates');
    await this.page
      .getByRole('link', { name: new RegExp(`${firstName} ${lastName}`) })
      .first()
      .click();
    await this.presses('Commencer un clip');
    await this.sees('Atelier de montage');
  }

  /** C5: where a clip is, from the file of its candidate. */
  async opensThePlacesOf({ firstName, lastName }: Candidate, title: string): Promise<void> {
    await this.opens('/staff/candidates');
    await this.page
      .getByRole('link', { name: new RegExp(`${firstName} ${lastName}`) })
      .first()
      .click();
    await this.page.getByRole('link', { name: `Où « ${title} » est montré` }).click();
    await this.sees('Profil JobProd');
  }

  async entersAnotherMedium(medium: string, url: string, audience: string): Promise<void> {
    await this.writes('Nom du support', medium);
    await this.writes('Adresse du clip', url);
    await this.page.getByLabel('Qui peut l’y voir').selectOption(audience);
    await this.presses('Inscrire ce support');
    await this.sees(medium);
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
    await this.presses(/^(Produire|Refaire) le montage/);
    await expect(this.page.getByText('Le montage est prêt. Regardez-le, puis envoyez-le au candidat.')).toBeVisible({ timeout: 90_000 });
    wasTrue(await progress());
    await seesItPlay(this.page.locator('video[controls]').last());
  }

  /** From the clip's own page to that of its captions. */
  async opensTheCaptions(): Promise<void> {
    await this.page
      .getByRole('link', { name: /^(Écrire les sous-titres|Sous-titres)$/ })
      .first()
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sous-titres' })).toBeVisible();
    const video = this.page.locator('video:not([hidden])');
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState)).toBeGreaterThanOrEqual(1);
  }

  /** One caption, by keyboard alone: where the clip stands until half a second and a frame later, and on to where the next begins. */
  async captionsByKeyboard(text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('n');
    await expect(this.page.getByRole('textbox', { name: /^Texte du sous-titre/ })).toBeFocused();
    await keyboard.type(text);
    await keyboard.press('Escape');
    await keyboard.press('l');
    const place = this.page.getByLabel('Parcourir le clip');
    const before = Number(await place.inputValue());
    await expect.poll(async () => Number(await place.inputValue()), { message: 'the clip plays' }).toBeGreaterThan(before + 0.5);
    await keyboard.press('k');
    await keyboard.press('ArrowRight');
    await keyboard.press('o');
    await this.seesItSaved();
  }

  /** The caption being written says something else. */
  async rewritesTheCaption(text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Enter');
    await expect(this.page.getByRole('textbox', { name: /^Texte du sous-titre/ })).toBeFocused();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(text);
    await keyboard.press('Escape');
  }

  /** C2: said beside the caption while it is written, and refused when it is saved. */
  async isRefusedThatCaption(finding: string): Promise<void> {
    await this.sees(finding);
    await this.sees('Pas encore enregistré : quelque chose est à revoir.');
    await expect(this.page.getByRole('textbox', { name: /^Texte du sous-titre/ })).toHaveAttribute('aria-invalid', 'true');
  }

  async choosesTheCaption(number: number): Promise<void> {
    for (let pressed = 1; pressed < number; pressed += 1) await this.page.keyboard.press('ArrowDown');
    await expect(this.page.getByRole('textbox', { name: `Texte du sous-titre ${number}` })).toBeVisible();
  }

  async goesBackToTheEdit(): Promise<void> {
    await this.page.getByRole('link', { name: 'Revenir au montage' }).click();
    await this.sees('Atelier de montage');
  }

  /** Pasted, and laid over the clip. */
  async captions(text: string): Promise<void> {
    await this.opensTheCaptions();
    await this.writes(/^Ou collez ici/, text);
    await this.presses('En faire les sous-titres');
    await this.sees('Il reste à');
    await this.seesItSaved();
    await this.goesBackToTheEdit();
  }

  /** What the candidate asked for, at its place; ticked off. */
  async dealsWith(remark: string, at: string): Promise<void> {
    const item = this.page.getByRole('listitem').filter({ hasText: remark });
    await expect(item).toContainText(`À ${at}`);
    await item.getByRole('button', { name: /^C’est fait/ }).click();
    await expect(item).toContainText('Traité');
  }

  async seesThePreviewAt(remark: string, seconds: number): Promise<void> {
    const item = this.page.getByRole('listitem').filter({ hasText: remark });
    await item.getByRole('button', { name: /^Voir à/ }).click();
    const preview = this.page.locator('video[controls]').last();
    await expect.poll(() => preview.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeCloseTo(seconds, 1);
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
