import { randomBytes } from 'node:crypto';

export const newNonce = (): string => randomBytes(16).toString('base64');

export type PageSecurity = {
  nonce: string;
  /** Whether the page may ask for the camera and the microphone. */
  hasDevices?: boolean;
  /** Words and forms only: no script runs on it, and nothing is loaded but its own style. */
  isPlain?: boolean;
};

const whatAppsLoad = (nonce: string): string[] => [
  // What a nonced script loads is trusted in turn: the split chunks. Nothing else runs, not even a file of this site.
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `img-src 'self' blob:`,
  `media-src 'self' blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
];

const contentSecurityPolicy = ({ nonce, isPlain }: PageSecurity): string =>
  [
    `default-src 'none'`,
    `style-src 'self' 'nonce-${nonce}'`,
    ...(isPlain ? [] : whatAppsLoad(nonce)),
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** What every answer carries, a file or an error as much as a page. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // fault D09: no address of ours reaches another site.
  'Referrer-Policy': 'no-referrer',
};

/** fault G01: what every HTML answer carries, a 404 or a 500 as much as a page. */
export const securityHeaders = (security: PageSecurity): Record<string, string> => ({
  ...everyAnswer,
  'Content-Security-Policy': contentSecurityPolicy(security),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': `camera=${security.hasDevices ? '(self)' : '()'}, microphone=${security.hasDevices ? '(self)' : '()'}, fullscreen=(self), picture-in-picture=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), geolocation=(), display-capture=(), payment=(), usb=(), browsing-topics=()`,
});
