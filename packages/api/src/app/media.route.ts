import type { Express, Request, Response } from 'express';
import type { Context } from '../authorization/context.ts';
import type { MediaFile } from '../authorization/media-loader.ts';
import { readerOf } from '../authorization/reader.ts';
import { heldOff } from '../copying/hold-off-copying.ts';
import { serveFile } from '../platform/media/serve-file.ts';
import { checkMediaPath } from '../platform/media/signed-url.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { contextOf } from './context.ts';
import { mediaElements } from './media-elements.ts';

/** What an address opens for who asks, at this instant: the signature says what it was made for, the element's own slice whether it may still be seen. */
const fileAsked = async (
  services: Services,
  request: Request,
  response: Response,
): Promise<(MediaFile & { endsIn: number; context: Context; clipPlayed: string | undefined }) | null> => {
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
  return { ...file, endsIn: until - context.now.getTime(), context, clipPlayed };
};

/** So long an answer stands, in milliseconds of this machine’s own clock. */
const momentMs = 250;

/** Every media byte leaves by here. Anything that may not be seen answers as an address that never existed. */
export const mountMedia = (app: Express, services: Services): void => {
  app.all('/media/*path', async (request, response) => {
    const absent = () => response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
    const file = await fileAsked(services, request, response);
    if (!file) return absent();
    const held =
      file.clipPlayed === undefined || request.method !== 'GET' ? undefined : await heldOff(file.context, 'PLAYED', [file.clipPlayed]);
    if (held) {
      return response
        .status(429)
        .set({ 'Cache-Control': 'no-store', 'Retry-After': String(held.retryAfterSeconds) })
        .type('text/plain')
        .send(held.message);
    }
    let askedAt = performance.now();
    const answer = await serveFile({
      request,
      response,
      store: services.media[file.store],
      key: asMediaKey(file.key),
      contentType: file.contentType,
      endsIn: file.endsIn,
      ...(file.onSent ? { onSent: file.onSent } : {}),
      // What was asked a moment ago is not asked again: a short answer is one question, a long one is asked about all along.
      mayStill: async () => {
        if (performance.now() - askedAt < momentMs) return true;
        askedAt = performance.now();
        return (await fileAsked(services, request, response)) !== null;
      },
    });
    return answer === 'absent' ? absent() : undefined;
  });
};
