import { randomBytes } from 'node:crypto';

export const newNonce = (): string => randomBytes(16).toString('base64');

export type PageSecurity = {
  nonce: string;
  /** Where media may come from besides this site: the outside store, if there is one. */
  mediaOrigins?: readonly string[];
  /** Whether the page may ask for the camera and the microphone. */
  hasDevices?: boolean;
};

const roomPath = /^\/interviews\/[^/]+\/room\/?$/;

/** The interview room alone needs them. */
export const needsDevices = (path: string): boolean => roomPath.test(path);

const contentSecurityPolicy = ({ nonce, mediaOrigins = [] }: PageSecurity): string => {
  const media = ['self', ...mediaOrigins].map((source) => (source === 'self' ? `'self'` : source)).join(' ');
  return [
    `default-src 'none'`,
    // What a nonced script loads is trusted in turn: the split chunks. Nothing else runs, not even a file of this site.
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src ${media} blob:`,
    `media-src ${media} blob:`,
    `font-src 'self'`,
    `connect-src ${media}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
};

/** fault G01: what every HTML answer carries, a 404 or a 500 as much as a page. */
export const securityHeaders = (security: PageSecurity): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(security),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // fault D09: no address of ours reaches another site.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': `camera=${security.hasDevices ? '(self)' : '()'}, microphone=${security.hasDevices ? '(self)' : '()'}, fullscreen=(self), picture-in-picture=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), geolocation=(), display-capture=(), payment=(), usb=(), browsing-topics=()`,
});
