import { randomBytes } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import { sha256OfFile } from './file-hash.ts';
import {
  type ByteRange,
  type LentBytes,
  MediaChanged,
  type MediaKey,
  MediaNotStored,
  type MediaStore,
  type StoredFile,
  sha256OfKey,
} from './store.ts';

export type S3Settings = {
  /** Scheme, host and bucket, as in `https://s3.example.net/jobprod`; a folder within it may follow. */
  bucketUrl: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Where files that programs must seek in are brought; the system's temporary folder unless said. */
  temporaryDir?: string;
};

/** No media key: keys have a scope. Written again at each look, never removed. */
const checkKey = 'check';

/** Media in a bucket of anything that speaks S3. A file is one object of at most 5 GiB, put in one request. */
export class S3Store implements MediaStore {
  readonly #settings: S3Settings;
  readonly #client: AwsClient;

  constructor(settings: S3Settings) {
    this.#settings = settings;
    const { region, accessKeyId, secretAccessKey } = settings;
    this.#client = new AwsClient({ service: 's3', region, accessKeyId, secretAccessKey, retries: 3 });
  }

  #request(key: MediaKey | typeof checkKey, init: RequestInit): Promise<Response> {
    return this.#client.fetch(`${this.#settings.bucketUrl}/${key}`, init);
  }

  async put(fromPath: string, key: MediaKey): Promise<void> {
    const sha256 = sha256OfKey(key);
    // The server would refuse it as well, after the whole transfer.
    if ((await sha256OfFile(fromPath)) !== sha256) throw new MediaChanged(key);
    const response = await this.#request(key, {
      method: 'PUT',
      body: await openAsBlob(fromPath),
      // Signed with the request: other bytes under this key are refused.
      headers: { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' },
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`S3 PUT ${response.status}`);
  }

  async open(key: MediaKey, range?: ByteRange): Promise<Readable> {
    const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
    const response = await this.#request(key, { method: 'GET', headers });
    if (response.status === 404) {
      await response.body?.cancel();
      throw new MediaNotStored(key);
    }
    if (response.status !== (range ? 206 : 200) || !response.body) {
      await response.body?.cancel();
      throw new Error(`S3 GET ${response.status}`);
    }
    return Readable.fromWeb(response.body);
  }

  async lend(key: MediaKey, range?: ByteRange): Promise<LentBytes> {
    const bytes = await this.open(key, range);
    const pieces: AsyncIterator<Uint8Array, undefined> = bytes[Symbol.asyncIterator]();
    return {
      next: async () => (await pieces.next()).value,
      letGo: () => bytes.destroy(),
    };
  }

  async stat(key: MediaKey): Promise<StoredFile | null> {
    const response = await this.#request(key, { method: 'HEAD' });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`S3 HEAD ${response.status}`);
    const [size = '', tag = '', changed = ''] = ['content-length', 'etag', 'last-modified'].map((name) => response.headers.get(name) ?? '');
    return { size: Number(size), state: [size, tag, changed].join(' ') };
  }

  async remove(key: MediaKey): Promise<void> {
    const response = await this.#request(key, { method: 'DELETE' });
    await response.body?.cancel();
    if (!response.ok && response.status !== 404) throw new Error(`S3 DELETE ${response.status}`);
  }

  /** A put that was interrupted leaves nothing here. */
  async sweep(): Promise<number> {
    return 0;
  }

  async check(signal?: AbortSignal): Promise<void> {
    const put = await this.#request(checkKey, { method: 'PUT', body: 'JobProd writes here.\n', signal });
    await put.body?.cancel();
    if (!put.ok) throw new Error(`S3 PUT ${put.status}`);
  }

  async withLocalFile<Result>(key: MediaKey, use: (path: string) => Promise<Result>): Promise<Result> {
    const parent = this.#settings.temporaryDir ?? tmpdir();
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(join(parent, 'jobprod-'));
    try {
      const path = join(folder, randomBytes(8).toString('hex'));
      await pipeline(await this.open(key), createWriteStream(path, { mode: 0o600 }));
      return await use(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
