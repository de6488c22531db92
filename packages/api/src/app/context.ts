import { isLanguage, preferredLanguage } from '@jobprod/shared/language';
import type { Request, Response } from 'express';
import { sessionCookie } from '../authentication/open-session.ts';
import type { Context, People } from '../authorization/context.ts';
import { visitor } from '../authorization/viewer.ts';
import { welcomeCandidate } from '../candidates/register-candidate.ts';
import { newId } from '../platform/ids.ts';
import type { Services } from '../platform/services.ts';
import { companyEnded } from './company-ended.ts';
import { exchangeOf } from './exchange.ts';
import { viewerOfCookie, viewerOfSession } from './load-viewer.ts';

export const people: People = { welcomeCandidate, viewerOfSession, companyEnded };

/** Everything a request is about, settled once: who asks, when, in which language, through which unit of work. */
export const contextOf = async (services: Services, request: Request, response: Response): Promise<Context> => {
  const em = services.orm.em.fork();
  const now = services.clock.now();
  const exchange = exchangeOf(request, response);
  const chosen = exchange.cookie('language');
  const language = isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
  const secret = exchange.cookie(sessionCookie);
  const viewer = secret ? await viewerOfCookie(em, secret, language, now) : visitor(language);
  return { em, viewer, now, services, people, requestId: newId(), exchange };
};
