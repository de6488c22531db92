import type { Request, Response } from 'express';
import type { Exchange } from '../authorization/context.ts';

const cookiesOf = (header: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (header ?? '')
      .slice(0, 8_192)
      .split(';')
      .map((part) => part.split('=', 2))
      .flatMap(([name, value]) => (name && value !== undefined ? [[name.trim(), value.trim()] as const] : [])),
  );

/** What is read of a request: an HTTP one, or the one a WebSocket began with. */
export type Incoming = Pick<Request, 'headers' | 'ip'>;

const unsaid = (): never => {
  throw new Error('A cookie can only be set in an HTTP answer');
};

/** Cookies are `__Host-`, Secure and SameSite=Lax; browsers take localhost for a secure place. `language` alone is open to pages. */
export const exchangeOf = (request: Incoming, response?: Response): Exchange => {
  const cookies = cookiesOf(request.headers.cookie);
  return {
    source: request.ip ?? '',
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    cookie: (name) => cookies.get(name),
    setCookie: (name, value, { maxAgeSeconds, httpOnly = true } = {}) => {
      (response ?? unsaid()).cookie(name, value, {
        path: '/',
        secure: true,
        sameSite: 'lax',
        httpOnly,
        encode: (text) => text,
        ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds * 1000 }),
      });
    },
    clearCookie: (name) => {
      (response ?? unsaid()).clearCookie(name, { path: '/', secure: true, sameSite: 'lax', httpOnly: true });
    },
  };
};
