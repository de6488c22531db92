import { matchRoutes, type RouteObject } from 'react-router';
import { handleOf, type PageHandle, type PageModule } from './pages.ts';

export type Resolved = { handle: PageHandle; module: PageModule; params: Record<string, string | undefined> };

/** Fetches what an address shows before the first drawing, so that server and browser draw the same at once. */
export const resolvePages = async (routes: RouteObject[], pathname: string): Promise<Resolved | undefined> => {
  const matches = matchRoutes(routes, pathname) ?? [];
  let resolved: Resolved | undefined;
  for (const { route, params } of matches) {
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
    const handle = handleOf(route);
    if (handle) resolved = { handle, module: await handle.load(), params };
  }
  return resolved;
};
