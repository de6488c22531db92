import type { Language } from '@jobprod/shared/language';
import type { Request } from 'express';
import { sessionCookie } from '../authentication/open-session.ts';
import { readerOf } from '../authorization/reader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { coveredBy } from '../company-space/space-facts.ts';
import { browserCookie } from '../diffusion/unlocked-profiles.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { profileStandsAt } from '../profiles/load-profiles.ts';
import { viewerOfBrowser } from './context.ts';
import { exchangeOf } from './exchange.ts';
import type { Question } from './web-bundle.ts';

type Stands = (em: Em, variables: Question['variables'], viewer: Viewer, now: Date) => Promise<boolean>;

/** Pages that exist for some and not for others, by the operation they are drawn with. */
const pages = new Map<string, Stands>([
  ['CompanySpacePage', async (em, _variables, viewer, now) => (await coveredBy(em, viewer, now)) !== undefined],
  [
    'ProfilePage',
    (em, { slug }, viewer, now) => (typeof slug === 'string' ? profileStandsAt(em, slug, viewer, now) : Promise.resolve(false)),
  ],
]);

/**
 * Whether there is a page for the browser that asks, which may be more than a visitor (D2: it holds an unlock; its owner is signed in there) or less (N2: the
 * person’s company is blocked), and whom the media on it are addressed to. Undefined for a browser that shows nothing of itself, and for pages that are the same for everybody.
 */
export const standsForBrowser =
  (services: Services) =>
  async (
    { operationName, variables }: Question,
    request: Request,
    language: Language,
  ): Promise<{ stands: boolean; reader: string } | undefined> => {
    const stands = pages.get(operationName);
    const exchange = exchangeOf(request);
    const isKnown = exchange.cookie(sessionCookie) !== undefined || exchange.cookie(browserCookie) !== undefined;
    if (!stands || !isKnown) return undefined;
    const em = services.orm.em.fork();
    const now = services.clock.now();
    const viewer = await viewerOfBrowser(em, exchange, language, now);
    return { stands: await stands(em, variables, viewer, now), reader: readerOf(viewer) };
  };
