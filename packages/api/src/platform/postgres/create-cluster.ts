import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, runAs } from './server-account.ts';

const PASSWORD = 'superuser-password';

export const superuserPassword = (folder: string) => readFile(join(folder, PASSWORD), 'utf8');

/** Makes the database's files once. Made beside and renamed, so that a start killed half-way leaves nothing that looks like a database. */
export async function createCluster(folder: string, bin: string, account: Account, durable: boolean) {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const fresh = await mkdtemp(`${folder}.new-`);
  const secret = `${fresh}.password`;
  await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account.uid !== undefined) await Promise.all([fresh, secret].map((path) => chown(path, account.uid, account.gid)));
  // ICU sorts and folds; pg_trgm still asks the C library what a letter is, and in plain C an accented one is none.
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const locale = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${letters}`, '--locale-provider=icu', '--icu-locale=und'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  await runAs(account, join(bin, 'initdb'), [`--pgdata=${fresh}`, ...locale, ...access, ...(durable ? [] : ['--no-sync'])]);
  await rename(secret, join(fresh, PASSWORD));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error; // otherwise another start was faster
  });
}
