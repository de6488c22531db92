import { once } from 'node:events';
import type { Server } from 'node:http';
import pg from 'pg';

/** As many connections as the product may have. */
export const rivalPool = () => ({
  pool: new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 }),
  companyId: process.env.COMPANY_ID ?? '',
});

export const sayReady = (server: Server): void => {
  void once(server, 'listening').then(() => process.stdout.write(`ready http://127.0.0.1:${process.env.PORT}\n`));
  process.on('SIGTERM', () => process.exit(0));
};
