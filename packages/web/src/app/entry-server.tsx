import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import type { Language } from '@jobprod/shared/language';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider } from 'react-router';
import { createCache } from '../lib/apollo/cache.ts';
import { type Head, HeadContext } from '../lib/head.tsx';
import { createSpeech } from '../lib/i18n.ts';
import { App } from './app.tsx';
import { type FirstPaint, keepAnswer } from './first-paint.ts';
import { handleOf } from './pages.ts';
import { resolvePages } from './resolve-pages.ts';
import { createRoutes } from './routes.tsx';

export type Drawing = { html: string; head: Head; source: string | undefined };

const origin = 'http://localhost';

/** What stands at an address: a page the server draws, one the browser draws, or nothing. */
export const kindOf = async (pathname: string): Promise<'painted' | 'client' | 'absent'> => {
  const routes = createRoutes(await createSpeech('fr'));
  const route = matchRoutes(routes, pathname)?.at(-1)?.route;
  if (route === undefined || route.path === '*') return 'absent';
  return handleOf(route)?.painted === true ? 'painted' : 'client';
};

/** Draws a page as the browser will draw it again; an address that does not exist draws the not-found page. */
export const draw = async (pathname: string, language: Language, firstPaint: FirstPaint): Promise<Drawing> => {
  const speech = await createSpeech(language);
  await speech.speak('common', 'errors');
  const routes = createRoutes(speech);
  const page = await resolvePages(routes, pathname);
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty(), ssrMode: true });
  keepAnswer(client, page?.module.query, firstPaint.query);
  const { query, dataRoutes } = createStaticHandler(routes);
  const context = await query(new Request(`${origin}${pathname}`));
  if (context instanceof Response) throw new Error(`${pathname} answered a redirection while being drawn`);
  const head: Head = {};
  const html = renderToString(
    <HeadContext value={head}>
      <App client={client} speech={speech} publisher={firstPaint.publisher}>
        <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
      </App>
    </HeadContext>,
  );
  return { html, head, source: page?.handle.source };
};
