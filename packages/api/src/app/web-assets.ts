import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

type Asset = { type: string; plain: Buffer; encoded: Partial<Record<string, Buffer>> };

/** The files of one build, read once: a name that is not among them is not looked for on the disk. */
const readAssets = (folder: string): ReadonlyMap<string, Asset> => {
  const names = new Set(readdirSync(folder));
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const encoded = Object.fromEntries(
      encodings
        .filter(([, suffix]) => names.has(name + suffix))
        .map(([encoding, suffix]) => [encoding, readFileSync(join(folder, name + suffix))]),
    );
    assets.set(name, { type, plain: readFileSync(join(folder, name)), encoded });
  }
  return assets;
};

/** `/assets/<name>-<hash>.<ext>`: the hash is in the name, so a copy is good for ever. */
export const serveAssets = (folder: string): RequestHandler => {
  const assets = readAssets(folder);
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asset = assets.get(request.path.slice(1));
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' });
    if (!asset) {
      response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
      return;
    }
    const encoding = encodings.map(([name]) => name).find((name) => asset.encoded[name] && request.acceptsEncodings(name));
    const body = encoding === undefined ? undefined : asset.encoded[encoding];
    response.set({ 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' });
    if (encoding !== undefined) response.set('Content-Encoding', encoding);
    response.send(body ?? asset.plain);
  };
};
