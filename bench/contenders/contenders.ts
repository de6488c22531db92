import { join } from 'node:path';
import { installOwnPackages } from '../own-packages.ts';
import type { World } from '../world/world.ts';
import { type Contender, startContender } from './contender.ts';

export type Contenders = { jobprod: Contender; json: Contender; apollo: Contender; postgraphile: Contender; stop(): Promise<void> };

type Place = Pick<World, 'databaseUrl' | 'dir'>;

const settingsOf = ({ databaseUrl, dir }: Place, port: number) => ({
  DATABASE_URL: databaseUrl,
  PORT: String(port),
  HOST: '127.0.0.1',
  ORIGIN: `http://127.0.0.1:${port}`,
  // Production wants a relay; nothing that is measured writes a mail.
  SMTP_URL: 'smtp://127.0.0.1:9',
  JOBPROD_DATA: join(dir, 'data'),
  LOG_LEVEL: 'warn',
});

/** The product alone, on a world's database. */
export const startJobProd = (world: Place, port: number): Promise<Contender> =>
  startContender('JobProd', 'jobprod.ts', settingsOf(world, port));

/** What the product asks the database for each of these searches, without the product: `/0`, `/1` … Runs the product once, on the next port, to learn it. */
export const startSameStatements = (world: World, port: number, searches: readonly unknown[]): Promise<Contender> =>
  startContender('node:http, the same statements', 'same-statements.ts', {
    ...settingsOf(world, port),
    COMPANY_ID: world.companyId,
    SEARCHES: JSON.stringify(searches),
    SESSION: world.recruiters[0]?.cookie ?? '',
  });

/** All four on one database, each with a pool of twenty; none is asked anything while another is. */
export const startContenders = async ({ databaseUrl, companyId, dir }: World, firstPort: number): Promise<Contenders> => {
  await installOwnPackages(join(import.meta.dirname, '../postgraphile'));
  const rival = (port: number) => ({ DATABASE_URL: databaseUrl, COMPANY_ID: companyId, PORT: String(port) });
  const jobprod = await startJobProd({ databaseUrl, dir }, firstPort);
  const json = await startContender('node:http, JSON of PostgreSQL', 'json-of-postgresql.ts', rival(firstPort + 1));
  const apollo = await startContender('Apollo Server, hand-written SQL', 'plain-apollo.ts', rival(firstPort + 2));
  const postgraphile = await startContender('PostGraphile 5', '../postgraphile/server.mjs', rival(firstPort + 3));
  const all = { jobprod, json, apollo, postgraphile };
  return {
    ...all,
    async stop() {
      for (const { stop } of Object.values(all)) await stop();
    },
  };
};
