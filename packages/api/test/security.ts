import { expect } from 'vitest';

/** fault G01: what every page and every error page must carry. */
export const expectPageSecurity = (response: Response): void => {
  const csp = response.headers.get('content-security-policy') ?? '';
  expect(csp).not.toMatch(/unsafe-inline|unsafe-eval/);
  for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) expect(csp).toContain(rule);
  expect(csp).toMatch(/style-src 'self' 'nonce-[\w+/]{22}=='/);
  expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
};
