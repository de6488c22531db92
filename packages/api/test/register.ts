import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditReport, auditRegister } from '@jobprod/shared/audit/audit-register';
import { type Handed, readHeld } from '@jobprod/shared/audit/held-head';
import { parseCheckpoint } from '@jobprod/shared/checkpoint';
import { type Receipt, receiptText } from '@jobprod/shared/receipt';
import { parseNote } from '@jobprod/shared/signed-note';
import { standingKeys } from '@jobprod/shared/standing-keys';
import { parseVerifierKey, type VerifierKey } from '@jobprod/shared/verifier-key';
import { type Verdict, verifyReceipt } from '@jobprod/shared/verify-receipt';
import pg from 'pg';
import { inject } from 'vitest';
import { newId } from '../src/platform/ids.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import { createDatabase, dropDatabase } from '../src/platform/postgres/test-databases.ts';
import { append, type RegisterFact } from '../src/platform/register/append.ts';
import { RegisterEntry } from '../src/platform/register/register-entry.entity.ts';
import { publishedKeys, type RegisterKeyring, trustIn } from '../src/platform/register/register-keys.ts';
import { receiptFor } from '../src/platform/register/register-proof.ts';
import { registerSource } from '../src/platform/register/register-source.ts';

export const registerNow = new Date('2026-11-22T10:00:00.000Z');

/** A register on a database of its own: `await using register = await startTestRegister()`. */
export const startTestRegister = async ({ poolSize = 16 } = {}) => {
  const adminUrl = inject('adminUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(adminUrl, name, 'jobprod_template');
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-register-'));
  const orm = await createOrm({ url, entities: [RegisterEntry], migrations: [], poolSize });
  const keyring: RegisterKeyring = { dir, origin: 'jobprod.test/register' };
  // The attacker of the faults' section H: a superuser, beside the product.
  const superuser = new pg.Client({ connectionString: url, application_name: 'superuser' });
  superuser.on('error', () => {});
  await superuser.connect();

  const em = () => orm.em.fork();
  const factOf = (fact: Partial<RegisterFact> = {}): RegisterFact => ({
    register: 'transactions',
    type: 'terms-approved',
    at: registerNow,
    by: { kind: 'candidate', id: newId() },
    about: { kind: 'terms', id: newId() },
    parties: [],
    payload: { language: 'fr' },
    ...fact,
  });
  const stop = async () => {
    await superuser.end();
    await orm.close(true);
    await dropDatabase(adminUrl, name);
    await rm(dir, { recursive: true, force: true });
  };

  return {
    orm,
    url,
    keyring,
    superuser,
    em,
    factOf,
    /** An entry in a transaction of its own. */
    append: (fact?: Partial<RegisterFact>): Promise<string> => em().transactional((em) => append(em, factOf(fact))),
    /** What someone says of an entry who has its receipt, the keys published so far, and nothing else. */
    verdictOn: async (entryId: string): Promise<Verdict | undefined> => {
      const keys = await publishedKeys(em(), keyring);
      const receipt = await receiptFor(em(), entryId, keys);
      return receipt && verifyReceipt(receiptText(receipt), trustIn(keys));
    },
    keys: () => publishedKeys(em(), keyring),
    receipt: async (entryId: string): Promise<Receipt | undefined> => receiptFor(em(), entryId, await publishedKeys(em(), keyring)),
    /** The places handed out, in order. */
    indexes: async (): Promise<number[]> => {
      const { rows } = await superuser.query<{ index: string }>('select index from register_leaf order by index');
      return rows.map(({ index }) => Number(index));
    },
    /** What an auditor says who has the keys from outside the database, and what was handed out. */
    audit: async (handed: readonly Handed[] = [], trustedKeys?: readonly VerifierKey[]): Promise<AuditReport> => {
      const client = new pg.Client({ connectionString: url, application_name: 'auditor' });
      await client.connect();
      try {
        const source = await registerSource(client);
        const keys = trustedKeys ?? (await source.keys()).flatMap((vkey) => parseVerifierKey(vkey) ?? []).slice(0, 1);
        const trust = { trustedKeys: keys, keyAnnouncements: await source.announcements() };
        return await auditRegister(source, await readHeld(handed, trust), await standingKeys(keyring.origin, trust));
      } finally {
        await client.end();
      }
    },
    checkpointOf: ({ note }: { note: string }) => parseCheckpoint(parseNote(note)?.text ?? ''),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
