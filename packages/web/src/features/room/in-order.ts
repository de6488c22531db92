/** Does one piece of work after the other; after the first that fails none is done any more: a file goes on without a hole, or not at all. */
export const inOrder = (onFailure: () => void) => {
  let hasFailed = false;
  let last = Promise.resolve();
  return {
    next: (work: () => Promise<void>): void => {
      last = last
        .then(() => (hasFailed ? undefined : work()))
        .catch(() => {
          hasFailed = true;
          onFailure();
        });
    },
    /** Resolves once all that was asked for so far is done, or dropped. */
    all: (): Promise<void> => last,
  };
};
