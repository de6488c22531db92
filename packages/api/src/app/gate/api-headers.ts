import { addresses } from '@jobprod/shared/addresses';
import type { Settings } from '../../platform/services.ts';

/** What every answer of the API says to a browser that it should never be shown in. */
export const apiHeaders = ({ origin }: Settings): ReadonlyMap<string, string> =>
  new Map([
    ['Cache-Control', 'no-store'],
    ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    // Whose the content is, and that it is not to be copied in bulk (T7).
    ['Link', `<${origin}${addresses.legal}>; rel="license"`],
    ...(origin.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const] : []),
  ]);
