import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeLater } from '../closing.ts';
import { type Contender, startContender } from './contender.ts';

/** The product with its demo people, as `npm start` shows it. */
export const startDemo = async (port: number): Promise<Contender> => {
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-bench-demo-'));
  await chmod(dir, 0o755); // PostgreSQL may run under another account
  closeLater(() => rm(dir, { recursive: true, force: true }));
  const environment = { NODE_ENV: 'development', PORT: String(port), JOBPROD_DATA: join(dir, 'data'), LOG_LEVEL: 'warn' };
  const demo = await startContender('JobProd', '../../packages/api/dist/src/main.js', environment);
  closeLater(demo.stop);
  return demo;
};
