import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';

/** A statement ends within 15 s by the server's own word: one that says nothing for longer is gone. */
const silenceMs = 20_000;

const socketOf = (client: PoolClient): Socket | undefined => {
  const { connection }: { connection?: { stream?: Socket } } = client as object; // pg keeps its socket there and does not say so in its types
  return connection?.stream;
};

/**
 * Kysely gives a transaction's connection back only when its commit or rollback succeeds; on a connection that died neither does, and
 * a pool of 16 would be empty for good after 16 such deaths (fault I04). A second after its end, whoever held it has let go or never will.
 * A connection whose other end vanished without a word never ends by itself (fault I05): in use and silent, it is cut.
 */
export const releaseLostConnections = (pool: Pool, silence = silenceMs): void => {
  const inUse = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_error, client) => inUse.delete(client));
  pool.on('connect', (client) => {
    const socket = socketOf(client);
    socket?.setTimeout(silence, () => {
      if (inUse.has(client)) socket.destroy(new Error('PostgreSQL says nothing any more'));
    });
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
