import { receiptText } from '@jobprod/shared/receipt';
import type { Express, Request, Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { Refusal } from '../platform/refusal.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { findEntry } from './find-entry.ts';
import { receiptPaper } from './receipt-paper.ts';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** A receipt to keep, for a party to its entry and for who audits (T5); for anyone else it does not exist. */
export const mountReceipts = (app: Express, contextOf: (request: Request, response: Response) => Promise<Context>): void => {
  app.get('/receipts/:file', async (request, response) => {
    const absent = () => response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
    const [, globalId = '', kind = ''] = /^(.+)\.(pdf|json)$/.exec(request.params.file) ?? [];
    const asked = fromGlobalId(globalId);
    if (asked?.type !== 'RegisterEntry' || !isUuid(asked.id)) return absent();
    const context = await contextOf(request, response);
    const { em, viewer, now, services, exchange } = context;
    const entry = await findEntry(context, asked.id);
    const receipt = entry && (await receiptFor(em, entry.id, await publishedKeys(em, services.registerKeyring)));
    if (!receipt) return absent();
    const name = `jobprod-${receipt.entry.type}-${receipt.entry.at.slice(0, 10)}.${kind}`;
    response.set({
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    if (kind === 'json') return response.type('application/json').send(receiptText(receipt));
    try {
      // A paper takes a tenth of a second of a processor.
      await throttle(em, `receipt-paper:${exchange.source}`, { limit: 60, minutes: 10 }, now);
      const bytes = await renderPdf(receiptPaper(receipt, viewer.language, services.settings));
      return response.type('application/pdf').send(Buffer.from(bytes));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.removeHeader('Content-Disposition');
      return response.status(429).type('text/plain').send('Too many papers at once: come back in a few minutes.');
    }
  });
};
