import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@jobprod/shared/language';
import type { Publisher } from '@jobprod/shared/publisher';

export type FirstPaint = { publisher: Publisher; query?: { variables: Record<string, unknown>; data: unknown } };
export type Drawing = { html: string; head: { title?: string; description?: string }; source: string | undefined };
export type Address = { path: string; params: Record<string, string | undefined>; painted: 'now' | 'after-load' | 'with-data' | undefined };

/** What `packages/web/src/app/entry-server.tsx` exports: found in the build, never imported as code of ours. */
type Drawer = {
  addresses: readonly Omit<Address, 'params'>[];
  addressOf(pathname: string): Address | undefined;
  draw(pathname: string, language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawAbsent(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawFrame(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawFailure(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
};

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

export type WebBundle = Drawer & {
  /** The page around the drawing, with its script taken out. */
  template: string;
  /** Address of the script that starts the pages in a browser. */
  script: string;
  /** The style sheets a page needs besides those of the template. */
  stylesOf(source: string | undefined): string[];
};

const scriptTag = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>\s*/;
const preloadTags = /<link rel="modulepreload"[^>]*>\s*/g;

const stylesIn = (manifest: Manifest, source: string, seen = new Set<string>()): string[] => {
  const chunk = manifest[source];
  if (!chunk || seen.has(source)) return [];
  seen.add(source);
  return [...(chunk.imports ?? []).flatMap((imported) => stylesIn(manifest, imported, seen)), ...(chunk.css ?? [])];
};

export const loadWebBundle = async (webDist: string): Promise<WebBundle> => {
  const html = readFileSync(join(webDist, 'client/index.html'), 'utf8');
  const script = scriptTag.exec(html)?.[1];
  if (script === undefined) throw new Error(`${webDist}/client/index.html starts no script: the pages were not built as expected`);
  // Read from a file whose shape this repository's own build decides.
  const manifest = JSON.parse(readFileSync(join(webDist, 'client/.vite/manifest.json'), 'utf8')) as Manifest;
  const drawer = (await import(pathToFileURL(join(webDist, 'server/entry-server.js')).href)) as Drawer;
  const template = html.replace(scriptTag, '').replace(preloadTags, '');
  return {
    ...drawer,
    template,
    script,
    stylesOf: (source) =>
      source === undefined
        ? []
        : [...new Set(stylesIn(manifest, source))].map((file) => `/${file}`).filter((href) => !template.includes(`href="${href}"`)),
  };
};
