import type { Namespace } from '@jobprod/shared/words/namespaces';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Speech } from '../lib/i18n.ts';
import type { FirstPaintQuery } from './first-paint.ts';

/** What a file `features/<slice>/<name>-page.tsx` exports. `query`: the one the server answers for the first paint. */
export type PageModule = { Page: ComponentType; query?: FirstPaintQuery };

/**
 * A page the server draws uses nothing but src/ui, whose styles need no style attribute. `after-load`: there is nothing to
 * operate on it at once, so its code waits until the page stands. `with-data`: drawn from the answer to its `query`.
 */
export type Painted = 'now' | 'after-load' | 'with-data';

export type PageHandle = { source: string; painted: Painted | undefined; load: () => Promise<PageModule> };

const modules = import.meta.glob<PageModule>('../features/*/*-page.tsx');

export type PageOptions = { words: readonly Namespace[]; painted?: Painted };

/** A page by its file's name, fetched together with its words when someone goes there. */
export const pageOf =
  (speak: Speech['speak']) =>
  (path: string | undefined, name: string, { words, painted }: PageOptions): RouteObject => {
    const module = modules[`../features/${name}.tsx`];
    if (!module) throw new Error(`no page src/features/${name}.tsx`);
    const load = async () => (await Promise.all([module(), speak(...words)]))[0];
    return {
      path,
      handle: { source: `src/features/${name}.tsx`, painted, load } satisfies PageHandle,
      lazy: async () => ({ Component: (await load()).Page }),
    };
  };

export const handleOf = (route: RouteObject): PageHandle | undefined => {
  const handle: unknown = route.handle;
  return typeof handle === 'object' && handle !== null && 'source' in handle ? (handle as PageHandle) : undefined;
};
