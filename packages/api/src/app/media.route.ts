import type { Express, Request, Response } from 'express';
import type { Context } from '../authorization/context.ts';
import type { MediaFile } from '../authorization/media-loader.ts';
import { readerOf } from '../authorization/reader.ts';
import { type HeldOff, heldOff } from '../copying/hold-off-copying.ts';
import { serveFile } from '../platform/media/serve-file.ts';
import { checkMediaPath } from '../platform/media/signed-url.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { contextOf } from './context.ts';
import { mediaElements } from './media-elements.ts';

type Asked = MediaFile & {
  /** When it was asked, and when what it opens ends, on `performance.now()`. */
  askedAt: number;
  endsAt: number;
  context: Context;
  clipPlayed: string | undefined;
};

/** What an address opens for who asks, at this instant: the signature says what it was made for, the element's own slice whether it may still be seen. */
const fileAsked = async (services: Services, request: Request, response: Response): Promise<Asked | null> => {
  // Before the product's clock is read: whatever passes from here on, the end comes no later.
  const askedAt = performance.now();
  const context = await contextOf(services, request, response);
  const grant = await checkMediaPath({
    keys: services.tokenKeys,
    issuer: services.settings.origin,
    path: request.path,
    viewer: readerOf(context.viewer),
    now: context.now,
  });
  const file = grant && (await mediaElements.get(grant.element)?.(grant.version, grant.name, context));
  if (!file) return null;
  // At the end of the address or of the release, whichever comes first, nothing more is sent (A2).
  const until = Math.min(grant.until.getTime(), file.until?.getTime() ?? Number.POSITIVE_INFINITY);
  // A poster is part of the profile; the clip itself is what is worth copying.
  const clipPlayed = grant.element === 'profile-clip' && file.contentType.startsWith('video/') ? grant.version : undefined;
  return { ...file, askedAt, endsAt: askedAt + until - context.now.getTime(), context, clipPlayed };
};

/** Every media byte leaves by here. Anything that may not be seen answers as an address that never existed. */
export const mountMedia = (app: Express, services: Services): void => {
  app.all('/media/*path', async (request, response) => {
    const absent = () => response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
    const file = await fileAsked(services, request, response);
    if (!file) return absent();
    const { context, clipPlayed } = file;
    const reader: { held?: HeldOff | undefined } = {};
    const answer = await serveFile({
      request,
      response,
      store: services.media[file.store],
      key: asMediaKey(file.key),
      contentType: file.contentType,
      keepAs: file.keepAs,
      askedAt: file.askedAt,
      endsAt: file.endsAt,
      // T7: only what sends bytes is a clip played; its headers, or that it is still the same, are not.
      mayBegin: async () => {
        reader.held = clipPlayed === undefined ? undefined : await heldOff(context, 'PLAYED', [clipPlayed]);
        return reader.held === undefined;
      },
      ...(file.onSending ? { onSending: file.onSending } : {}),
      ...(file.onSent ? { onSent: file.onSent } : {}),
      mayStill: async () => (await fileAsked(services, request, response)) !== null,
    });
    if (answer === 'absent') return absent();
    const { held } = reader;
    if (answer === 'answered' || !held) return undefined;
    return response
      .status(429)
      .set({ 'Cache-Control': 'no-store', 'Retry-After': String(held.retryAfterSeconds) })
      .type('text/plain')
      .send(held.message);
  });
};
