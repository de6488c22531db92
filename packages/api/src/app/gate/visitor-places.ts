/** So many visitors may listen at once, in all and from one source (faults F07, F08); whoever finds no place asks from time to time instead. */
const inAll = 500;
const fromOneSource = 20;

export type VisitorPlaces = {
  /** Takes a place and gives the way to leave it; undefined where there is none. */
  take(source: string): (() => void) | undefined;
};

export const createVisitorPlaces = (most = { inAll, fromOneSource }): VisitorPlaces => {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(source) {
      const here = taken.get(source) ?? 0;
      if (all >= most.inAll || here >= most.fromOneSource) return undefined;
      all += 1;
      taken.set(source, here + 1);
      let isLeft = false;
      return () => {
        if (isLeft) return;
        isLeft = true;
        all -= 1;
        const left = (taken.get(source) ?? 1) - 1;
        if (left > 0) taken.set(source, left);
        else taken.delete(source);
      };
    },
  };
};
