/** A memory of the last `capacity` things made, each by its key; what could not be made is not remembered. */
export const recentlyUsed = <T>(capacity: number) => {
  const things = new Map<string, T>();
  return {
    known: (key: string): T | undefined => things.get(key),
    get(key: string, make: () => T): T {
      const thing = things.get(key) ?? make();
      things.delete(key);
      things.set(key, thing);
      const [oldest] = things.keys();
      if (things.size > capacity && oldest !== undefined) things.delete(oldest);
      return thing;
    },
  };
};
