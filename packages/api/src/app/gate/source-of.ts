import type { IncomingMessage } from 'node:http';

/** The address a request comes from, `X-Forwarded-For` being believed as far as our own proxies wrote it: what express tells of a plain request (fault B07). */
export const sourceOf = ({ headers, socket }: IncomingMessage, trustedProxies: number): string => {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(/\s*,\s*/);
  const hops = [socket.remoteAddress ?? '', ...forwarded.filter(Boolean).reverse()];
  return hops[Math.min(trustedProxies, hops.length - 1)] ?? '';
};
