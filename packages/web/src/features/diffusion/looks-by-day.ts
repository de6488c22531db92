import type { AccessKind, AccessReason, Trail_AccessFragment } from '../../gql/diffusion/graphql.ts';

export type DayOfLooks = {
  key: string;
  /** The first instant that was met: any of that day. */
  at: string;
  companyName: string | null;
  companyId: string | null;
  /** Whose password it was, outside the network. */
  recipientEmail: string | null;
  count: number;
  reasons: readonly AccessReason[];
  kinds: readonly Exclude<AccessKind, 'PLAYED'>[];
  /** The greatest share of the clip that one of them played; null: none. */
  playedShare: number | null;
};

/** One line for each company and day, the latest first, as the looks came. */
export const looksByDay = (looks: readonly Trail_AccessFragment[], dayOf: (at: string) => string): DayOfLooks[] => {
  const days = new Map<string, DayOfLooks>();
  for (const { at, companyName, companyId, recipientEmail, reason, kind, playedShare } of looks) {
    const who = companyId ?? companyName ?? recipientEmail ?? (reason === 'PASSWORD_HOLDER' ? 'others' : 'staff');
    const key = `${dayOf(at)} ${who}`;
    const met = days.get(key) ?? { key, at, companyName, companyId, recipientEmail, count: 0, reasons: [], kinds: [], playedShare: null };
    days.set(key, {
      ...met,
      count: met.count + (kind === 'PLAYED' ? 0 : 1),
      reasons: [...new Set([...met.reasons, reason])],
      kinds: kind === 'PLAYED' ? met.kinds : [...new Set([...met.kinds, kind])],
      playedShare: playedShare === null ? met.playedShare : Math.max(met.playedShare ?? 0, playedShare),
    });
  }
  return [...days.values()];
};
