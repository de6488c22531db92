import { limits } from '@jobprod/shared/limits';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { cardPictureAddress } from './card-picture-media.ts';
import { takeCardPicture } from './take-card-picture.ts';

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

/** Where a recruiter sends a picture for their company's card. For anyone else there is nothing here, as at any address that leads nowhere. */
export const mountCardPictures = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.post('/company-card/pictures', async (request, response, next) => {
    const context = await contextOf(request);
    if (context.viewer.kind !== 'recruiter') {
      next();
      return;
    }
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    const bytes = await readBody(request, response);
    if (!bytes) {
      response.status(413).json({ code: 'CONTENT_TOO_LONG' });
      return;
    }
    try {
      const { id, publicId, width, height } = await takeCardPicture(context, bytes);
      response.status(201).json({ id: toGlobalId('CardPicture', id), width, height, url: await cardPictureAddress(context, publicId) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.status(error.code === 'TOO_MANY_ATTEMPTS' ? 429 : 422).json({ code: error.code });
    }
  });
};
