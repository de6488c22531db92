/** What one message on its way in holds of the budget. */
export type Hold = {
  /** Whether so many bytes may be held in all. */
  reach(bytes: number): boolean;
  /** What it held is free again; once is enough, and more does no harm. */
  release(): void;
};

/** Bytes held at once by all that is on its way in, however many hand it over: what does not fit is refused for now, and its sender comes back. */
export type ByteBudget = { hold(): Hold };

/** `free`: so much of each message is not counted. An ordinary letter gets in while large ones fill the rest. */
export const byteBudget = (most: number, free = 0): ByteBudget => {
  let held = 0;
  return {
    hold() {
      let own = 0;
      const set = (bytes: number): boolean => {
        const wanted = Math.max(0, bytes - free);
        if (wanted > own && held - own + wanted > most) return false;
        held += wanted - own;
        own = wanted;
        return true;
      };
      return {
        reach: (bytes) => set(bytes),
        release: () => {
          set(0);
        },
      };
    },
  };
};
