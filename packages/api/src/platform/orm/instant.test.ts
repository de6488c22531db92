import { describe, expect, it } from 'vitest';
import { instantOf } from './instant.ts';

describe('an instant that PostgreSQL wrote', () => {
  it.each([
    ['2026-11-23T05:11:23.929+00:00', '2026-11-23T05:11:23.929Z'],
    ['2026-11-23T05:11:23.9+00:00', '2026-11-23T05:11:23.900Z'],
    ['2026-11-23T05:11:23.92+00:00', '2026-11-23T05:11:23.920Z'],
    ['2026-11-23T05:11:23+00:00', '2026-11-23T05:11:23.000Z'],
    ['2026-11-23T05:11:23.929456+00:00', '2026-11-23T05:11:23.929Z'],
    ['2026-11-23T07:11:23.929+02:00', '2026-11-23T05:11:23.929Z'],
  ])('%s is told as %s', (written, told) => {
    expect(instantOf(written)).toBe(told);
    expect(new Date(written).toISOString()).toBe(told);
  });
});
