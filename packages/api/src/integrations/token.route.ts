import { addresses } from '@jobprod/shared/addresses';
import express, { type Express, type Request } from 'express';
import { networkOf } from '../platform/network.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/services.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { issueToken, tokenSeconds } from './issue-token.ts';
import { invalidClient, type OauthError, readTokenRequest } from './token-request.ts';

const perSource = { limit: 120, minutes: 10 };
const formType = 'application/x-www-form-urlencoded';

type Issued = { access_token: string; token_type: 'Bearer'; expires_in: number; scope: string };

const answer = async (services: Services, request: Request): Promise<Issued | OauthError> => {
  const isForm = request.is(formType) && typeof request.body === 'string';
  if (request.originalUrl.includes('?'))
    return { status: 400, error: 'invalid_request', description: 'Send the parameters in the body: an address is logged and remembered' };
  if (!isForm) return { status: 400, error: 'invalid_request', description: `Send ${formType}` };
  const em = services.orm.em.fork();
  const now = services.clock.now();
  await throttle(em, `tokens from ${networkOf(request.ip ?? '')}`, perSource, now);
  const asked = readTokenRequest(String(request.body), request.headers.authorization);
  if ('error' in asked) return asked;
  const issued = await issueToken(services, em, asked, now);
  if (issued === 'invalid_client') return invalidClient;
  if (issued === 'invalid_scope')
    return { status: 400, error: issued, description: 'A scope asked for is unknown, or not held by this client' };
  return { access_token: issued.token, token_type: 'Bearer', expires_in: tokenSeconds, scope: issued.scope };
};

const heldOff = ({ data }: Refusal): OauthError & { retryAfter: number } => {
  const minutes = Number(data.minutes);
  return {
    status: 429,
    error: 'temporarily_unavailable',
    description: `Too many requests from this address; try again in ${minutes} min`,
    retryAfter: minutes * 60,
  };
};

/** Where a program exchanges its id and secret for a token of fifteen minutes. Errors as RFC 6749, 5.2 writes them. */
export const mountToken = (app: Express, services: Services): void => {
  app.post('/oauth/token', express.text({ type: formType, limit: '8kb' }), async (request, response) => {
    const answered = await answer(services, request).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'TOO_MANY_ATTEMPTS') return heldOff(error);
      throw error;
    });
    response.set({
      'Cache-Control': 'no-store',
      Pragma: 'no-cache',
      Link: `<${services.settings.origin}${addresses.legal}>; rel="license"`,
    });
    if (!('error' in answered)) {
      response.json(answered);
      return;
    }
    const { status, error, description } = answered;
    if (status === 401) response.set('WWW-Authenticate', 'Basic realm="JobProd"');
    if ('retryAfter' in answered) response.set('Retry-After', String(answered.retryAfter));
    response.status(status).json({ error, error_description: description });
  });
};
