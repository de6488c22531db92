import { limits } from '@jobprod/shared/limits';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { pictureAddress } from './picture-address.ts';
import { takePicture } from './take-picture.ts';

// None of these types can be sent by a foreign page without asking first, and nothing answers that question.
const body = express.raw({ type: ['image/jpeg', 'image/png', 'image/webp'], limit: limits.pictureBytes });

/** The bytes; empty for another type, undefined where there are too many. */
const readBody = (request: Request, response: Response): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const done: NextFunction = (error?: unknown) => {
      const bytes: unknown = request.body;
      resolve(error === undefined ? Buffer.from(bytes instanceof Buffer ? bytes : []) : undefined);
    };
    body(request, response, done);
  });

const statusOf = ({ code }: Refusal): number => (code === 'TOO_MANY_ATTEMPTS' ? 429 : 422);

/** Where a candidate sends a picture of their work, before naming it in their profile. For anyone else there is nothing here. */
export const mountPortfolioImages = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.post('/portfolio/images', async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    const context = await contextOf(request);
    if (context.viewer.kind !== 'candidate') {
      response.status(404).type('text/plain').send('Not found\n');
      return;
    }
    const bytes = await readBody(request, response);
    if (!bytes) {
      response.status(413).json({ code: 'CONTENT_TOO_LONG' });
      return;
    }
    try {
      const { id, publicId, width, height } = await takePicture(context, bytes);
      const url = await pictureAddress(context, publicId);
      response.status(201).json({ id: toGlobalId('PortfolioImage', id), width, height, url });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.status(statusOf(error)).json({ code: error.code });
    }
  });
};
