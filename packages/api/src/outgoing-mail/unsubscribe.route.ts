import { unsubscribeAddress } from '@jobprod/shared/addresses';
import { preferredLanguage } from '@jobprod/shared/language';
import type { Express, Request, Response } from 'express';
import { newNonce, securityHeaders } from '../platform/security-headers.ts';
import type { Services } from '../platform/services.ts';
import { unsubscribe, unsubscriptionAt } from './unsubscribe.ts';
import { type UnsubscribeShown, unsubscribePage } from './unsubscribe-page.tsx';

const show = (response: Response, shown: UnsubscribeShown): void => {
  const nonce = newNonce();
  response
    .status(shown.kind === 'unknown' ? 404 : 200)
    .set({ ...securityHeaders({ nonce, isPlain: true }), 'Cache-Control': 'no-store' })
    .type('html')
    .send(unsubscribePage(shown, nonce));
};

/** One click of a mail program is a POST without a cookie (RFC 8058); a person who opens the link is shown a button, and GET and HEAD change nothing. */
export const mountUnsubscribe = (app: Express, { orm, clock }: Services): void => {
  const path = unsubscribeAddress(':secret');
  const find = ({ params: { secret } }: Request) => unsubscriptionAt(orm.em.fork(), typeof secret === 'string' ? secret : '');
  const unknown = (request: Request): UnsubscribeShown => ({
    kind: 'unknown',
    language: preferredLanguage(request.get('accept-language')),
  });

  app.get(path, async (request, response) => {
    const found = await find(request);
    show(response, found ? { kind: 'question', ...found } : unknown(request));
  });
  app.post(path, async (request, response) => {
    const found = await find(request);
    if (found) await unsubscribe(orm.em.fork(), found, clock.now());
    show(response, found ? { kind: 'done', ...found } : unknown(request));
  });
};
