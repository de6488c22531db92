import { expect } from '@playwright/test';
import { Person, seesItPlay } from './person.ts';

/** Someone from the web, without an account. */
export class Visitor extends Person {
  /** Hands the verification page a receipt's text, and reads what it says of it. */
  async verifies(receipt: string): Promise<string> {
    await this.opens('/verify');
    await this.page
      .getByLabel('Choisir un fichier')
      .setInputFiles({ name: 'recu.json', mimeType: 'application/json', buffer: Buffer.from(receipt) });
    const verdict = this.page
      .getByRole('main')
      .getByText(/Ce reçu est authentique|Ce reçu ne prouve rien|Ce reçu est cohérent/)
      .first();
    await expect(verdict).toBeVisible();
    return (await this.page.getByRole('main').textContent()) ?? '';
  }

  /** The address answers as one that never was: in status, and on the page. */
  async findsNothingAt(address: string): Promise<void> {
    expect(await this.statusOf(address)).toBe(404);
    expect(await this.statusOf('/profiles/nobody-ever-was-here')).toBe(404);
    await this.opens(address);
    await expect(this.page.locator('video')).toHaveCount(0);
  }

  async watchesTheClipAt(address: string, title: string): Promise<void> {
    expect(await this.statusOf(address)).toBe(200);
    await this.opens(address);
    await this.sees(title);
    await seesItPlay(this.page.locator('video'));
  }

  /** D2: the gate, the same for everybody. */
  async opensByPassword(reference: string, password: string): Promise<void> {
    await this.opens('/unlock');
    await this.writes('Référence du profil', reference);
    await this.writes('Mot de passe', password);
    await this.presses('Ouvrir le profil');
    await expect(this.page).toHaveURL(/\/profiles\//);
  }

  /** The profile may stand; its clip does not. */
  async findsNoClipAt(address: string): Promise<void> {
    await this.opens(address);
    await expect(this.page.locator('video')).toHaveCount(0);
  }

  async addressOfTheVideo(): Promise<string> {
    return (await this.page.locator('video').getAttribute('src')) ?? '';
  }
}
