import { limits } from '@jobprod/shared/limits';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { scanTypes } from './scan-type.ts';
import { mayImportTerms, takeScan } from './take-scan.ts';

// None of these types can be sent by a foreign page without asking first, and nothing answers that question.
const body = express.raw({ type: Object.keys(scanTypes), limit: limits.scanBytes });

/** The bytes; empty for another type, undefined where there are too many. */
const readBody = (request: Request, response: Response): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const done: NextFunction = (error?: unknown) => {
      const bytes: unknown = request.body;
      resolve(error === undefined ? Buffer.from(bytes instanceof Buffer ? bytes : []) : undefined);
    };
    body(request, response, done);
  });

/** Where an administrator sends the scan of an earlier document, before importing it. For anyone else there is nothing here. */
export const mountScans = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.post('/terms/scans', async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    const context = await contextOf(request);
    if (!mayImportTerms(context)) {
      response.status(404).type('text/plain').send('Not found\n');
      return;
    }
    const bytes = await readBody(request, response);
    if (!bytes) {
      response.status(413).json({ code: 'CONTENT_TOO_LONG' });
      return;
    }
    try {
      const { id, sha256, mediaType } = await takeScan(context, bytes);
      response.status(201).json({ id: toGlobalId('TermsScan', id), sha256, mediaType, bytes: bytes.length });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.status(error.code === 'TOO_MANY_ATTEMPTS' ? 429 : 422).json({ code: error.code });
    }
  });
};
