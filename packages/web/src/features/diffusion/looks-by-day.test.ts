import { expect, it } from 'vitest';
import type { Trail_AccessFragment } from '../../gql/diffusion/graphql.ts';
import { looksByDay } from './looks-by-day.ts';

const look = (at: string, companyName: string | null, given: Partial<Trail_AccessFragment> = {}): Trail_AccessFragment => ({
  __typename: 'ProfileAccess',
  id: `${at} ${companyName}`,
  at,
  kind: 'CONSULTED',
  reason: 'NETWORK_MEMBER',
  companyName,
  companyId: companyName,
  recipientEmail: null,
  playedShare: null,
  ...given,
});
const dayOf = (at: string) => at.slice(0, 10);

it('says once a day that a company looked, how often and why it may', () => {
  const lines = looksByDay(
    [
      look('2026-03-02T15:00:00Z', 'Atelier Kerguelen', { kind: 'UNLOCKED', reason: 'PASSWORD_HOLDER' }),
      look('2026-03-02T11:00:00Z', 'Volta'),
      look('2026-03-02T09:00:00Z', 'Atelier Kerguelen'),
      look('2026-03-01T09:00:00Z', 'Atelier Kerguelen'),
    ],
    dayOf,
  );
  expect(lines.map(({ companyName, at, count }) => [companyName, dayOf(at), count])).toEqual([
    ['Atelier Kerguelen', '2026-03-02', 2],
    ['Volta', '2026-03-02', 1],
    ['Atelier Kerguelen', '2026-03-01', 1],
  ]);
  expect(lines[0]).toMatchObject({ reasons: ['PASSWORD_HOLDER', 'NETWORK_MEMBER'], kinds: ['UNLOCKED', 'CONSULTED'] });
});

it('keeps JobProd’s own looks apart from those of no company', () => {
  const lines = looksByDay(
    [
      look('2026-03-02T15:00:00Z', null, { reason: 'STAFF_IN_CHARGE' }),
      look('2026-03-02T14:00:00Z', null, { reason: 'PASSWORD_HOLDER', kind: 'UNLOCKED' }),
    ],
    dayOf,
  );
  expect(lines).toHaveLength(2);
});

it('keeps apart those outside the network who were each handed a password', () => {
  const [ada, bea] = ['ada@elsewhere.test', 'bea@elsewhere.test'];
  const opened = (at: string, recipientEmail: string) => look(at, null, { reason: 'PASSWORD_HOLDER', kind: 'UNLOCKED', recipientEmail });
  const lines = looksByDay(
    [opened('2026-03-02T15:00:00Z', ada), opened('2026-03-02T14:00:00Z', bea), opened('2026-03-02T09:00:00Z', ada)],
    dayOf,
  );
  expect(lines.map(({ recipientEmail, count }) => [recipientEmail, count])).toEqual([
    [ada, 2],
    [bea, 1],
  ]);
});

it('says the greatest share of the clip that was played, and counts no playing as a look', () => {
  const lines = looksByDay(
    [
      look('2026-03-02T15:10:00Z', 'Volta', { kind: 'PLAYED', playedShare: 0.4 }),
      look('2026-03-02T15:00:00Z', 'Volta'),
      look('2026-03-02T09:10:00Z', 'Volta', { kind: 'PLAYED', playedShare: 0.9 }),
    ],
    dayOf,
  );
  expect(lines).toMatchObject([{ companyName: 'Volta', count: 1, kinds: ['CONSULTED'], playedShare: 0.9 }]);
});
