const types = new WeakMap<object, string>();

/** Notes under which type a row was asked for: rows are entities or plain objects, and do not say it themselves. */
export const rememberType = <T extends object>(row: T, type: string): T => {
  types.set(row, type);
  return row;
};

export const rememberedType = (row: object): string | undefined => types.get(row);
