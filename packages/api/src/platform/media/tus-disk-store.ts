import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import { roomOnDisk } from './room-on-disk.ts';
import { TusRefusal } from './tus-refusal.ts';
import type { UploadLocks } from './upload-locks.ts';
import type { UploadRecord, UploadRecords } from './upload-records.ts';

/** Who sends, and how much of the disk they may hold. */
export type Uploader = {
  ownerId: string;
  /** Largest single upload. */
  maxBytes: number;
  /** All their uploads under way, finished or not, at their declared lengths. Twice `maxBytes` unless said. */
  quotaBytes?: number;
};

/** What one request brings that the tus handlers do not pass on. */
export type Sending = { uploader: Uploader; checksum?: { algorithm: 'sha1' | 'sha256'; digest: string } };

export const sending = new AsyncLocalStorage<Sending>();

const unfinishedUploads = 20;
/** Bytes after which what came is put on disk, in the middle of a long request. */
const syncEvery = 16 * 1024 * 1024;

const absent = () => new TusRefusal(404, 'The file for this url was not found');
const tooMany = () => new TusRefusal(413, 'Too many uploads under way');
const overQuota = () => new TusRefusal(413, 'No room for another upload of this size');
const overLength = () => new TusRefusal(413, 'More than the length of this upload');
const diskFull = () => new TusRefusal(507, 'No room left to store this upload');
const wrongChecksum = () => new TusRefusal(460, 'The checksum does not match');
const empty = () => new TusRefusal(400, 'An upload of no length');

const asRefusal = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT') ? diskFull() : error;

/** Where tus uploads are written: an offset is acknowledged once its bytes are on disk. */
export class TusDiskStore extends DataStore {
  readonly #records: UploadRecords;
  readonly #locks: UploadLocks;
  readonly #finish: (id: string) => Promise<void>;
  readonly #partLeft: number;

  /** `finish` hands a whole upload over, once; of the disk's reserve such a part is left to others. */
  constructor(records: UploadRecords, locks: UploadLocks, finish: (id: string) => Promise<void>, partLeft: number) {
    super();
    this.#partLeft = partLeft;
    this.#finish = finish;
    this.#records = records;
    this.#locks = locks;
    this.extensions = ['creation', 'creation-with-upload', 'creation-defer-length', 'termination', 'checksum'];
  }

  /** What an owner's uploads take, but for one. */
  #held(owner: string, but: string): number {
    return this.#records.of(owner).reduce((sum, { id, size, offset }) => (id === but ? sum : sum + (size ?? offset)), 0);
  }

  /** How large an upload of this owner may become. */
  roomFor({ ownerId, maxBytes, quotaBytes = 2 * maxBytes }: Uploader, id: string): number {
    return Math.min(maxBytes, quotaBytes - this.#held(ownerId, id));
  }

  /** On a disk that fills, those who need the least go on: whoever has more to send leaves what they need. */
  #fits(bytes: number, room: number, { size, offset }: Pick<UploadRecord, 'size' | 'offset'>): boolean {
    const toCome = size === undefined ? Number.POSITIVE_INFINITY : size - offset;
    return bytes <= room - this.#records.toComeWithin(toCome);
  }

  #known(id: string): UploadRecord {
    const record = this.#records.get(id);
    if (!record) throw absent();
    return record;
  }

  override async create(upload: Upload): Promise<Upload> {
    const uploader = sending.getStore()?.uploader;
    if (!uploader) throw absent();
    const { ownerId: owner } = uploader;
    if (upload.size === 0) throw empty();
    const room = await roomOnDisk(this.#records.folder, this.#partLeft);
    // Nothing is waited for from here to the record: of several begun at once, each counts those before it.
    if (this.#records.of(owner).length >= unfinishedUploads) throw tooMany();
    if ((upload.size ?? 1) > this.roomFor(uploader, upload.id)) throw overQuota();
    const { id, size, metadata = {}, creation_date: createdAt = '' } = upload;
    if (!this.#fits(size ?? 1, room, { size, offset: 0 })) throw diskFull();
    try {
      await this.#records.add({ id, owner, size, metadata, createdAt, finished: false, offset: 0 });
    } catch (error) {
      throw asRefusal(error);
    }
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    // A sender who lost the last answer asks for the offset, sees the end, and takes it for done: so it must be.
    await this.#finish(id);
    const { size, offset, metadata, createdAt } = this.#known(id);
    return new Upload({ id, size, offset, metadata, creation_date: createdAt });
  }

  override async declareUploadLength(id: string, size: number): Promise<void> {
    const record = this.#known(id);
    if (size === 0) throw empty();
    const uploader = sending.getStore()?.uploader;
    if (!uploader || size > this.roomFor(uploader, id)) throw overQuota();
    record.size = size;
    await this.#records.save(record);
  }

  override async remove(id: string): Promise<void> {
    this.#known(id);
    await this.#records.remove(id);
  }

  override async write(stream: Readable, id: string, from: number): Promise<number> {
    const record = this.#known(id);
    const { uploader, checksum } = sending.getStore() ?? {};
    if (!uploader) throw absent();
    if (record.finished) return from;
    const hash = checksum ? createHash(checksum.algorithm) : undefined;
    const file = await open(this.#records.bytesOf(id), 'r+');
    let position = from;
    const keep = async () => {
      await file.datasync();
      record.offset = position;
    };
    try {
      const pieces: AsyncIterable<Buffer> = stream;
      for await (const bytes of pieces) {
        this.#locks.seen(id);
        const room = await roomOnDisk(this.#records.folder, this.#partLeft);
        // Asked at each piece: uploads of unknown length grow side by side.
        if (position + bytes.length > (record.size ?? this.roomFor(uploader, id))) throw overLength();
        if (!this.#fits(bytes.length, room, record)) throw diskFull();
        hash?.update(bytes);
        for (let written = 0; written < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position);
          written += bytesWritten;
          position += bytesWritten;
        }
        if (position - record.offset >= syncEvery && !hash) await keep();
      }
      if (hash && hash.digest('base64') !== checksum?.digest) throw wrongChecksum();
      await keep();
      return position;
    } catch (error) {
      // With a checksum, half a piece is nothing; without, what came is kept.
      if (checksum) {
        position = from;
        await file.truncate(from);
      }
      await keep();
      throw asRefusal(error);
    } finally {
      await file.close();
    }
  }
}
