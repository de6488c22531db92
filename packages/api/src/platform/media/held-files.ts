import { fstatSync, read, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteRange, LentBytes } from './store.ts';

/** What is read, and sent, at once. */
const pieceBytes = 256 * 1024;
/** Pieces of memory kept for the next reader: fresh ones, of a service that holds much else, cost more to sweep up than to fill. */
const mostSpare = 64;
/** A player's next range comes within seconds; what nobody reads for so long is closed. */
const idleMs = 5_000;
const mostIdle = 200;

type Held = { path: string; handle: FileHandle; readers: number; usedAt: number };

const readInto = (fd: number, piece: Buffer, length: number, at: number): Promise<number> =>
  new Promise((resolve, reject) => {
    read(fd, piece, 0, length, at, (error, bytesRead) => (error ? reject(error) : resolve(bytesRead)));
  });

/**
 * Files that are being read, kept open from one range to the next: to open, look at and close a file costs more than to read what a player asks of it. A file that was
 * removed or put anew under its name is let go of, as is one that nobody reads for a few seconds.
 */
export class HeldFiles {
  readonly #held = new Map<string, Held>();
  readonly #spare: Buffer[] = [];
  #closing: NodeJS.Timeout | undefined;

  /** What a held file is like now: an open file tells without asking the disk. Undefined where none is held under this path, or it is no longer what the path names. */
  stat(path: string): Stats | undefined {
    const held = this.#held.get(path);
    if (!held) return undefined;
    const found = fstatSync(held.handle.fd);
    if (found.nlink > 0) return found;
    this.letGo(path);
    return undefined;
  }

  /** Its bytes, or a part of them; rejects as opening does. */
  async lend(path: string, range?: ByteRange): Promise<LentBytes> {
    const known = this.#held.get(path);
    if (known) known.readers += 1;
    const held = known ?? (await this.#hold(path));
    const { start, end } = range ?? { start: 0, end: Number.POSITIVE_INFINITY };
    return this.#lent(held, start, end);
  }

  /** Closed once nobody reads it. */
  letGo(path: string): void {
    const held = this.#held.get(path);
    this.#held.delete(path);
    if (held?.readers === 0) void held.handle.close();
  }

  async #hold(path: string): Promise<Held> {
    const handle = await open(path, 'r');
    const known = this.#held.get(path);
    if (known) {
      known.readers += 1;
      await handle.close();
      return known;
    }
    const held = { path, handle, readers: 1, usedAt: performance.now() };
    this.#held.set(path, held);
    return held;
  }

  #lent(held: Held, start: number, end: number): LentBytes {
    let at = start;
    let piece: Buffer | undefined;
    let reading: Promise<number> | undefined;
    let isOver = false;
    const next = async (): Promise<Uint8Array | undefined> => {
      const length = Math.min(pieceBytes, end - at + 1);
      if (isOver || length <= 0) return undefined;
      piece ??= this.#spare.pop() ?? Buffer.allocUnsafeSlow(pieceBytes);
      reading = readInto(held.handle.fd, piece, length, at);
      const bytesRead = await reading;
      reading = undefined;
      at += bytesRead;
      return bytesRead === 0 || isOver ? undefined : piece.subarray(0, bytesRead);
    };
    const letGo = ({ piecesSent }: { piecesSent: boolean }): void => {
      if (isOver) return;
      isOver = true;
      // Never closed under a read: its number may be another file's by then.
      void Promise.resolve(reading)
        .catch(() => undefined)
        .then(() => {
          // What may still lie in somebody's hands is not filled again.
          if (piece && piecesSent && this.#spare.length < mostSpare) this.#spare.push(piece);
          this.#isRead(held);
        });
    };
    return { next, letGo };
  }

  #isRead(held: Held): void {
    held.readers -= 1;
    held.usedAt = performance.now();
    if (held.readers > 0) return;
    if (this.#held.get(held.path) === held) this.#closeLater();
    else void held.handle.close();
  }

  #closeLater(): void {
    if (this.#closing) return;
    this.#closing = setTimeout(() => {
      this.#closing = undefined;
      this.#closeIdle();
    }, idleMs).unref();
  }

  #closeIdle(): void {
    const idle = [...this.#held.values()].filter(({ readers }) => readers === 0).sort((one, other) => one.usedAt - other.usedAt);
    const since = performance.now() - idleMs;
    for (const [place, { path, usedAt }] of idle.entries()) if (usedAt <= since || place < idle.length - mostIdle) this.letGo(path);
    if (this.#held.size > 0) this.#closeLater();
    else this.#spare.length = 0;
  }
}
