import type { Language } from '@jobprod/shared/language';
import type { Drawing, FirstPaint, WebBundle } from './web-bundle.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Inside a script element only `<` can end it; the two separators are line ends to old parsers. */
const embed = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

export type Paper = {
  language: Language;
  drawing: Drawing;
  /** `absent` and `frame` are drawn again from nothing by the browser; `page` is taken over as it stands; `still` runs no code. */
  kind: 'page' | 'absent' | 'frame' | 'still';
  /** The modules of the page, as the build's manifest names them. */
  sources: readonly string[];
  firstPaint: FirstPaint;
  /** Requests to be made ahead of the code, for a page that the browser draws. */
  ahead?: readonly string[];
};

const noncePlace = '__NONCE__';

/** Longest wait, in milliseconds, for a page to stand before its code is fetched all the same. */
const patience = 3000;

/**
 * The code of a page that the server drew comes once the page stands, so that what its reader looks at (words, letters, a clip's poster) shares the line with nothing;
 * or as soon as they act. A form that was sent before it is alive says so, and is sent then.
 */
const startOnceItStands = (script: string, scripts: readonly string[]): string => `
    const { nonce } = document.currentScript;
    let isFetched = false;
    const fetchCode = () => {
      if (isFetched) return;
      isFetched = true;
      for (const href of ${JSON.stringify(scripts)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, nonce }));
      import(${JSON.stringify(script)});
    };
    for (const act of ['pointerdown', 'keydown']) addEventListener(act, fetchCode, { capture: true, once: true });
    addEventListener('load', () => new PerformanceObserver((_, observer) => { observer.disconnect(); fetchCode(); }).observe({ type: 'paint', buffered: true }));
    setTimeout(fetchCode, ${patience});
    addEventListener('submit', (event) => {
      if (!document.querySelector('#root[data-painted]')) return;
      event.preventDefault();
      event.target.dataset.sent = 'early';
    }, true);
  `;

/** Longest time, in milliseconds, for which an answer asked for ahead is as good as a new one. */
const fresh = 10_000;

/** Asks what the page begins with while its code is on its way: on a phone, two round trips less before anything is seen. The page takes the answers by the body (web: `lib/apollo/asked-ahead.ts`). */
const askAhead = (bodies: readonly string[], language: Language): string => `
    const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Accept-Language': '${language}' };
    const ask = (body) => fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body }).catch(() => undefined);
    globalThis.askedAhead = new Map(${embed(bodies)}.map((body) => [body, ask(body)]));
    setTimeout(() => askedAhead.clear(), ${fresh});
  `;

const startOf = ({ script, scriptsOf }: WebBundle, { kind, sources, language, ahead = [] }: Paper): string[] => {
  if (kind === 'still') return [];
  if (kind === 'page') return [`<script nonce="${noncePlace}">{${startOnceItStands(script, scriptsOf(sources))}}</script>`];
  return [
    ...(ahead.length > 0 ? [`<script nonce="${noncePlace}">{${askAhead(ahead, language)}}</script>`] : []),
    ...scriptsOf(sources).map((href) => `<link rel="modulepreload" nonce="${noncePlace}" href="${href}" />`),
    `<script type="module" nonce="${noncePlace}" src="${script}"></script>`,
  ];
};

/** A whole page but for its nonce: made once where it is the same for everybody. */
export const compose = (bundle: WebBundle, paper: Paper): string => {
  const { language, drawing, kind, sources, firstPaint } = paper;
  const { title = '', description, noIndex = false } = drawing.head;
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escapeHtml(description)}" />`]),
    ...(noIndex ? ['<meta name="robots" content="noindex" />'] : []),
    `<style nonce="${noncePlace}">${bundle.stylesOf(sources)}</style>`,
    // Tells the page's code that these are there: a disabled sheet is known by its address, and not fetched.
    ...(kind === 'still' ? [] : bundle.sheetsOf(sources)).map((href) => `<link rel="stylesheet" href="${href}" disabled />`),
  ];
  const data = `<script type="application/json" id="first-paint">${embed(firstPaint)}</script>`;
  const parts: Record<string, string> = {
    '<html lang="fr">': `<html lang="${language}">`,
    '<!--head-->': head.join('\n    '),
    '<div id="root"><!--app--></div>': `<div id="root"${kind === 'page' ? ' data-painted="true"' : ''}>${drawing.html}</div>`,
    '<!--data-->': [...(kind === 'still' ? [] : [data]), ...startOf(bundle, paper)].join('\n    '),
  };
  return Object.entries(parts).reduce((page, [place, part]) => page.replace(place, () => part), bundle.template);
};

/** In attributes alone, whose quotes no text within the page has: what people write is not told the nonce (fault G03). */
export const withNonce = (page: string, nonce: string): string => page.replaceAll(`nonce="${noncePlace}"`, `nonce="${nonce}"`);
