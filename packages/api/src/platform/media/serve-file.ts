import type { Request, Response } from 'express';
import { type ByteRange, type LentBytes, MediaChanged, type MediaKey, MediaNotStored, type MediaStore, sha256OfKey } from './store.ts';

export type Serving = {
  request: Request;
  response: Response;
  store: Pick<MediaStore, 'stat' | 'lend'>;
  key: MediaKey;
  contentType: string;
  /** Handed over to be kept, under this name; shown in place without one. */
  keepAs?: string | undefined;
  /** Whether this viewer may see it now: asked before the first byte, and again all along while the rest goes out. */
  mayStill: () => Promise<boolean>;
  /** When the caller itself asked that last, on `performance.now()`. */
  askedAt?: number;
  /** How often a reader that takes no bytes is asked about, in milliseconds. */
  askEvery?: number;
  /** When it certainly ends, on `performance.now()`: from then on not a byte is sent, though nobody has said no. */
  endsAt?: number;
  /** Asked once, when bytes are about to go out; where it says no, nothing was sent and the caller answers. */
  mayBegin?: () => Promise<boolean>;
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

/** So long an answer stands: what was asked a moment ago is not asked again, so that a short answer is one question. */
const momentMs = 250;

/** Whether bytes may leave at this instant; where nobody can say, they may not. */
const asker = ({ mayStill, askedAt, endsAt }: Required<Pick<Serving, 'mayStill' | 'askedAt' | 'endsAt'>>): (() => Promise<boolean>) => {
  let last = askedAt;
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    const at = performance.now();
    const allowed = await mayStill();
    if (allowed) last = at;
    return allowed;
  };
  return async () => {
    if (performance.now() >= endsAt) return false;
    if (performance.now() - last < momentMs) return true;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return (await asking) && performance.now() < endsAt;
  };
};

type Pouring = Required<Pick<Serving, 'mayStill' | 'askEvery' | 'endsAt'>> & { hasCome: (bytes: number) => Promise<void> };

/** Gives pieces to the network, one by one: true once it is out of our hands, false where whoever asked has left. */
const handing = (response: Response): ((piece: Uint8Array) => Promise<boolean>) => {
  let settle: ((isSent: boolean) => void) | undefined;
  response.once('close', () => settle?.(false));
  return (piece) =>
    new Promise((resolve) => {
      settle = resolve;
      response.write(piece, (error) => resolve(!error));
    });
};

/** Sends bytes as fast as they are taken, and stops in the middle once `mayStill` says no or cannot say. */
const pour = async (from: LentBytes, response: Response, { mayStill, askEvery, endsAt, hasCome }: Pouring): Promise<void> => {
  let bytes = 0;
  let piecesSent = true;
  const hand = handing(response);
  const isAllowed = () => mayStill().catch(() => false);
  let asking = false;
  const ask = async () => {
    if (asking) return;
    asking = true;
    const allowed = await isAllowed();
    if (allowed) await hasCome(bytes);
    asking = false;
    // Cut off, not ended: the player must not take a part for the whole.
    if (!allowed) response.destroy();
  };
  // A reader that stops taking bytes is asked about as well.
  const timer = setInterval(() => void ask(), askEvery);
  const end = setTimeout(() => response.destroy(), Math.min(Math.max(endsAt - performance.now(), 0), longestTimer));
  try {
    for (let piece = await from.next(); piece; piece = await from.next()) {
      if (!(await isAllowed())) response.destroy();
      if (response.destroyed) return;
      bytes += piece.length;
      piecesSent = await hand(piece);
      if (!piecesSent) return;
    }
    if (await isAllowed()) response.end();
    else response.destroy();
  } catch (error) {
    if (!response.destroyed) {
      response.destroy();
      throw error;
    }
  } finally {
    clearInterval(timer);
    clearTimeout(end);
    from.letGo({ piecesSent });
    await hasCome(bytes);
  }
};

/** Puts an answer of which nothing was sent back to what it was before: the caller's own then differs in nothing from one never begun. */
const asBefore = (response: Response): (() => void) => {
  const before = response.getHeaders();
  return () => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(before)) if (value !== undefined) response.setHeader(name, value);
    response.status(200);
  };
};

/**
 * Answers with a stored file, whole or in part, as HTTP wants it. Gives `absent`, having sent nothing, when it is not there or
 * may not be seen: the caller then answers as for any address that never existed. Gives `held` when `mayBegin` said no.
 */
export const serveFile = async ({
  request,
  response,
  store,
  key,
  contentType,
  keepAs,
  mayStill: ask,
  askedAt = Number.NEGATIVE_INFINITY,
  askEvery = 1000,
  endsAt = Number.POSITIVE_INFINITY,
  mayBegin,
  onSending,
  onSent,
}: Serving): Promise<'answered' | 'absent' | 'held'> => {
  const mayStill = asker({ mayStill: ask, askedAt, endsAt });
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
  const takeBack = asBefore(response);
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
  if (mayBegin && !(await mayBegin())) {
    takeBack();
    return 'held';
  }
  // What was sent was sent, whether or not it can be noted.
  const hasCome = async (bytes: number) => onSent?.({ from: sent.start, to: sent.start + bytes, size: found.size }).catch(() => undefined);
  let bytes: LentBytes | undefined;
  try {
    bytes = await store.lend(key, range === 'whole' ? undefined : sent);
    // A store may take its time to open.
    if (!(await mayStill())) {
      bytes.letGo({ piecesSent: true });
      takeBack();
      return 'absent';
    }
    await onSending?.();
  } catch (error) {
    bytes?.letGo({ piecesSent: true });
    takeBack();
    // Changed behind the service, it is not what was approved: as if it were not there (C3).
    if (!(error instanceof MediaNotStored || error instanceof MediaChanged)) throw error;
    return 'absent';
  }
  await pour(bytes, response, { mayStill, askEvery, endsAt, hasCome });
  return 'answered';
};
