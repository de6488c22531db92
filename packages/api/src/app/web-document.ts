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
  /** Start the page's code once the page stands, so that it does not compete with the first paint. */
  afterLoad: boolean;
  firstPaint: FirstPaint;
};

const noncePlace = '__NONCE__';

const starter = (script: string, afterLoad: boolean): string =>
  afterLoad
    ? `<script nonce="${noncePlace}">addEventListener('load',()=>import(${JSON.stringify(script)}))</script>`
    : `<script type="module" nonce="${noncePlace}" src="${script}"></script>`;

/** A whole page but for its nonce: made once where it is the same for everybody. */
export const compose = ({ template, script, stylesOf }: WebBundle, { language, drawing, kind, afterLoad, firstPaint }: Paper): string => {
  const { title = '', description } = drawing.head;
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escapeHtml(description)}" />`]),
    ...stylesOf(drawing.source).map((href) => `<link rel="stylesheet" href="${href}" />`),
  ].join('\n    ');
  const data = `<script type="application/json" id="first-paint">${embed(firstPaint)}</script>`;
  const parts: Record<string, string> = {
    '<html lang="fr">': `<html lang="${language}">`,
    '<!--head-->': head,
    '<div id="root"><!--app--></div>': `<div id="root"${kind === 'page' ? ' data-painted="true"' : ''}>${drawing.html}</div>`,
    '<!--data-->': kind === 'still' ? '' : `${data}\n    ${starter(script, afterLoad)}`,
  };
  return Object.entries(parts).reduce((page, [place, part]) => page.replace(place, () => part), template);
};

export const withNonce = (page: string, nonce: string): string => page.replaceAll(noncePlace, nonce);
