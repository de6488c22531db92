import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from './gate-errors.ts';

/**
 * A page of another site has no business here (CSRF, fault G02): its browser says where it comes from, and would bring our cookies along.
 * A caller with a token is a program: a browser adds that header for nobody.
 */
export const checkOrigin = ({ origin, authorization, 'sec-fetch-site': site }: IncomingHttpHeaders, own: string): void => {
  if (authorization !== undefined) return;
  const isForeign = origin === undefined ? site === 'cross-site' : origin !== own;
  if (isForeign) throw refusal('FOREIGN_ORIGIN', `This is answered to pages of ${own} only; a program shows an API client’s token`, 403);
};
