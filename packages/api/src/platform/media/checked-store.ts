import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, MediaChanged, type MediaKey, MediaNotStored, type MediaStore, sha256OfKey } from './store.ts';

/** Of how many files it is remembered that they were whole: more than a service serves at a time. */
const remembered = 10_000;

/**
 * A store that gives out nothing but what was put in (C3): a file is read to its end and held to the hash its key names before its first byte goes out, and again once anything about it is not as it
 * was then (its place, its length, when it was last changed; in a bucket, its tag). What was changed behind the service is served to nobody.
 */
export class CheckedStore implements MediaStore {
  readonly #store: MediaStore;
  readonly #onChanged: (key: MediaKey) => void;
  /** The state in which each was found whole, last asked about last; or the reading that will tell. */
  readonly #whole = new Map<MediaKey, { state: string; reading: Promise<boolean> }>();

  constructor(store: MediaStore, onChanged: (key: MediaKey) => void) {
    this.#store = store;
    this.#onChanged = onChanged;
  }

  async #read(key: MediaKey): Promise<boolean> {
    const hash = createHash('sha256');
    await pipeline(await this.#store.open(key), hash);
    const isWhole = hash.digest('hex') === sha256OfKey(key);
    if (!isWhole) this.#onChanged(key);
    return isWhole;
  }

  #isWhole(key: MediaKey, state: string): Promise<boolean> {
    const known = this.#whole.get(key);
    this.#whole.delete(key);
    const reading = known?.state === state ? known.reading : this.#read(key);
    this.#whole.set(key, { state, reading });
    // Not read to its end, nothing is known of it.
    reading.catch(() => this.#whole.delete(key));
    const [oldest] = this.#whole.keys();
    if (this.#whole.size > remembered && oldest !== undefined) this.#whole.delete(oldest);
    return reading;
  }

  async #check(key: MediaKey): Promise<void> {
    const found = await this.#store.stat(key);
    if (!found) throw new MediaNotStored(key);
    if (!(await this.#isWhole(key, found.state))) throw new MediaChanged(key);
  }

  async open(key: MediaKey, range?: ByteRange) {
    await this.#check(key);
    return this.#store.open(key, range);
  }

  async lend(key: MediaKey, range?: ByteRange) {
    await this.#check(key);
    return this.#store.lend(key, range);
  }

  async withLocalFile<Result>(key: MediaKey, use: (path: string) => Promise<Result>): Promise<Result> {
    await this.#check(key);
    return this.#store.withLocalFile(key, use);
  }

  put(fromPath: string, key: MediaKey): Promise<void> {
    return this.#store.put(fromPath, key);
  }

  stat(key: MediaKey) {
    return this.#store.stat(key);
  }

  remove(key: MediaKey): Promise<void> {
    this.#whole.delete(key);
    return this.#store.remove(key);
  }

  sweep(olderThan: Date): Promise<number> {
    return this.#store.sweep(olderThan);
  }

  check(signal?: AbortSignal): Promise<void> {
    return this.#store.check(signal);
  }
}
