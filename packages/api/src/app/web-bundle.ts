import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@jobprod/shared/language';
import type { Publisher } from '@jobprod/shared/publisher';

export type Answer = { variables: Record<string, unknown>; data: unknown };
export type FirstPaint = { publisher: Publisher; query?: Answer };
export type Drawing = { html: string; head: { title?: string; description?: string; noIndex?: boolean } };
/** An operation of the pages, by the hash it was registered under. */
export type Question = { operationName: string; sha256Hash: string; variables: Record<string, unknown> };
export type Painted = 'ahead' | 'with-data';
export type Address = {
  path: string;
  painted: Painted | undefined;
  /** The modules the browser will need, as the build's manifest names them. */
  sourcesIn(language: Language): string[];
  /** What a page drawn with data asks for, and whether the answer means that there is no such page. */
  questionIn(language: Language): Promise<(Question & { isAbsent(data: unknown): boolean }) | undefined>;
  /** The requests that a page drawn by the browser begins with, as they will be written: the document makes them ahead of the code. */
  bodiesAhead(language: Language): Promise<string[]>;
};

/** What `packages/web/src/app/entry-server.tsx` exports: found in the build, never imported as code of ours. */
type Drawer = {
  addresses: readonly { path: string; painted: Painted | undefined }[];
  addressOf(pathname: string): Address | undefined;
  draw(pathname: string, language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawAbsent(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawFrame(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
  drawFailure(language: Language, firstPaint: FirstPaint): Promise<Drawing>;
};

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

export type WebBundle = Drawer & {
  /** The page around the drawing, with its script and style sheet taken out. */
  template: string;
  /** Address of the script that starts the pages in a browser. */
  script: string;
  /** The style every page starts with, and that of some modules: put into the page, so that nothing is waited for. */
  stylesOf(sources: readonly string[]): string;
  /** The files those styles stand in, which the page need not fetch any more. */
  sheetsOf(sources: readonly string[]): string[];
  /** What the first script imports, and the scripts of some modules: to be fetched along with it. */
  scriptsOf(sources: readonly string[]): string[];
};

const scriptTag = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>\s*/;
const linkTags = /<link rel="(?:modulepreload|stylesheet)"[^>]*>\s*/g;
const startSource = 'index.html';

/** A module's chunks, what is imported before what imports it: the order in which the build's own loader puts their styles. */
const chunksOf = (manifest: Manifest, source: string, seen = new Set<string>()): string[] => {
  if (!manifest[source] || seen.has(source)) return [];
  seen.add(source);
  return [...(manifest[source].imports ?? []).flatMap((imported) => chunksOf(manifest, imported, seen)), source];
};

export const loadWebBundle = async (webDist: string): Promise<WebBundle> => {
  const client = join(webDist, 'client');
  const html = readFileSync(join(client, 'index.html'), 'utf8');
  const script = scriptTag.exec(html)?.[1];
  if (script === undefined) throw new Error(`${client}/index.html starts no script: the pages were not built as expected`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this repository's own build decides its shape
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Manifest;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from entry-server.tsx
  const drawer = (await import(pathToFileURL(join(webDist, 'server/entry-server.js')).href)) as Drawer;

  const chunks = (sources: readonly string[]) => {
    const seen = new Set<string>();
    return sources.flatMap((source) => chunksOf(manifest, source, seen));
  };
  const sheets = new Map<string, string>();
  const sheet = (file: string) => {
    const known = sheets.get(file) ?? readFileSync(join(client, file), 'utf8').trim();
    sheets.set(file, known);
    return known;
  };
  const filesOf = (sources: readonly string[]) => [
    ...new Set(chunks([startSource, ...sources]).flatMap((chunk) => manifest[chunk]?.css ?? [])),
  ];
  return {
    ...drawer,
    template: html.replace(scriptTag, '').replaceAll(linkTags, ''),
    script,
    stylesOf: (sources) => filesOf(sources).map(sheet).join('\n'),
    sheetsOf: (sources) => filesOf(sources).map((file) => `/${file}`),
    scriptsOf: (sources) =>
      chunks([startSource, ...sources])
        .flatMap((chunk) => (manifest[chunk] ? [`/${manifest[chunk].file}`] : []))
        .filter((href) => href !== script),
  };
};
