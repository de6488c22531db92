import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import type { Language } from '@jobprod/shared/language';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, type RouteObject, StaticRouterProvider } from 'react-router';
import { createCache } from '../lib/apollo/cache.ts';
import { type Head, HeadContext } from '../lib/head.tsx';
import { createSpeech } from '../lib/i18n.ts';
import { App } from './app.tsx';
import { FailurePage } from './failure-page.tsx';
import { bodyOf, type FirstPaint, keepAnswer, questionOf } from './first-paint.ts';
import { FramePage } from './frame-page.tsx';
import { handleOf, layoutOf } from './pages.ts';
import { resolvePages } from './resolve-pages.ts';
import { createRoutes } from './routes.tsx';

export type Drawing = { html: string; head: Head };

const anyOrigin = 'http://localhost';
const known = createRoutes(await createSpeech('fr'));

const leaves = (routes: readonly RouteObject[]): RouteObject[] =>
  routes.flatMap((route) => (route.children ? leaves(route.children) : [route]));

/** Every address there is, as the route table has it. */
export const addresses = leaves(known).flatMap((route) =>
  route.path && route.path !== '*' ? [{ path: route.path, painted: handleOf(route)?.painted }] : [],
);

const canBeDecoded = (pathname: string): boolean => {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
};

const wordsFile = (language: Language) => (namespace: string) => `../shared/src/words/${language}/${namespace}.ts`;

/** What stands at an address; undefined where nothing does. */
export const addressOf = (pathname: string) => {
  const matches = (canBeDecoded(pathname) && matchRoutes(known, pathname)) || [];
  const match = matches.at(-1);
  const handle = match && handleOf(match.route);
  if (!handle || !match.route.path || match.route.path === '*') return undefined;
  const layouts = matches.flatMap(({ route }) => layoutOf(route) ?? []);
  return {
    path: match.route.path,
    painted: handle.painted,
    sourcesIn: (language: Language) => [
      ...layouts.map(({ source }) => source),
      handle.source,
      ...['common', 'errors', ...handle.words].map(wordsFile(language)),
    ],
    questionIn: async (language: Language) => {
      const { query, variablesOf, isAbsent = () => false } = await handle.load();
      return query && { ...questionOf(query), variables: variablesOf?.(match.params, language) ?? {}, isAbsent };
    },
    bodiesAhead: async (language: Language) => {
      const { query, variablesOf } = await handle.load();
      return [
        ...layouts.map((layout) => bodyOf(layout.query, {})),
        ...(query ? [bodyOf(query, variablesOf?.(match.params, language) ?? {})] : []),
      ];
    },
  };
};

const drawRoutes = async (make: typeof createRoutes, pathname: string, language: Language, firstPaint: FirstPaint): Promise<Drawing> => {
  const speech = await createSpeech(language, firstPaint.publisher);
  await speech.speak('common', 'errors');
  const routes = make(speech);
  const page = await resolvePages(routes, pathname);
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty(), ssrMode: true });
  keepAnswer(client, page?.module.query, firstPaint.query);
  const { query, dataRoutes } = createStaticHandler(routes);
  const context = await query(new Request(`${anyOrigin}${pathname}`));
  if (context instanceof Response) throw new Error(`${pathname} answered a redirection while being drawn`);
  const head: Head = {};
  const html = renderToString(
    <HeadContext value={head}>
      <App client={client} speech={speech} publisher={firstPaint.publisher}>
        <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
      </App>
    </HeadContext>,
  );
  return { html, head };
};

const single = (Component: NonNullable<RouteObject['Component']>) => (): RouteObject[] => [{ path: '*', Component }];

/** Draws a page as the browser will draw it again. */
export const draw = (pathname: string, language: Language, firstPaint: FirstPaint) =>
  drawRoutes(createRoutes, pathname, language, firstPaint);

/** What any address that leads nowhere shows: one drawing, whatever was asked for. */
export const drawAbsent = (language: Language, firstPaint: FirstPaint) => drawRoutes(createRoutes, '/404', language, firstPaint);

/** The shape of a page that only the browser can draw. */
export const drawFrame = (language: Language, firstPaint: FirstPaint) => drawRoutes(single(FramePage), '/', language, firstPaint);

export const drawFailure = (language: Language, firstPaint: FirstPaint) => drawRoutes(single(FailurePage), '/', language, firstPaint);
