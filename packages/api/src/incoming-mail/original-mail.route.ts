import type { Express, Request } from 'express';
import type { Context } from '../authorization/context.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { originalMail } from './original-mail.ts';

const perPerson = { limit: 60, minutes: 60 };
const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Where staff take a message as it came. A file to keep and nothing a browser would open: whatever it holds was written elsewhere. Hidden and absent answer alike. */
export const mountOriginalMails = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.get('/incoming-mail/:file', async (request, response) => {
    const absent = () => response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found\n');
    const [, globalId = ''] = /^(.+)\.eml$/.exec(request.params.file) ?? [];
    const asked = fromGlobalId(globalId);
    // A HEAD would be registered as a look, and shows nothing.
    if (asked?.type !== 'IncomingMail' || !isUuid(asked.id) || request.method !== 'GET') return absent();
    const context = await contextOf(request);
    if ('accountId' in context.viewer)
      await throttle(context.em, `messages as they came for ${context.viewer.accountId}`, perPerson, context.now);
    const original = await originalMail(context, asked.id);
    if (!original) return absent();
    return response
      .set({
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      .attachment(original.fileName)
      .type('application/octet-stream')
      .send(original.raw);
  });
};
