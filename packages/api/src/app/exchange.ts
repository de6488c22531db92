import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { CookieOptions, Exchange } from '../authorization/context.ts';
import { networkOf } from '../platform/network.ts';

const cookieIn = (header: string | undefined, name: string): string | undefined => {
  for (const part of (header ?? '').slice(0, 8_192).split(';').reverse()) {
    const [key, value] = part.split('=', 2);
    if (value !== undefined && key?.trim() === name) return value.trim();
  }
  return undefined;
};

/** What is read of a request: an HTTP one, or the one a WebSocket began with. */
export type Incoming = { headers: IncomingHttpHeaders; ip: string | undefined };

const unsaid = (): never => {
  throw new Error('A cookie can only be set in an HTTP answer');
};

/** Cookies are `__Host-`, Secure and SameSite=Lax; browsers take localhost for a secure place. `language` alone is open to pages. */
const written = (name: string, value: string, { maxAgeSeconds, httpOnly = true }: CookieOptions): string =>
  [
    `${name}=${value}`,
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`]),
    ...['Path=/', ...(httpOnly ? ['HttpOnly'] : []), 'Secure', 'SameSite=Lax'],
  ].join('; ');

export const exchangeOf = ({ headers, ip }: Incoming, response?: ServerResponse): Exchange => ({
  source: networkOf(ip ?? ''),
  address: ip ?? '',
  userAgent: (headers['user-agent'] ?? '').slice(0, 300),
  cookie: (name) => cookieIn(headers.cookie, name),
  setCookie: (name, value, options = {}) => void (response ?? unsaid()).appendHeader('Set-Cookie', written(name, value, options)),
  clearCookie: (name) => void (response ?? unsaid()).appendHeader('Set-Cookie', written(name, '', { maxAgeSeconds: 0 })),
});
