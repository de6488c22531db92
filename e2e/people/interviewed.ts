import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { toldTime } from '../told-time.ts';
import { Person } from './person.ts';

/**
 * A camera and a microphone that show and sound the machine's own time: a white flash and a beep in the first tenth of every second, the beeps at pitches that number them. Two such people in two browsers see and hear
 * the same instant, so that what each recorded can be laid side by side and measured.
 */
const devicesThatTellTime = ({ beeps, lowest, step }: typeof toldTime) => {
  const open = async ({ video }: MediaStreamConstraints): Promise<MediaStream> => {
    const audio = new AudioContext({ sampleRate: 48_000 });
    const tone = new OscillatorNode(audio, { frequency: lowest });
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
        if (at > audio.currentTime) {
          tone.frequency.setValueAtTime(lowest + step * ((nextBeep / 1000) % beeps), at);
          volume.gain.setValueAtTime(0.8, at).setValueAtTime(0, at + 0.1);
        }
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

/** Keeps, for whoever looks, the connections that a page makes to the other's. */
const notesItsLines = () => {
  const lines: RTCPeerConnection[] = [];
  Object.assign(window, { lines });
  const Peer = RTCPeerConnection;
  window.RTCPeerConnection = class extends Peer {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      lines.push(this);
    }
  };
};

/** A page keeps what it records a second at a time. */
const chunksPerSecond = 1;

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
    await page.addInitScript(notesItsLines);
    if (tellsTime) await page.addInitScript(devicesThatTellTime, toldTime);
  }

  /** A network in which two browsers never reach each other but by a relay. */
  async isBehindAWall(): Promise<void> {
    await this.person.page.addInitScript(() => {
      const Peer = RTCPeerConnection;
      window.RTCPeerConnection = class extends Peer {
        constructor(configuration?: RTCConfiguration) {
          super({ ...configuration, iceTransportPolicy: 'relay' });
        }
      };
    });
  }

  /** A browser that plays sound after a click alone. */
  async playsOnlyWhenAsked(): Promise<void> {
    await this.person.page.addInitScript(() => {
      let wasAsked = false;
      addEventListener('pointerdown', (event) => {
        // By the button on the picture, and no other click.
        wasAsked ||=
          event.target instanceof Element && event.target.closest('button')?.textContent?.startsWith('Voir et entendre') === true;
      });
      const play = HTMLMediaElement.prototype.play;
      HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
        if (this.muted || wasAsked) return play.call(this);
        this.pause();
        return Promise.reject(new DOMException('play() failed: the user did not interact', 'NotAllowedError'));
      };
    });
  }

  /** A browser that gives its microphone to the page, and not its camera; it notes what is played to try the speakers. */
  async keepsTheCameraFromThePage(): Promise<void> {
    await this.person.page.addInitScript(() => {
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
        document.documentElement.dataset.notes = String(Number(document.documentElement.dataset.notes ?? 0) + 1);
        start.call(this, when);
      };
      // Not on the blank page before the first.
      if (navigator.mediaDevices === undefined) return;
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wanted = {}) =>
        wanted.video ? Promise.reject(new DOMException('Permission denied', 'NotAllowedError')) : open(wanted);
    });
  }

  notesPlayed(): Promise<number> {
    return this.person.page.evaluate(() => Number(document.documentElement.dataset.notes ?? 0));
  }

  /** A device whose disk is full when it is told so, and has room again when it is told that. */
  async hasADiskThatFills(): Promise<{ isFull(full: boolean): Promise<void> }> {
    await this.person.page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...key: [IDBValidKey?]) {
        if (this.name === 'chunks' && document.documentElement.dataset.diskIsFull === 'yes')
          throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, ...key);
      };
    });
    return {
      isFull: (full) =>
        this.person.page.evaluate(
          (value) => {
            document.documentElement.dataset.diskIsFull = value;
          },
          full ? 'yes' : 'no',
        ),
    };
  }

  /** The service has no room for what recordings send, or has room again, as this browser is told. */
  async meetsAFullService(isFull: boolean): Promise<void> {
    const { page } = this.person;
    if (isFull) await page.route('**/tracks/**', (route) => route.fulfill({ status: 507, headers: { 'Tus-Resumable': '1.0.0' } }));
    else await page.unroute('**/tracks/**');
  }

  /** SHA-256 of what this device kept of a take, byte after byte. */
  hashOf(takeId: string): string {
    const chunks = [...(this.#kept.get(takeId) ?? [])].toSorted(([a], [b]) => a - b);
    const hash = createHash('sha256');
    for (const [, bytes] of chunks) hash.update(bytes);
    return hash.digest('hex');
  }

  /** The same without its last second: what a tab that died a moment later may not have written any more. */
  hashesOf(takeId: string): string[] {
    const chunks = [...(this.#kept.get(takeId) ?? [])].toSorted(([a], [b]) => a - b).map(([, bytes]) => bytes);
    const hashOf = (some: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(some)).digest('hex');
    return [hashOf(chunks), hashOf(chunks.slice(0, -1))];
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

  /** The line to the other: how it stands, how many were made on this page, and the names that both sides gave it, new at each ICE restart that both agreed on. */
  line(): Promise<{ state: string | undefined; made: number; names: string[] }> {
    return this.person.page.evaluate(() => {
      const { lines } = window as unknown as { lines: RTCPeerConnection[] };
      const line = lines.at(-1);
      const names = [line?.currentLocalDescription, line?.currentRemoteDescription].map(
        (one) => /^a=ice-ufrag:(.*)$/m.exec(one?.sdp ?? '')?.[1]?.trim() ?? '',
      );
      return { state: line?.connectionState, made: lines.length, names };
    });
  }

  /** Does what changes this one's network, and sees the same line find another way: an ICE restart, asked for and agreed on by both. */
  async looksForAnotherWay(change: () => Promise<void>): Promise<void> {
    await expect.poll(async () => (await this.line()).state).toBe('connected');
    const before = await this.line();
    await change();
    const now = async () => {
      const { state, made, names } = await this.line();
      return { state, made, isRenamed: names.map((name, index) => name !== '' && name !== before.names[index]) };
    };
    await expect
      .poll(now, { timeout: 30_000, message: 'the line is the same, by another way' })
      .toEqual({ state: 'connected', made: before.made, isRenamed: [true, true] });
  }

  /** From the wireless network at home to that of a telephone: the line is not lost, but another. */
  async changesNetwork(): Promise<void> {
    await this.person.page.evaluate(() => {
      const { connection } = navigator as unknown as { connection: EventTarget };
      Object.defineProperty(connection, 'type', { value: 'cellular', configurable: true });
      connection.dispatchEvent(new Event('change'));
    });
  }

  /** The kinds of what truly arrives from the other. */
  receives(): Promise<string[]> {
    return this.person.page
      .locator('video')
      .first()
      .evaluate((element: HTMLVideoElement) => {
        const tracks = element.srcObject instanceof MediaStream ? element.srcObject.getTracks() : [];
        return tracks.filter(({ muted }) => !muted).map(({ kind }) => kind);
      });
  }

  /** How many chunks it has kept of everything so far. */
  get keptChunks(): number {
    return [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** The same in seconds. */
  get keptSeconds(): number {
    return this.keptChunks / chunksPerSecond;
  }

  /** No way out of this browser: what is open is closed, and what is asked for fails at once. */
  async losesTheNetwork(): Promise<void> {
    await this.person.page.context().setOffline(true);
    this.person.product.dropsConnections();
  }

  /** What this browser asks for fails at once; what is open stays, and nobody else's is touched. */
  async goesOffline(): Promise<void> {
    await this.person.page.context().setOffline(true);
  }

  async hasTheNetworkAgain(): Promise<void> {
    await this.person.page.context().setOffline(false);
  }

  /** The tab dies where it stands. Answers who sits there once they have opened another. */
  async crashes(): Promise<Interviewed> {
    const { desk } = this.person;
    const crashed = desk.page.waitForEvent('crash');
    const tools = await this.person.tools();
    // Nobody is left to answer.
    void tools.send('Page.crash').catch(() => undefined);
    await crashed;
    return new Interviewed(new Person({ ...desk, page: await desk.context.newPage() }));
  }

  /** So many seconds more than now. */
  async keepsMoreThan(seconds: number): Promise<void> {
    const before = this.keptSeconds;
    await expect
      .poll(() => this.keptSeconds, { timeout: 90_000, message: `${seconds} more seconds are kept` })
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
