import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Row = { approved: string; js: string; sql: string; plain: string };

/** Four years of half-hours: a leap day, and every gap and overlap of the clock, at either end. */
const from = Date.UTC(2024, 0, 1);
const halfHours = Array.from({ length: 4 * 365 * 48 + 1 }, (_, half) => new Date(from + half * 1_800_000));

describe('releaseExpiry and its PostgreSQL twin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const pairsOf = (approvals: readonly Date[]) => [
    `{${approvals.map((at) => at.toISOString()).join(',')}}`,
    `{${approvals.map((at) => releaseExpiry(at).toISOString()).join(',')}}`,
  ];
  const unlike = (pairs: string[], against: 'release_expiry(approved)' | 'plain'): Promise<Row[]> =>
    app.services.orm.em.fork().execute<Row[]>(
      `select approved::text, js::text, release_expiry(approved)::text as sql from
         unnest(?::timestamptz[], ?::timestamptz[]) as a(approved, js)
         cross join lateral (select (a.approved at time zone 'Europe/Paris' + interval '18 months') at time zone 'Europe/Paris' as plain) p
       where ${against} <> js`,
      pairs,
    );

  it('A2, faults J07, J08: they agree on every half-hour of four years, where PostgreSQL alone would not', async () => {
    expect(halfHours).toHaveLength(70_081);
    const pairs = pairsOf(halfHours);
    expect(await unlike(pairs, 'release_expiry(approved)')).toEqual([]);
    expect((await unlike(pairs, 'plain')).length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['2012-06-11T14:00:00+02:00', '2013-12-11T14:00:00+01:00'],
    ['2012-08-31T09:30:00+02:00', '2014-02-28T09:30:00+01:00'],
    ['2022-08-29T23:59:59.999+02:00', '2024-02-29T23:59:59.999+01:00'],
    ['2024-08-30T00:00:00+02:00', '2026-02-28T00:00:00+01:00'],
    ['2026-08-31T12:00:00+02:00', '2028-02-29T12:00:00+01:00'],
    ['2026-11-30T12:00:00+01:00', '2028-05-30T12:00:00+02:00'],
    ['2028-02-29T12:00:00+01:00', '2029-08-29T12:00:00+02:00'],
    ['2025-08-31T12:00:00+02:00', '2027-02-28T12:00:00+01:00'],
    ['2024-09-29T02:30:00+02:00', '2026-03-29T03:00:00+02:00'],
    ['2024-09-29T02:59:59.999+02:00', '2026-03-29T03:00:00+02:00'],
    ['2025-04-25T02:30:00+02:00', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T02:30:00+02:00', '2028-04-25T02:30:00+02:00'],
    ['2026-10-25T02:30:00+01:00', '2028-04-25T02:30:00+02:00'],
  ])('A2, faults J07, J08: approved %s, it ends at %s, in both', async (approved, end) => {
    expect(releaseExpiry(new Date(approved))).toEqual(new Date(end));
    expect(await unlike(pairsOf([new Date(approved)]), 'release_expiry(approved)')).toEqual([]);
  });

  it('A2: the database takes no release of another length, whoever writes it', async () => {
    await expect(
      app.services.orm.em.fork().execute(
        `insert into image_release (id, candidate_id, acceptance_id, image, voice, starts_at, expires_at)
         values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), true, true, '2026-08-31T12:00:00Z', '2028-03-01T12:00:00Z')`,
      ),
    ).rejects.toThrow(/image_release_lasts_18_months/);
  });
});
