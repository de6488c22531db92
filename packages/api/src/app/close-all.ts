import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';

export type Opened = { what: string; close(): Promise<void> };

/** Apollo lets requests under way take ten seconds; PostgreSQL is told twice within fifteen. */
const patienceMs = 20_000;

/** Closes in the other order. One that fails or hangs does not keep the next from being closed: the database above all, which would outlive us. */
export const closeAll = async (opened: Opened[], log: Log): Promise<void> => {
  let failed: Error | undefined;
  for (const { what, close } of opened.splice(0).reverse()) {
    const timer = new AbortController();
    const late = sleep(patienceMs, undefined, { signal: timer.signal }).then(
      () => {
        throw new Error(`${what} would not close within ${patienceMs / 1000} s`);
      },
      () => undefined,
    );
    await Promise.race([close(), late])
      .catch((error: unknown) => {
        log.error({ err: error }, `${what} could not be closed`);
        failed ??= error instanceof Error ? error : new Error(`${what}: ${String(error)}`);
      })
      .finally(() => timer.abort());
  }
  if (failed) throw failed;
};
