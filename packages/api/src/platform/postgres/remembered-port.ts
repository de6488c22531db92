import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The port of the last start, so that what is configured with it (a database tool, say) still works; a free one the first time. */
export async function rememberedPort(folder: string): Promise<number> {
  const file = join(folder, 'port');
  if (existsSync(file)) return Number(await readFile(file, 'utf8'));
  const port = await freePort();
  await writeFile(file, String(port));
  return port;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
