import type { JobRun } from './jobs.ts';

const pageSize = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

type Due = {
  /** The next of them by id, at most `size`. */
  after: (id: string, size: number) => Promise<readonly { id: string }[]>;
  act: (id: string) => Promise<void>;
  /** What the log says of one that failed. */
  failed: string;
};

/** Whatever is due, each apart: one that cannot be done is logged and tried again at the next tick, and however many there are of those they keep none of the others waiting. */
export const eachApart = async ({ services, signal }: Pick<JobRun, 'services' | 'signal'>, { after, act, failed }: Due): Promise<void> => {
  for (let last = beforeAll; ; ) {
    const page = await after(last, pageSize);
    for (const { id } of page) {
      if (signal.aborted) return;
      last = id;
      await act(id).catch((error: unknown) => services.log.error({ err: error, row: id }, failed));
    }
    if (page.length < pageSize) return;
  }
};
