import type { AccessKind, AccessReason, Trail_AccessFragment } from '../../gql/diffusion/graphql.ts';

export type DayOfLooks = {
  key: string;
  /** The first instant that was met: any of that day. */
  at: string;
  companyName: string | null;
  companyId: string | null;
  count: number;
  reasons: readonly AccessReason[];
  kinds: readonly AccessKind[];
};

/** One line for each company and day, the latest first, as the looks came. */
export const looksByDay = (looks: readonly Trail_AccessFragment[], dayOf: (at: string) => string): DayOfLooks[] => {
  const days = new Map<string, DayOfLooks>();
  for (const { at, companyName, companyId, reason, kind } of looks) {
    const who = companyId ?? companyName ?? (reason === 'STAFF_IN_CHARGE' ? 'staff' : 'others');
    const key = `${dayOf(at)} ${who}`;
    const met = days.get(key) ?? { key, at, companyName, companyId, count: 0, reasons: [], kinds: [] };
    days.set(key, {
      ...met,
      count: met.count + 1,
      reasons: [...new Set([...met.reasons, reason])],
      kinds: [...new Set([...met.kinds, kind])],
    });
  }
  return [...days.values()];
};
