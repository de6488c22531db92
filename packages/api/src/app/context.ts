import type { ServerResponse } from 'node:http';
import { isLanguage, type Language, preferredLanguage } from '@jobprod/shared/language';
import { sessionCookie } from '../authentication/open-session.ts';
import type { Context, Exchange, People } from '../authorization/context.ts';
import { type Viewer, visitor } from '../authorization/viewer.ts';
import { welcomeCandidate } from '../candidates/register-candidate.ts';
import { browserCookie, unlockedProfileIds } from '../diffusion/unlocked-profiles.ts';
import { viewerOfBearer } from '../integrations/viewer-of-bearer.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { companyEnded } from './company-ended.ts';
import { exchangeOf, type Incoming } from './exchange.ts';
import { refusal } from './gate/gate-errors.ts';
import { viewerOfCookie, viewerOfSession } from './load-viewer.ts';

export const people: People = { welcomeCandidate, viewerOfSession, companyEnded };

/** A program's token, or 401: a caller who shows one is never taken for anyone else. */
const viewerOfToken = async (services: Services, em: Em, authorization: string, language: Language, now: Date): Promise<Viewer> => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  const viewer = token && (await viewerOfBearer(services, em, token, now));
  if (!viewer)
    throw refusal('UNAUTHENTICATED', 'This token is not, or no longer, good: get a new one at /oauth/token', 401, {
      'www-authenticate': 'Bearer error="invalid_token"',
    });
  return { ...viewer, language };
};

/** Who stands before a browser, by the cookies it shows alone: the person signed in there, with what the browser unlocked whoever that is. */
export const viewerOfBrowser = async (em: Em, exchange: Exchange, language: Language, now: Date): Promise<Viewer> => {
  const secret = exchange.cookie(sessionCookie);
  const person = secret ? await viewerOfCookie(em, secret, language, now) : visitor(language);
  const browser = exchange.cookie(browserCookie);
  return browser ? { ...person, unlockedProfileIds: await unlockedProfileIds(em, browser, now) } : person;
};

/** Everything a request is about, settled once: who asks, when, in which language, through which unit of work. */
export const contextOf = async (
  services: Services,
  request: Incoming,
  response?: ServerResponse,
  requestId = newId(),
): Promise<Context> => {
  const em = services.orm.em.fork();
  const now = services.clock.now();
  const exchange = exchangeOf(request, response);
  const chosen = exchange.cookie('language');
  const language = isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
  const { authorization } = request.headers;
  // A program has no browser.
  const viewer = authorization
    ? await viewerOfToken(services, em, authorization, language, now)
    : await viewerOfBrowser(em, exchange, language, now);
  return { em, viewer, now, services, people, requestId, exchange };
};
