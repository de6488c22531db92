const opened: (() => Promise<void>)[] = [];

/** What is opened is closed in the other order, however the run ends. */
export const closeLater = (close: () => Promise<void>): void => {
  opened.push(close);
};

export const closeAll = async (): Promise<void> => {
  for (const close of opened.splice(0).reverse()) await close();
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void closeAll().finally(() => process.exit(1)));
