import { expect, type Locator } from '@playwright/test';
import { Person } from './person.ts';
import { seesItPlay } from './playing.ts';

/** Someone from the web, without an account. */
export class Visitor extends Person {
  /** Hands the verification page a receipt's text, or the ZIP of a dispute's evidence, and reads what it says of it. */
  verifies(file: string | Buffer): Promise<string> {
    const isText = typeof file === 'string';
    return this.verifiesFile({
      name: isText ? 'recu.json' : 'dossier.zip',
      mimeType: isText ? 'application/json' : 'application/zip',
      buffer: Buffer.from(file),
    });
  }

  /** The same of a file on their disk, by its path. */
  async verifiesFile(file: Parameters<Locator['setInputFiles']>[0]): Promise<string> {
    await this.opens('/verify');
    await this.page.getByLabel('Choisir un fichier').setInputFiles(file);
    const verdict = this.page
      .getByRole('main')
      .getByText(/Ce (reçu|dossier) (est authentique|ne prouve|est cohérent)/)
      .first();
    await expect(verdict).toBeVisible();
    return (await this.page.getByRole('main').textContent()) ?? '';
  }

  /** What the page that they open next is told without asking: how it stands, and that it is over. */
  async hearsBySocket(): Promise<{ listens(): Promise<void>; ends(): Promise<void> }> {
    const heard: string[] = [];
    const socket = await this.page.waitForEvent('websocket');
    socket.on('framereceived', ({ payload }) => heard.push(String(payload)));
    const hears = (type: string) => () => heard.some((frame) => frame.includes(`"type":"${type}"`));
    return {
      listens: () => expect.poll(hears('next'), { message: 'the page listens' }).toBe(true),
      ends: () => expect.poll(hears('complete'), { message: 'the page was told' }).toBe(true),
    };
  }

  /** The very bytes behind an address. */
  async fetches(address: string): Promise<Buffer> {
    const response = await this.page.context().request.get(new URL(address, this.product.origin).href);
    expect(response.status()).toBe(200);
    return response.body();
  }

  /** The page that plays the clip stops by itself, and shows it no more. */
  async seesItStop(): Promise<void> {
    await expect(this.page.locator('video')).toHaveCount(0);
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

  /** T3: every version stays readable, as it was. */
  async readsTheVersionBefore(added: string): Promise<void> {
    await this.page.getByRole('link', { name: /^Version 1,/ }).click();
    await this.sees('Cette version n’est plus celle en vigueur.');
    await expect(this.page.getByRole('article')).toBeVisible();
    await expect(this.page.getByText(added)).toHaveCount(0);
  }

  /** The profile may stand; its clip does not. */
  async findsNoClipAt(address: string): Promise<void> {
    await this.opens(address);
    await expect(this.page.locator('video')).toHaveCount(0);
  }

  /** The captions are shown over the clip, can be put away by its key and its button, and be read apart. */
  async readsTheCaptions(lines: readonly string[]): Promise<void> {
    const video = this.page.locator('video');
    const shown = () =>
      video.evaluate((element: HTMLVideoElement) => {
        const [track] = element.textTracks;
        return track?.mode === 'showing' ? [...(track.cues ?? [])].map((cue) => (cue instanceof VTTCue ? cue.text : '')) : [];
      });
    await expect.poll(shown, { message: 'the captions are shown' }).toEqual(lines);
    const button = this.page.getByRole('button', { name: 'Sous-titres', exact: true });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await video.press('c');
    await expect.poll(shown).toEqual([]);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect.poll(shown).toEqual(lines);
    await this.page.getByText('Lire ce qui est dit').click();
    for (const line of lines) await this.sees(line);
  }

  async addressOfTheVideo(): Promise<string> {
    return this.page.locator('video').evaluate((element: HTMLVideoElement) => element.currentSrc);
  }
}
