import type { Readable } from 'node:stream';

/** `state`: another as soon as anything was written to the file. */
export type StoredFile = { size: number; state: string };
/** Bytes of a file, both ends included, as HTTP counts them. */
export type ByteRange = { start: number; end: number };

/** Bytes that are on their way out, piece by piece. */
export type LentBytes = {
  /** The next piece, good until the next is asked for: whoever keeps it copies it. Undefined after the last. */
  next(): Promise<Uint8Array | undefined>;
  /** No more are wanted. Says whether all that were given were done with: their memory then serves the next reader. */
  letGo(how: { piecesSent: boolean }): void;
};

/**
 * Where media bytes lie: sources in one store, what is shown in another. Local disk and S3 both run in production.
 * A key names its content, so a file is never changed: it is there as it was put, or absent.
 */
export interface MediaStore {
  /** Copies a file in under the key its content gives, on disk when this returns. Refuses a file whose content the key does not name. */
  put(fromPath: string, key: MediaKey): Promise<void>;
  /** The bytes, or a part of them; throws `MediaNotStored`. */
  open(key: MediaKey, range?: ByteRange): Promise<Readable>;
  /** The same, for what is read again and again, a range at a time. */
  lend(key: MediaKey, range?: ByteRange): Promise<LentBytes>;
  stat(key: MediaKey): Promise<StoredFile | null>;
  /** Gone when this returns, or gone already. */
  remove(key: MediaKey): Promise<void>;
  /** Removes what interrupted puts left before `olderThan`; gives how many. */
  sweep(olderThan: Date): Promise<number>;
  /** Writes and removes a few bytes: rejects when nothing can be put now. */
  check(signal?: AbortSignal): Promise<void>;
  /** Lends the file as a local path, for programs that seek in it. */
  withLocalFile<Result>(key: MediaKey, use: (path: string) => Promise<Result>): Promise<Result>;
}

declare const mediaKeyBrand: unique symbol;
/** `<scope>/<sha256>`: the same bytes sent by two people are two files, so that one's erasure leaves the other's alone. */
export type MediaKey = string & { readonly [mediaKeyBrand]: true };

const keyPattern = /^[a-z0-9][a-z0-9-]{0,63}\/[0-9a-f]{64}$/;

/** Reads a key back from where it was kept; throws for anything that is not one, so that no path is ever made of it. */
export const asMediaKey = (text: string): MediaKey => {
  if (!keyPattern.test(text)) throw new Error('Not a media key');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just above
  return text as MediaKey;
};

/** The key of a content within a scope: the id of whom or what it belongs to. */
export const mediaKey = (scope: string, sha256: string): MediaKey => asMediaKey(`${scope}/${sha256}`);

/** The content a key names. */
export const sha256OfKey = (key: MediaKey): string => key.slice(-64);

export class MediaNotStored extends Error {
  constructor(key: string) {
    super(`no media under ${key}`);
    this.name = 'MediaNotStored';
  }
}

/** The file is not the one its key names: it was changed on the way. */
export class MediaChanged extends Error {
  constructor(key: string) {
    super(`the content is not that of ${key}`);
    this.name = 'MediaChanged';
  }
}
