import type { Express, Request, Response } from 'express';
import { isEnoughForToday } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { cvPaper } from './cv-paper.ts';
import { openProfileBySlug } from './load-profiles.ts';

/** Drawing takes a tenth of a second of a processor. */
const perSource = { limit: 30, minutes: 10 };

/** The page as a paper, for whom the page and its CV exist; for anyone else an address like any other that leads nowhere (D2). Taking it along is a consultation. */
export const mountCvs = (app: Express, contextOf: (request: Request, response: Response) => Promise<Context>): void => {
  app.get('/profiles/:slug/cv.pdf', async (request, response, next) => {
    const context = await contextOf(request, response);
    const { em, exchange, now, viewer } = context;
    let profile: Awaited<ReturnType<typeof openProfileBySlug>>;
    try {
      profile = await openProfileBySlug(context, request.params.slug);
      if (!profile?.hasCv) return next();
      await throttle(em, `cv:${exchange.source}`, perSource, now);
    } catch (error) {
      if (isEnoughForToday(error)) return response.status(429).set('Cache-Control', 'no-store').type('text/plain').send(error.message);
      if (!(error instanceof Refusal)) throw error;
      return response
        .status(429)
        .set('Cache-Control', 'no-store')
        .type('text/plain')
        .send('Too many papers at once: come back in a few minutes.');
    }
    const bytes = await renderPdf(cvPaper(profile, viewer.language, now.toISOString()));
    return response
      .set({
        'Content-Disposition': `attachment; filename="${profile.reference}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
        'Cross-Origin-Resource-Policy': 'same-origin',
      })
      .type('application/pdf')
      .send(Buffer.from(bytes));
  });
};
