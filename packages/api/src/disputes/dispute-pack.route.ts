import type { Express, Request } from 'express';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { disputePack } from './dispute-pack.ts';

const perPerson = { limit: 30, minutes: 60 };

/** Mounts where the evidence of a dispute is fetched. Hidden and absent answer alike. */
export const mountDisputePacks = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.get('/disputes/:id/evidence.zip', async (request, response) => {
    const context = await contextOf(request);
    if ('accountId' in context.viewer) await throttle(context.em, `evidence for ${context.viewer.accountId}`, perPerson, context.now);
    const pack = await disputePack(context, idOf('Dispute', String(request.params.id)));
    if (pack === 'not-yet') {
      response
        .status(503)
        .set('Retry-After', '2')
        .type('text/plain')
        .send('The register is still taking in what was just written. Try again in a moment.\n');
      return;
    }
    if (!pack) {
      response.status(404).type('text/plain').send('Not found\n');
      return;
    }
    response
      .set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' })
      .attachment(pack.fileName)
      .type('application/zip')
      .send(Buffer.from(pack.bytes));
  });
};
