/** Many that come together: ten at a time, so that a slow machine is slow and refuses none for having waited. */
export const tenAtOnce = async <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (let from = 0; from < count; from += 10)
    done.push(...(await Promise.all(Array.from({ length: Math.min(10, count - from) }, (_, index) => act(from + index)))));
  return done;
};
