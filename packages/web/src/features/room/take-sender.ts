import { sha256Pieces } from '@jobprod/shared/sha256-pieces';
import { DetailedError, Upload } from 'tus-js-client';
import type { Take, TakeStore } from './take-store.ts';

/** What the service says of a take it was told of: where to send it, and, once all of it is there, its hash. */
export type Begun = { uploadUrl: string; sha256: string | null; isReceiving: boolean };

/** `refused`: the service takes it no more, and says so: the release has ended, or it comes too late. `absent`: there is nothing of the kind for who sends it. */
export type Refused = 'refused' | 'absent';

export type SenderOptions = {
  store: TakeStore;
  begin: (take: Take) => Promise<Begun | Refused>;
  /** Whether the take is still being recorded here. */
  isRunning: () => boolean;
  /** Resolves when more of it was kept, or it ended. */
  more: () => Promise<void>;
  onSent: (bytes: number) => void;
  /** The service has no room for it now: it is sent again and again until it has. */
  onFull: () => void;
  signal: AbortSignal;
};

const retryDelays = [0, 500, 1_000, 2_000, 4_000];
const pauseBetweenTries = 3_000;

/** What an answer to a chunk means: sent again from where the service has got to, asked for anew, or never to be taken; `full`: sent again, as after a cut, and said meanwhile. */
export const afterFailure = (status: number | undefined): 'gone' | 'cut' | 'full' | 'refused' => {
  if (status === 507) return 'full';
  if (status === 413 || status === 422) return 'refused';
  return status === 404 || status === 410 ? 'gone' : 'cut';
};

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Sends chunk by chunk, each under its SHA-256, from wherever the service has got to; waits for what is still being recorded. */
const sendOnce = (
  take: Take,
  uploadUrl: string,
  { store, isRunning, more, onSent, signal }: SenderOptions,
): Promise<'sent' | ReturnType<typeof afterFailure>> =>
  new Promise((resolve) => {
    let checksum: string | undefined;
    const next = async (start: number): Promise<{ value: Blob | null; done: boolean }> => {
      checksum = undefined;
      for (;;) {
        const wasRunning = isRunning();
        const bytes = await store.from(take.id, start);
        if (bytes) {
          checksum = base64(await crypto.subtle.digest('SHA-256', bytes));
          return { value: new Blob([bytes]), done: false };
        }
        // Left in the middle: no end is said to a take that may go on at the next visit.
        if (signal.aborted) return new Promise(() => undefined);
        if (!wasRunning) return { value: null, done: true };
        await more();
      }
    };
    const upload = new Upload(new Blob([]), {
      uploadUrl,
      uploadLengthDeferred: true,
      retryDelays,
      storeFingerprintForResuming: false,
      fileReader: {
        // The length is unknown until it ends; tus-js-client's own types have no word for that.
        openFile: () => Promise.resolve({ size: 0, slice: (start: number) => next(start), close: () => undefined }),
      },
      onBeforeRequest: (request) => {
        if (request.getMethod() === 'PATCH' && checksum !== undefined) request.setHeader('Upload-Checksum', `sha256 ${checksum}`);
      },
      onChunkComplete: (_size, accepted) => onSent(accepted),
      onSuccess: () => resolve('sent'),
      onError: (error) => {
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
        resolve(afterFailure(status));
      },
    });
    signal.addEventListener('abort', () => {
      void upload.abort().catch(() => undefined);
      resolve('cut');
    });
    upload.start();
  });

const online = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pauseBetweenTries);
    window.addEventListener('online', go);
    signal.addEventListener('abort', go);
  });

const hashOf = async ({ id, bytes }: Take, store: TakeStore): Promise<string> => {
  const hash = sha256Pieces();
  for (let start = 0; start < bytes; ) {
    const piece = await store.from(id, start);
    if (!piece) break;
    hash.add(new Uint8Array(piece));
    start += piece.byteLength;
  }
  return hash.hex();
};

/**
 * Sends a take to its end, however often the network, the service or this page fails meanwhile, and lets go of it here once the service says the hash of what it has, and it is ours.
 * Answers whether it arrived.
 */
export const sendTake = async (id: string, options: SenderOptions): Promise<'arrived' | 'interrupted' | Refused> => {
  const { store, begin, signal } = options;
  let isSent = false;
  while (!signal.aborted) {
    const take = await store.get(id);
    if (!take) return 'arrived';
    if (take.bytes === 0) {
      if (options.isRunning()) {
        await options.more();
        continue;
      }
      await store.remove(id);
      return 'arrived';
    }
    let begun: Begun | Refused;
    try {
      begun = await begin(take);
    } catch {
      await online(signal);
      continue;
    }
    if (begun === 'refused' || begun === 'absent') return begun;
    if (begun.isReceiving) {
      // All of it went, and the service has not taken it over yet.
      if (isSent) await online(signal);
      const outcome = await sendOnce(take, begun.uploadUrl, options);
      if (outcome === 'refused') return 'refused';
      if (outcome === 'full') options.onFull();
      isSent = outcome === 'sent';
      if (!isSent) await online(signal);
      continue;
    }
    if (begun.sha256 !== null && begun.sha256 === (await hashOf(take, store))) {
      options.onSent(take.bytes);
      await store.remove(id);
      return 'arrived';
    }
    // Filed from what had come before this device came back, or not what was sent: kept here, and said.
    return 'refused';
  }
  return 'interrupted';
};
