import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { restrict } from '../../../test/diffusion.ts';
import { newStaff } from '../../../test/people.ts';
import { newPublishedProfile, type Published } from '../../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

const absurdInstants = [
  'Infinity',
  '-Infinity',
  'infinity',
  'NaN',
  '',
  'now',
  'tomorrow',
  'epoch',
  '0000-00-00T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-22T25:00:00Z',
  '2026-11-22',
  '-000001-01-01T00:00:00Z',
  '+275760-09-14T00:00:00Z',
  '+999999-01-01T00:00:00Z',
  '99999-12-31T23:59:59Z',
  '2026-11-22T10:00:00+99:99',
  1e308,
  -1,
  0,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
];
/** Well written, and beyond what the service keeps. */
const farInstants = [
  '9999-12-31T23:59:59.999999999999999999999Z',
  '1970-01-01T00:00:00Z',
  '2038-01-19T03:14:08Z',
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
];

describe('fault J12: absurd dates', () => {
  let app: TestApp;
  let staff: Browser;
  let remi: Published;
  beforeAll(async () => {
    app = await startTestApp();
    staff = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(remi.owner, remi.id);
  });
  afterAll(() => app.stop());

  type Coded = { errors: { code: string }[] };
  const refusal = async (browser: Browser, query: string, variables: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await browser.answer<Record<string, Coded | null>>(query, variables);
    return errors?.[0]?.extensions?.code?.toString() ?? Object.values(data ?? {})[0]?.errors?.[0]?.code ?? 'taken';
  };
  const issue = (expiresAt: unknown) =>
    refusal(staff, 'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { errors { code } } }', {
      input: { reference: remi.reference, recipientEmail: 'holder@elsewhere.test', expiresAt },
    });
  const experience = (from: unknown, to?: unknown) =>
    refusal(remi.owner, 'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code } } }', {
      input: { revision: remi.revision, experiences: [{ role: 'Menuisière', from, ...(to === undefined ? {} : { to }) }] },
    });

  it.each(absurdInstants.map((instant) => [JSON.stringify(instant), instant]))('%s is no instant and no day', async (_title, instant) => {
    expect(await issue(instant)).toBe('BAD_USER_INPUT');
    // A day written alone is one.
    if (instant === '2026-11-22') return;
    expect(await experience(instant)).toBe('BAD_USER_INPUT');
    expect(await experience('2020-01-01', instant)).toBe('BAD_USER_INPUT');
  });

  it.each(farInstants)('%s is an instant, out of reach', async (instant) => {
    expect(await issue(instant)).toBe('INVALID_INPUT');
  });

  it.each(['1939-12-31', '2101-01-01', '9999-12-31', '0001-01-01'])('%s is a day, out of reach', async (day) => {
    expect(await experience(day)).toBe('INVALID_INPUT');
    expect(await experience('2020-01-01', day)).toBe('INVALID_INPUT');
  });

  it('in a cursor, they are no cursor of ours, and nothing fails', async () => {
    const id = '01900000-0000-7000-8000-000000000000';
    for (const at of [...absurdInstants, ...farInstants].map(String)) {
      const after = Buffer.from(`${at} ${id}`).toString('base64url');
      const { errors } = await app
        .browser()
        .answer('query($after: String) { profiles(after: $after) { totalCount nodes { id } } }', { after });
      expect([undefined, 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions?.code);
      const trail = await remi.owner.answer('query($after: String) { profileAccessTrail(after: $after) { totalCount nodes { at } } }', {
        after,
      });
      expect([undefined, 'BAD_USER_INPUT']).toContain(trail.errors?.[0]?.extensions?.code);
    }
  });
});
