import { describe, expect, it } from 'vitest';
import { nextAddress, signInAddress } from './next-address.ts';

const origin = 'https://jobprod.example';

describe('the page asked for before signing in', () => {
  it.each(['/me', '/me?tab=1#top', '/staff/clips/1'])('comes back to %s', (path) => {
    const next = new URL(signInAddress(path), origin).searchParams.get('next');
    expect(nextAddress(next, origin)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'me',
    '',
    '/%2e%2e//evil.example',
    '/..//evil.example',
    null,
    undefined,
  ])('fault G05: never leaves the site for %j', (wanted) => {
    const next = nextAddress(wanted, origin);
    if (next !== undefined) expect(new URL(next, origin).origin).toBe(origin);
    expect(next ?? '').not.toMatch(/^(\/\/|\/\\)/);
  });
});
