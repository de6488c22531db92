import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { superuserPassword } from './create-cluster.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { ownName } from './own-database.ts';
import { runningServer } from './running-server.ts';

export class NoDatabase extends Error {
  override name = 'NoDatabase';
}

/**
 * The product's database, for a command beside the service: the outside one, the embedded one that runs now, or the embedded one started
 * for as long as `close` is not called. As superuser on the embedded server, whose own role gets another password at each start.
 */
export const reachDatabase = async (outside: string | undefined, dataDir: string): Promise<{ url: string; close(): Promise<void> }> => {
  if (outside) return { url: outside, close: async () => {} };
  const data = join(dataDir, 'pg');
  if (!existsSync(join(data, 'PG_VERSION'))) throw new NoDatabase(`There is no database in ${data}.`);
  const product = (url: string) => Object.assign(new URL(url), { pathname: `/${ownName}` }).href;
  const folder = await realpath(data);
  const running = runningServer(folder);
  if (running?.ready) {
    const password = await superuserPassword(folder);
    return { url: product(`postgres://postgres:${password}@127.0.0.1:${running.port}/postgres`), close: async () => {} };
  }
  const started = await startEmbeddedPostgres({ dataDir: data, durable: true });
  return { url: product(started.url), close: started.stop };
};
