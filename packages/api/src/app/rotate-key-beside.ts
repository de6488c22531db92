import { join } from 'node:path';
import type { VerifierKey } from '@jobprod/shared/verifier-key';
import { systemClock } from '../platform/clock.ts';
import { readMark } from '../platform/clock-mark.ts';
import { createOrm } from '../platform/orm/orm.ts';
import { reachDatabase } from '../platform/postgres/reach-database.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';
import { rotateRegisterKey } from '../platform/register/register-keys.ts';
import type { Config } from './config.ts';

/**
 * Changes the key that signs the register, beside a service that may be running: every process of it asks the database which key signs next, and
 * finds the new one with the next head.
 */
export const rotateKeyBeside = async (config: Config): Promise<VerifierKey> => {
  const { url, close } = await reachDatabase(config.databaseUrl, config.dataDir);
  try {
    const mark = await readMark(url);
    // Data whose clock was told where to start keeps its own time.
    const now = mark?.toldToStartAt ? mark.reachedAt : systemClock.now();
    const orm = await createOrm({ url, entities: [RegisterEntry], migrations: [], poolSize: 1 });
    try {
      return await rotateRegisterKey(orm.em.fork(), { dir: join(config.dataDir, 'keys'), origin: config.registerOrigin }, now);
    } finally {
      await orm.close(true);
    }
  } finally {
    await close();
  }
};
