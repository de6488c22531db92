import { fork } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { newId } from '@jobprod/api/dist/src/platform/ids.js';
import { latestHead } from '@jobprod/api/dist/src/platform/register/register-heads.js';
import { publishedKeys, trustIn } from '@jobprod/api/dist/src/platform/register/register-keys.js';
import { consistencyProof, inclusionProof, receiptFor } from '@jobprod/api/dist/src/platform/register/register-proof.js';
import { runSequencerOnce } from '@jobprod/api/dist/src/platform/register/sequencer.js';
import { verifyConsistency } from '@jobprod/shared/merkle';
import { receiptText } from '@jobprod/shared/receipt';
import { commit } from '@jobprod/shared/register-leaf';
import { verifyReceipts } from '@jobprod/shared/verify-receipt';
import { median, percentile } from '../figures/statistics.ts';
import { startDatabase } from './database.ts';
import { verifyInBrowser } from './in-browser.ts';

/**
 * A register of a million entries, written and numbered by the product's own code: how fast that goes, what a proof costs, what a page of
 * 100 receipts costs to verify, here and in a browser, and how long an audit of it all takes, in a process of its own, with its memory at
 * a tenth, at the end and at its highest.
 */
type Database = Awaited<ReturnType<typeof startDatabase>>;

const chunk = 10_000;

/** As `append` writes them, many to a statement. */
const write = async ({ orm }: Database, from: number) => {
  const now = new Date().toISOString();
  const rows = Array.from({ length: chunk }, (_, i) => {
    const salt = randomBytes(32);
    const party = newId();
    const facts = {
      about: { kind: 'terms', id: party },
      by: { kind: 'candidate', id: party },
      parties: [party],
      payload: { n: from + i, language: 'fr' },
    };
    return { id: newId(), party, salt: salt.toString('base64url'), ...commit(facts, salt) };
  });
  const texts = (of: (row: (typeof rows)[number]) => string) => JSON.stringify(rows.map(of));
  await orm.em.fork().transactional((em) =>
    em.execute(
      `with fact as materialized (
         select row.id::uuid, commitment, canonical, salt, party::uuid
         from rows from (jsonb_array_elements_text(?::jsonb), jsonb_array_elements_text(?::jsonb), jsonb_array_elements_text(?::jsonb), jsonb_array_elements_text(?::jsonb),
           jsonb_array_elements_text(?::jsonb)) as row (id, commitment, canonical, salt, party)
       ), entries as (
         insert into register_entry select id, 'transactions', 'terms-approved', ?, commitment from fact
       ), payloads as (
         insert into register_payload select id, canonical, salt, array[party] from fact
       )
       insert into register_pending select id from fact`,
      [
        texts(({ id }) => id),
        texts(({ commitment }) => commitment),
        texts(({ canonical }) => canonical),
        texts(({ salt }) => salt),
        texts(({ party }) => party),
        now,
      ],
    ),
  );
};

const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
};

const proofs = async ({ orm }: Database, size: number) => {
  const [inclusion, consistency]: [number[], number[]] = [[], []];
  const em = orm.em.fork();
  const head = await latestHead(em);
  for (let n = 0; n < 500; n++) {
    inclusion.push((await timed(() => inclusionProof(em, randomInt(size), size))).ms);
    consistency.push((await timed(() => consistencyProof(em, 1 + randomInt(size), size))).ms);
  }
  const half = await consistencyProof(em, size, size);
  const root = head?.root ?? new Uint8Array();
  if (!verifyConsistency({ size1: size, size2: size, root1: root, root2: root, proof: half })) throw new Error('a proof does not hold');
  return {
    inclusion: { median: median(inclusion), p99: percentile(inclusion, 0.99) },
    consistency: { median: median(consistency), p99: percentile(consistency, 0.99) },
  };
};

const pageOfReceipts = async (database: Database, size: number, port: number) => {
  const { orm, keyring } = database;
  const em = orm.em.fork();
  const rows = await em.execute<{ entry_id: string }[]>(
    'select entry_id from register_leaf where index % ? = 17 order by index limit 100',
    [Math.floor(size / 101)],
  );
  const made = await timed(async () => {
    const texts: string[] = [];
    for (const { entry_id } of rows) {
      const receipt = await receiptFor(em, entry_id, await publishedKeys(em, keyring));
      if (receipt) texts.push(receiptText(receipt));
    }
    return texts;
  });
  const trust = trustIn(await publishedKeys(em, keyring));
  const verified = await timed(() => verifyReceipts(made.result, trust));
  if (verified.result.length !== 100 || verified.result.some(({ code }) => code !== 'ok')) throw new Error('a receipt does not hold');
  return {
    makeMs: made.ms,
    verifyMs: verified.ms,
    inBrowserMs: await verifyInBrowser(database, port, made.result),
    largest: Math.max(...made.result.map(({ length }) => length)),
  };
};

type Audited = {
  seconds: number;
  cpuSeconds: number;
  entries: number;
  heads: number;
  findings: number;
  memory: { tenth: number; half: number; end: number; peak: number };
};

const audit = async ({ url, keyring }: Database): Promise<Audited> => {
  const child = fork(new URL('./audit-child.ts', import.meta.url), [url, keyring.origin]);
  const [audited] = (await once(child, 'message')) as [Audited];
  return audited;
};

export const measureMillion = async (port: number, entries = 1_000_000) => {
  const database = await startDatabase();
  try {
    let [writing, numbering] = [0, 0];
    for (let from = 0; from < entries; from += chunk) {
      writing += (await timed(() => write(database, from))).ms;
      numbering += (await timed(() => runSequencerOnce(database.orm, database.keyring, new Date()))).ms;
    }
    return {
      entries,
      writtenPerSecond: Math.round((entries * 1000) / writing),
      numberedPerSecond: Math.round((entries * 1000) / numbering),
      proofs: await proofs(database, entries),
      // Before the pages: the product that serves them signs heads of its own.
      audit: await audit(database),
      page: await pageOfReceipts(database, entries, port),
    };
  } finally {
    await database.stop();
  }
};

if (import.meta.main)
  console.log(
    JSON.stringify(await measureMillion(Number(process.env.BENCH_PORT ?? 4760) + 7, Number(process.argv[2] ?? 1_000_000)), null, 2),
  );
