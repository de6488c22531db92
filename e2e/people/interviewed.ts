import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/**
 * A camera and a microphone that show and sound the machine's own time: a white flash and a beep in the first tenth of every second. Two such people in two browsers see and hear
 * the same instant, so that what each recorded can be laid side by side and measured.
 */
const devicesThatTellTime = () => {
  const open = async ({ video }: MediaStreamConstraints): Promise<MediaStream> => {
    const audio = new AudioContext({ sampleRate: 48_000 });
    const tone = new OscillatorNode(audio, { frequency: 1000 });
    const volume = new GainNode(audio, { gain: 0 });
    const out = audio.createMediaStreamDestination();
    tone.connect(volume).connect(out);
    tone.start();
    // Its clock is told from what it plays: not before it plays.
    while ((audio.getOutputTimestamp().contextTime ?? 0) < 0.3) await new Promise((resolve) => setTimeout(resolve, 50));
    const isFlash = () => (performance.timeOrigin + performance.now()) % 1000 < 100;
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const paint = canvas.getContext('2d');
    // Set ahead, on the clock of the sound: a busy page is late, its beeps are not.
    let nextBeep = Math.ceil((performance.timeOrigin + performance.now() + 300) / 1000) * 1000;
    const beepAhead = () => {
      for (;;) {
        const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp();
        const now = performance.timeOrigin + performance.now();
        if (contextTime === 0 || nextBeep > now + 2500) return;
        const at = contextTime + (nextBeep - (performance.timeOrigin + performanceTime)) / 1000;
        if (at > audio.currentTime) volume.gain.setValueAtTime(0.8, at).setValueAtTime(0, at + 0.1);
        nextBeep += 1000;
      }
    };
    setInterval(beepAhead, 200);
    const draw = () => {
      if (!paint) return;
      paint.fillStyle = isFlash() ? '#ffffff' : '#102030';
      paint.fillRect(0, 0, canvas.width, canvas.height);
    };
    setInterval(draw, 66);
    draw();
    const tracks = [...out.stream.getAudioTracks(), ...(video ? canvas.captureStream(15).getVideoTracks() : [])];
    return new MediaStream(tracks);
  };
  // Not on the blank page before the first.
  if (navigator.mediaDevices !== undefined) navigator.mediaDevices.getUserMedia = (wanted = {}) => open(wanted);
};

/** Notes, beside the page, every byte it puts into this device's own storage, whatever becomes of the page. */
const notesWhatIsKept = () => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...key: [IDBValidKey?]) {
    if (this.name === 'chunks') {
      const { takeId, start, bytes } = value as { takeId: string; start: number; bytes: ArrayBuffer };
      let text = '';
      for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
      void (window as unknown as { noteKept: (takeId: string, start: number, bytes: string) => Promise<void> }).noteKept(
        takeId,
        start,
        btoa(text),
      );
    }
    return put.call(this, value, ...key);
  };
};

/** One of the two of an interview, at their place in the room. */
export class Interviewed {
  readonly person: Person;
  readonly #kept = new Map<string, Map<number, Buffer>>();

  constructor(person: Person) {
    this.person = person;
  }

  /** With devices that tell the time, or the browser's own made-up ones. */
  async sitsDown({ tellsTime = false } = {}): Promise<void> {
    const { page } = this.person;
    await page.exposeFunction('noteKept', (takeId: string, start: number, bytes: string) => {
      const chunks = this.#kept.get(takeId) ?? new Map<number, Buffer>();
      chunks.set(start, Buffer.from(bytes, 'base64'));
      this.#kept.set(takeId, chunks);
    });
    await page.addInitScript(notesWhatIsKept);
    if (tellsTime) await page.addInitScript(devicesThatTellTime);
  }

  /** SHA-256 of what this device kept of a take, byte after byte. */
  hashOf(takeId: string): string {
    const chunks = [...(this.#kept.get(takeId) ?? [])].toSorted(([a], [b]) => a - b);
    const hash = createHash('sha256');
    for (const [, bytes] of chunks) hash.update(bytes);
    return hash.digest('hex');
  }

  get takes(): string[] {
    return [...this.#kept.keys()];
  }

  /** The device check, and in. */
  async enters(address: string, how: 'Avec l’image et la voix' | 'Avec la voix seule' = 'Avec l’image et la voix'): Promise<void> {
    await this.person.opens(address);
    await this.person.ticks(how);
    await this.person.sees('Votre micro vous entend.');
    await this.person.presses('Entrer dans la salle');
    await this.person.sees(/Entretien avec/);
  }

  async isOnline(): Promise<void> {
    await expect(this.person.page.getByText(/Vous êtes en ligne avec/)).toBeVisible({ timeout: 60_000 });
  }

  /** The other's picture moves: frames arrive. */
  async seesTheOther(): Promise<void> {
    const video = this.person.page.locator('video').first();
    const frames = () => video.evaluate((element: HTMLVideoElement) => element.getVideoPlaybackQuality().totalVideoFrames);
    const before = await frames();
    await expect.poll(frames, { message: 'pictures arrive' }).toBeGreaterThan(before + 5);
  }

  /** How many seconds' worth of chunks it has kept of everything so far, a chunk a second. */
  get keptChunks(): number {
    return [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** So many seconds more than now. */
  async keepsMoreThan(seconds: number): Promise<void> {
    const before = this.keptChunks;
    await expect
      .poll(() => this.keptChunks, { timeout: 90_000, message: `${seconds} more seconds are kept` })
      .toBeGreaterThan(before + seconds);
  }

  /** What the page's own storage still holds. */
  isStillKept(): Promise<unknown[]> {
    return this.person.page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('interview-takes');
          opening.onsuccess = () => {
            const all = opening.result.transaction('takes').objectStore('takes').getAllKeys();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  }

  async seesItRecord(): Promise<void> {
    await this.person.sees(/Enregistrement en cours/);
  }

  async leaves(): Promise<void> {
    await this.person.presses('Quitter la salle');
    await expect(this.person.page.getByText('Merci pour cet échange.'), 'all of it has arrived').toBeVisible({ timeout: 120_000 });
  }
}
