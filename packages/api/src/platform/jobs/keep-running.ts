import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Log } from '../log.ts';

/** Starts a runner again when it has ended by itself: it does when the database went away just as a job was over. */
export const keepRunning = async (start: () => Promise<Runner>, log: Log): Promise<{ stop(): Promise<void> }> => {
  const stopping = new AbortController();
  let runner: Runner | undefined = await start();
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) => log.error({ err: error }, 'job runner ended'));
      if (stopping.signal.aborted) return;
      runner = undefined;
      await sleep(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      runner = await start().catch((error: unknown) => {
        log.error({ err: error }, 'job runner could not be started, to be tried again');
        return undefined;
      });
    }
    await runner?.stop();
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      await watching.catch(() => undefined);
    },
  };
};
