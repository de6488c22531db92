export type PlaceState = 'PREPARING' | 'SHOWN' | 'LEAVING' | 'REMOVED';

/** What may follow what. Asked to leave, a place is not come back to: the clip is put there anew, as another place with its own dates. */
export const placeLife: Readonly<Record<PlaceState, { from: readonly PlaceState[] }>> = {
  PREPARING: { from: [] },
  SHOWN: { from: ['PREPARING'] },
  LEAVING: { from: ['PREPARING', 'SHOWN'] },
  REMOVED: { from: ['LEAVING'] },
};

export const mayBecome = (from: PlaceState, to: PlaceState): boolean => placeLife[to].from.includes(from);
