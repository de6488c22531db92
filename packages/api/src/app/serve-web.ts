import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isLanguage, type Language, languages, preferredLanguage } from '@jobprod/shared/language';
import type { Publisher } from '@jobprod/shared/publisher';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { sessionCookie } from '../authentication/open-session.ts';
import { isDatabaseAway } from '../platform/orm/is-database-away.ts';
import { newNonce, securityHeaders } from '../platform/security-headers.ts';
import { exchangeOf } from './exchange.ts';
import { serveAssets } from './web-assets.ts';
import { type Address, type Drawing, loadWebBundle, type Question } from './web-bundle.ts';
import { compose, type Paper, withNonce } from './web-document.ts';

export type ServeWebOptions = {
  /** `packages/web/dist`, after a build. */
  webDist: string;
  publisher: Publisher;
  /**
   * Answers an operation of the pages' own as a visitor would be answered (`data` of the result), for pages drawn with data.
   * Without it those pages are drawn by the browser alone.
   */
  ask?: (question: Question, language: Language, asker?: { reader?: string | undefined; source?: string }) => Promise<unknown>;
  /** Whether the page a question is for exists for the browser that asks, and who reads it there; undefined: as for a visitor. */
  standsFor?: (question: Question, request: Request, language: Language) => Promise<{ stands: boolean; reader: string } | undefined>;
  /** Hears of a page drawn with data that was read, not only looked for. */
  visited?: (question: Question, request: Request) => void;
};

const devicePaths = /^(\/interviews\/[^/]+\/room|\/me\/video\/record)\/?$/;
/** The interview's room, and the page on which a candidate films themself: these two alone. */
const needsDevices = (path: string): boolean => devicePaths.test(path);

const brotli = promisify(brotliCompress);
const oneYear = 365 * 24 * 60 * 60;

const languageOf = (request: Request, response: Response): Language => {
  const chosen = exchangeOf(request, response).cookie('language');
  return isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
};

/** `?language=en`: keeps the choice and comes back to the same page, for browsers whose page has not started yet. */
const choosesLanguage = (request: Request, response: Response): boolean => {
  const { language, ...rest } = request.query;
  // fault G05: `//elsewhere` and `/\elsewhere` are other sites to a browser.
  if (!isLanguage(language) || /^\/[/\\]/.test(request.path)) return false;
  exchangeOf(request, response).setCookie('language', language, { httpOnly: false, maxAgeSeconds: oneYear });
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (typeof value === 'string') kept.append(name, value);
  response.redirect(303, kept.size === 0 ? request.path : `${request.path}?${kept.toString()}`);
  return true;
};

/**
 * The pages: hashed files, pages drawn by the server, the empty frame of the others, and a true 404 for every other address.
 * To be mounted last. `failure` answers what broke before it.
 */
