import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { type ByteRange, type MediaKey, MediaNotStored, type MediaStore, sha256OfKey } from './store.ts';

export type Serving = {
  request: Request;
  response: Response;
  store: MediaStore;
  key: MediaKey;
  contentType: string;
  /** Handed over to be kept, under this name; shown in place without one. */
  keepAs?: string | undefined;
  /** Whether this viewer may see it now: asked before the first byte, and again while the rest goes out. */
  mayStill: () => Promise<boolean>;
  /** How often it is asked during a long answer, in milliseconds. */
  askEvery?: number;
  /** In how many milliseconds it certainly ends: a long answer is cut off at that instant, not at the next question. */
  endsIn?: number;
  /** Done before the first byte goes out, and only then: an answer without any is none. What it throws, no byte follows. */
  onSending?: () => Promise<void>;
  /** Told how far it has come, as often as `mayStill` is asked and at the end. */
  onSent?: (sent: { from: number; to: number; size: number }) => Promise<void>;
};

const setHeaders = (response: Response, { key, contentType, keepAs }: Pick<Serving, 'key' | 'contentType' | 'keepAs'>): void => {
  response.set({
    'Content-Type': contentType,
    // No file name, or a plain one: whatever it is saved as says nothing of whom it shows.
    'Content-Disposition': keepAs === undefined ? 'inline' : `attachment; filename="${keepAs}"`,
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256OfKey(key)}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
};

/** A range counts only for the very bytes that were asked about before. */
const rangeHolds = (request: Request, etag: string): boolean => {
  const condition = request.get('If-Range');
  return condition === undefined || condition === etag;
};

const otherBytesAskedFor = (request: Request, etag: string): boolean => {
  const condition = request.get('If-Match');
  return condition !== undefined && condition !== '*' && !condition.split(',').some((tag) => tag.trim() === etag);
};

const matches = (request: Request, etag: string): boolean =>
  (request.get('If-None-Match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');

/** The one range asked for, `whole` for none, several or nonsense, `unsatisfiable` for one past the end. */
const rangeOf = (request: Request, size: number, etag: string): ByteRange | 'whole' | 'unsatisfiable' => {
  if (!rangeHolds(request, etag)) return 'whole';
  const ranges = request.range(size, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes') return 'whole';
  const [range, ...others] = ranges;
  return range && others.length === 0 ? { start: range.start, end: range.end } : 'whole';
};

/** A timer set for longer fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The store's streams are of bytes. */
const lengthOf = (chunk: unknown): number => (chunk instanceof Uint8Array ? chunk.length : 0);

/** Sends bytes as fast as they are taken, and stops in the middle once `mayStill` says no or cannot say. */
const pour = async (
  from: Readable,
  response: Response,
  {
    mayStill,
    askEvery,
    endsIn,
    hasCome,
  }: Required<Pick<Serving, 'mayStill' | 'askEvery' | 'endsIn'>> & { hasCome: (bytes: number) => Promise<void> },
): Promise<void> => {
  let bytes = 0;
  const gone = new AbortController();
  const stop = () => gone.abort();
  response.once('close', stop);
  let asking = false;
  const ask = async () => {
    if (asking) return;
    asking = true;
    const allowed = await mayStill().catch(() => false);
    if (allowed) await hasCome(bytes);
    asking = false;
    // Cut off, not ended: the player must not take a part for the whole.
    if (!allowed) response.destroy();
  };
  // A reader that stops taking bytes is asked about as well.
  const timer = setInterval(() => void ask(), askEvery);
  const end = setTimeout(() => response.destroy(), Math.min(endsIn, longestTimer));
  try {
    for await (const chunk of from) {
      if (response.destroyed) return;
      bytes += lengthOf(chunk);
      if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal });
    }
    if (await mayStill().catch(() => false)) response.end();
    else response.destroy();
  } catch (error) {
    if (!gone.signal.aborted) {
      response.destroy();
      throw error;
    }
  } finally {
    clearInterval(timer);
    clearTimeout(end);
    response.off('close', stop);
    from.destroy();
    await hasCome(bytes);
  }
};

/**
 * Answers with a stored file, whole or in part, as HTTP wants it. Gives `absent`, having sent nothing, when it is not there or
 * may not be seen: the caller then answers as for any address that never existed.
 */
export const serveFile = async ({
  request,
  response,
  store,
  key,
  contentType,
  keepAs,
  mayStill,
  askEvery = 1000,
  endsIn = longestTimer,
  onSending,
  onSent,
}: Serving): Promise<'answered' | 'absent'> => {
  const found = await store.stat(key);
  if (!found || !(await mayStill())) return 'absent';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.set('Allow', 'GET, HEAD').sendStatus(405);
    return 'answered';
  }
  const etag = `"${sha256OfKey(key)}"`;
  const range = rangeOf(request, found.size, etag);
  if (otherBytesAskedFor(request, etag)) {
    response.status(412).end();
    return 'answered';
  }
  setHeaders(response, { key, contentType, keepAs });
  if (matches(request, etag)) {
    response.removeHeader('Content-Type');
    response.status(304).end();
    return 'answered';
  }
  if (range === 'unsatisfiable') {
    response.status(416).set('Content-Range', `bytes */${found.size}`).removeHeader('Content-Type');
    response.end();
    return 'answered';
  }
  const sent = range === 'whole' ? { start: 0, end: found.size - 1 } : range;
  if (range !== 'whole') response.status(206).set('Content-Range', `bytes ${sent.start}-${sent.end}/${found.size}`);
  response.set('Content-Length', String(sent.end - sent.start + 1));
  if (request.method === 'HEAD') {
    response.end();
    return 'answered';
  }
  // What was sent was sent, whether or not it can be noted.
  const hasCome = async (bytes: number) => onSent?.({ from: sent.start, to: sent.start + bytes, size: found.size }).catch(() => undefined);
  try {
    const bytes = await store.open(key, range === 'whole' ? undefined : sent);
    await onSending?.().catch((error: unknown) => {
      bytes.destroy();
      throw error;
    });
    await pour(bytes, response, { mayStill, askEvery, endsIn, hasCome });
    return 'answered';
  } catch (error) {
    if (!(error instanceof MediaNotStored) || response.headersSent) throw error;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.status(200);
    return 'absent';
  }
};
