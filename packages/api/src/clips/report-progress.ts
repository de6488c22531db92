import { announce } from '../platform/events.ts';
import type { Orm } from '../platform/orm/orm.ts';

/** Writes a job's true progress as it goes, four times a second at most, and tells who watches. Losing one such write loses nothing. */
export const reportProgress = (orm: Orm, statement: string, id: string, { topic, about = id }: { topic: string; about?: string }) => {
  let written = 0;
  let running: Promise<void> | undefined;
  const write = async (part: number): Promise<void> => {
    await orm.em.fork().transactional(async (tx) => {
      await tx.execute(statement, [part, id]);
      await announce(tx, topic, about);
    });
  };
  return {
    tell: (part: number): void => {
      if (running || part - written < 0.01) return;
      written = part;
      running = write(part)
        .catch(() => undefined)
        .finally(() => {
          running = undefined;
        });
    },
    done: (): Promise<void> => running ?? Promise.resolve(),
  };
};