export const serveWeb = async (options: ServeWebOptions): Promise<{ pages: RequestHandler; failure: ErrorRequestHandler }> => {
  const { webDist, publisher, ask, standsFor = () => Promise.resolve(undefined), visited } = options;
  const bundle = await loadWebBundle(webDist);
  const firstPaint = { publisher };

  const inEachLanguage = async (draw: (language: Language) => Promise<Omit<Paper, 'language' | 'firstPaint'>>) => {
    const pages = languages.map(
      async (language) => [language, compose(bundle, { language, firstPaint, ...(await draw(language)) })] as const,
    );
    return new Map(await Promise.all(pages));
  };
  const absent = await inEachLanguage(async (language) => ({
    drawing: await bundle.drawAbsent(language, firstPaint),
    kind: 'absent',
    sources: [],
  }));
  const failed = await inEachLanguage(async (language) => ({
    drawing: await bundle.drawFailure(language, firstPaint),
    kind: 'still',
    sources: [],
  }));
  const frames = new Map<Language, Drawing>();
  for (const language of languages) frames.set(language, await bundle.drawFrame(language, firstPaint));

  /** Pages that are the same for everybody are drawn now, once: one that cannot be drawn stops the start. */
  const painted = new Map<string, ReadonlyMap<Language, string>>();
  for (const { path, painted: how } of bundle.addresses) {
    if (how !== 'ahead') continue;
    const sourcesIn = bundle.addressOf(path)?.sourcesIn ?? (() => []);
    const page = await inEachLanguage(async (language) => ({
      drawing: await bundle.draw(path, language, firstPaint),
      kind: 'page',
      sources: sourcesIn(language),
    }));
    painted.set(path, page);
  }

  const send = async (request: Request, response: Response, status: number, page: string) => {
    const nonce = newNonce();
    response.status(status).set({
      ...securityHeaders({ nonce, hasDevices: needsDevices(request.path) }),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language, Accept-Encoding, Cookie',
    });
    const html = withNonce(page, nonce);
    if (!request.acceptsEncodings('br')) return response.send(html);
    const body = await brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    return response.set('Content-Encoding', 'br').send(body);
  };

  /** Holds what a visitor sees and never more: where a page stands for this browser and for no visitor, the browser asks for it and draws it. */
  const drawnWithData = async (request: Request, language: Language, { sourcesIn, questionIn }: Address) => {
    const question = ask && (await questionIn(language));
    if (!question) return undefined;
    const { isAbsent, ...asked } = question;
    const browser = await standsFor(asked, request, language);
    const data = await ask(asked, language, { reader: browser?.reader, source: exchangeOf(request).source });
    if (data === undefined) return undefined;
    if (!(browser?.stands ?? !isAbsent(data))) return 'absent';
    if (isAbsent(data)) return undefined;
    if (request.method === 'GET') visited?.(asked, request);
    const paint = { ...firstPaint, query: { variables: asked.variables, data } };
    const drawing = await bundle.draw(request.path, language, paint);
    return compose(bundle, { language, drawing, kind: 'page', sources: sourcesIn(language), firstPaint: paint });
  };

  /** For whoever is signed in, at an address as it stands in the table: what follows a `?` is the page's to read. */
  const askedAhead = async (request: Request, language: Language, { painted: how, bodiesAhead }: Address): Promise<string[]> =>
    how === undefined && exchangeOf(request).cookie(sessionCookie) !== undefined && !request.url.includes('?') ? bodiesAhead(language) : [];

  const pageFor = async (request: Request, language: Language): Promise<{ status: number; page: string | undefined }> => {
    const nothing = { status: 404, page: absent.get(language) };
    const address = bundle.addressOf(request.path);
    if (!address) return nothing;
    const ready = painted.get(address.path)?.get(language);
    if (ready !== undefined) return { status: 200, page: ready };
    const drawn = address.painted === 'with-data' ? await drawnWithData(request, language, address) : undefined;
    if (drawn === 'absent') return nothing;
    if (drawn !== undefined) return { status: 200, page: drawn };
    const drawing = frames.get(language) ?? { html: '', head: {} };
    const ahead = await askedAhead(request, language, address);
    return {
      status: 200,
      page: compose(bundle, { language, drawing, kind: 'frame', sources: address.sourcesIn(language), firstPaint, ahead }),
    };
  };

  const pages = Router();
  pages.use('/assets', serveAssets(join(webDist, 'client/assets')));
  pages.use(async (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && choosesLanguage(request, response)) return;
    const language = languageOf(request, response);
    const { status, page = '' } = reads ? await pageFor(request, language) : { status: 404, page: absent.get(language) };
    await send(request, response, status, page);
  });

  const failure: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express puts a status on what is the caller's fault, such as an address that cannot be decoded.
    const asked: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    const language = languageOf(request, response);
    if (typeof asked === 'number' && asked >= 400 && asked < 500) void send(request, response, asked, absent.get(language) ?? '');
    else void send(request, response, isDatabaseAway(error) ? 503 : 500, failed.get(language) ?? '');
  };
  return { pages, failure };
};
