import type { Pool } from 'pg';

/**
 * Kysely gives a transaction's connection back only when its commit or rollback succeeds; on a connection that died neither does, and
 * a pool of 16 would be empty for good after 16 such deaths (fault I04). A second after its end, whoever held it has let go or never will.
 */
export const releaseLostConnections = (pool: Pool): void => {
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // Given back already, as it should be.
        }
      }, 1_000).unref();
    });
  });
};
