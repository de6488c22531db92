import type { Request } from 'express';
import { networkOf } from '../platform/network.ts';
import type { Services } from '../platform/services.ts';
import { countVisit } from '../promotion/count-visit.ts';
import { publicPageOf } from '../promotion/referrer.ts';
import type { Question } from './web-bundle.ts';

/** Counts from where visitors of a public profile come (N9), beside the answer: nobody waits for it, and a page is shown whether or not it could be counted. */
export const countVisits =
  ({ orm, clock, settings, log }: Services) =>
  ({ operationName, variables }: Question, request: Request): void => {
    const page = publicPageOf(request.get('referer'), new URL(settings.origin).host);
    const { slug } = variables;
    if (operationName !== 'ProfilePage' || page === null || typeof slug !== 'string') return;
    countVisit(orm.em.fork(), { slug, page, source: networkOf(request.ip ?? '') }, clock.now()).catch((err: unknown) =>
      log.error({ err }, 'a visit could not be counted'),
    );
  };
