import type { Language } from '@jobprod/shared/language';
import type { Namespace } from '@jobprod/shared/words/namespaces';
import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Speech } from '../lib/i18n.ts';
import type { FirstPaintQuery } from './first-paint.ts';

type Parameters = Record<string, string | undefined>;

/** What a file `features/<slice>/<name>-page.tsx` exports: `Page`, and what it asks first, where the server is to know. */
export type PageModule = {
  Page: ComponentType;
  /** A page drawn `with-data` is drawn from its answer; for one that the browser draws, the document asks it ahead of the code. */
  query?: FirstPaintQuery;
  variablesOf?: (params: Parameters, language: Language) => Record<string, unknown>;
  /** Whether the answer means that there is no such page: it is then a true 404. */
  isAbsent?: (data: unknown) => boolean;
};

/**
 * A page the server draws uses nothing but src/ui, whose styles need no style attribute; its code comes once it stands.
 * `ahead`: the same for everybody, drawn when the service starts. `with-data`: drawn from the answer to its `query`.
 */
export type Painted = 'ahead' | 'with-data';

/** `source`: the module's name in the build's manifest. */
export type PageHandle = { source: string; words: readonly Namespace[]; painted: Painted | undefined; load: () => Promise<PageModule> };

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
      handle: { source: `src/features/${name}.tsx`, words, painted, load } satisfies PageHandle,
      lazy: async () => ({ Component: (await load()).Page }),
    };
  };

/** What a layout is made of, and what it asks: both are fetched along with the page that stands in it. */
export type LayoutHandle = { source: string; query: DocumentNode };

export const layoutOf = (route: RouteObject): LayoutHandle | undefined => {
  const handle: unknown = route.handle;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handles are `any` to the router; those without `load` are layouts'
  return typeof handle === 'object' && handle !== null && !('load' in handle) ? (handle as LayoutHandle) : undefined;
};

export const handleOf = (route: RouteObject): PageHandle | undefined => {
  const handle: unknown = route.handle;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handles are `any` to the router; `pageOf` alone makes them
  return typeof handle === 'object' && handle !== null && 'load' in handle ? (handle as PageHandle) : undefined;
};
