import { createHash } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '@jobprod/api/dist/src/app/config.js';
import { start } from '@jobprod/api/dist/src/app/start.js';
import { webDist } from '@jobprod/api/dist/src/app/web-dist.js';
import { createLog } from '@jobprod/api/dist/src/platform/log.js';
import { operations } from '../requests/operations.ts';

/** The product as it was built and as production runs it; the measured operations stand among those of its pages. */
const pages = async (dir: string): Promise<string> => {
  await mkdir(dir, { recursive: true });
  for (const part of ['client', 'server']) await symlink(join(webDist, part), join(dir, part));
  const registered = JSON.parse(await readFile(join(webDist, 'persisted-documents.json'), 'utf8'));
  const measured = Object.fromEntries(Object.values(operations).map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  await writeFile(join(dir, 'persisted-documents.json'), JSON.stringify({ ...registered, ...measured }));
  return dir;
};

const config = readConfig(process.env);
const running = await start(config, createLog(config.logLevel), { pages: await pages(join(config.dataDir, 'pages')) });
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
process.stdout.write(`ready ${running.origin}\n`);
