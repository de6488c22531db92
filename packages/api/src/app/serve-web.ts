import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isLanguage, type Language, languages, preferredLanguage } from '@jobprod/shared/language';
import { publisher as defaultPublisher, type Publisher } from '@jobprod/shared/publisher';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { exchangeOf } from './exchange.ts';
import { newNonce, securityHeaders } from './security-headers.ts';
import { serveAssets } from './web-assets.ts';
import { type Drawing, loadWebBundle } from './web-bundle.ts';
import { compose, withNonce } from './web-document.ts';

/** The answer to a page's own query, as a visitor gets it. */
export type Answer = { variables: Record<string, unknown>; data: unknown };

export type ServeWebOptions = {
  /** `packages/web/dist`, after a build. */
  webDist: string;
  publisher?: Publisher;
  mediaOrigins?: readonly string[];
  /** The public profile at an address, as a visitor may see it; null for one that is hidden as for one that never was. */
  renderPublicProfile?: (slug: string, language: Language) => Promise<Answer | null>;
};

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
  response.redirect(303, kept.size === 0 ? request.path : `${request.path}?${kept}`);
  return true;
};

/**
 * The pages: hashed files, pages drawn by the server, the empty frame of the others, and a true 404 for every other address.
 * To be mounted last. `failure` answers what broke before it.
 */
export const serveWeb = async (options: ServeWebOptions): Promise<{ pages: RequestHandler; failure: ErrorRequestHandler }> => {
  const { webDist, publisher = defaultPublisher, mediaOrigins = [], renderPublicProfile } = options;
  const bundle = await loadWebBundle(webDist);
  const firstPaint = { publisher };

  const inEachLanguage = async (
    draw: (language: Language) => Promise<Drawing>,
    kind: 'page' | 'absent' | 'frame' | 'still',
    afterLoad = false,
  ) => {
    const pages = languages.map(
      async (language) => [language, compose(bundle, { language, drawing: await draw(language), kind, afterLoad, firstPaint })] as const,
    );
    return new Map(await Promise.all(pages));
  };
  const absent = await inEachLanguage((language) => bundle.drawAbsent(language, firstPaint), 'absent');
  const frame = await inEachLanguage((language) => bundle.drawFrame(language, firstPaint), 'frame');
  const failed = await inEachLanguage((language) => bundle.drawFailure(language, firstPaint), 'still');
  /** Pages that are the same for everybody are drawn now, once: one that cannot be drawn stops the start. */
  const paintedNow = bundle.addresses.map(async ({ path, painted }) => {
    const same = painted === 'now' || painted === 'after-load';
    return [
      path,
      same ? await inEachLanguage((language) => bundle.draw(path, language, firstPaint), 'page', painted === 'after-load') : undefined,
    ] as const;
  });
  const painted = new Map(await Promise.all(paintedNow));

  const send = async (request: Request, response: Response, status: number, page: string) => {
    const nonce = newNonce();
    response.status(status).set({
      ...securityHeaders({ nonce, mediaOrigins }),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language, Accept-Encoding, Cookie',
    });
    const html = withNonce(page, nonce);
    if (!request.acceptsEncodings('br')) return response.send(html);
    const body = await brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    return response.set('Content-Encoding', 'br').send(body);
  };

  const pageFor = async (pathname: string, language: Language): Promise<{ status: number; page: string | undefined }> => {
    const nothing = { status: 404, page: absent.get(language) };
    const address = bundle.addressOf(pathname);
    if (!address) return nothing;
    const { path, params, painted: how } = address;
    const ready = painted.get(path)?.get(language);
    if (ready !== undefined) return { status: 200, page: ready };
    if (how === 'with-data' && renderPublicProfile && params.slug !== undefined) {
      const answer = await renderPublicProfile(params.slug, language);
      if (answer === null) return nothing;
      const paint = { ...firstPaint, query: answer };
      const drawing = await bundle.draw(pathname, language, paint);
      return { status: 200, page: compose(bundle, { language, drawing, kind: 'page', afterLoad: false, firstPaint: paint }) };
    }
    return { status: 200, page: frame.get(language) };
  };

  const pages = Router();
  pages.use('/assets', serveAssets(join(webDist, 'client/assets')));
  pages.use(async (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && choosesLanguage(request, response)) return;
    const language = languageOf(request, response);
    const { status, page = '' } = reads ? await pageFor(request.path, language) : { status: 404, page: absent.get(language) };
    await send(request, response, status, page);
  });

  const failure: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express puts a status on what is the caller's fault, such as an address that cannot be decoded.
    const asked: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    const language = languageOf(request, response);
    if (typeof asked === 'number' && asked >= 400 && asked < 500) void send(request, response, asked, absent.get(language) ?? '');
    else void send(request, response, 500, failed.get(language) ?? '');
  };
  return { pages, failure };
};
