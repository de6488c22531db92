import type { RegisterSource, ShownBatch, ShownEntry, ShownHead } from '@jobprod/shared/audit/audit-source';
import { erasureType } from '@jobprod/shared/audit/erasure-check';
import type { Hash, Node } from '@jobprod/shared/merkle';
import type { Register, RegisterLeaf } from '@jobprod/shared/register-leaf';
import type pg from 'pg';

type LeafColumns = { id: string; register: Register; type: string; at: string; commitment: string };
type EntryRow = Omit<LeafColumns, 'id'> & {
  index: string;
  hash: Uint8Array;
  id: string | null;
  payload: string | null;
  salt: string | null;
  parties: string | null;
};
type NodeRow = { level: number; index: string; hash: Uint8Array };
type PartyRow = { index: string; subjects: string };
type HeadRow = { number: number; size: string; root: Uint8Array; note: string };

const batchSize = 2_000;
const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const columns = `entry.id, entry.register::text, entry.type, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, entry.commitment`;

const leafOf = ({ id, register, type, at, commitment }: LeafColumns): RegisterLeaf => ({ v: 1, id, register, type, at, commitment });
const listOf = (text: string | null): string[] => (text ? text.split(' ') : []);

/** Whose entries are whose, in order of place, read a stretch at a time beside the entries. */
const readParties = (client: pg.Client) => {
  let rows: PartyRow[] = [];
  let hasMore = true;
  let isOpen = false;
  return async (until: number): Promise<Map<number, string[]>> => {
    if (!isOpen) {
      isOpen = true;
      await client.query(`declare register_parties no scroll cursor for
        select index, string_agg(subject_id::text, ' ') as subjects from register_party group by index order by index`);
    }
    const found = new Map<number, string[]>();
    for (;;) {
      while (rows.length > 0 && Number(rows[0]?.index) < until) {
        const row = rows.shift();
        if (row) found.set(Number(row.index), listOf(row.subjects));
      }
      if (rows.length > 0 || !hasMore) return found;
      rows = (await client.query<PartyRow>(`fetch ${batchSize} from register_parties`)).rows;
      hasMore = rows.length === batchSize;
      if (!hasMore) await client.query('close register_parties');
    }
  };
};

/** The complete subtrees whose last leaf is one of `from` up to, not including, `to`. */
const readNodes = async (client: pg.Client, from: number, to: number): Promise<(Node & { hash: Hash })[]> => {
  const levels = Array.from({ length: Math.floor(Math.log2(to)) }, (_, i) => i + 1);
  const { rows } = await client.query<NodeRow>(
    `select node.level, node.index, node.hash from unnest($1::smallint[], $2::bigint[], $3::bigint[]) as wanted (level, low, high)
     join register_node node on node.level = wanted.level and node.index >= wanted.low and node.index < wanted.high`,
    [levels, levels.map((level) => Math.floor(from / 2 ** level)), levels.map((level) => Math.floor(to / 2 ** level))],
  );
  return rows.map(({ level, index, hash }) => ({ level, index: Number(index), hash }));
};

/** Has the next of them made ready while the last one is looked at: an audit computes while the database reads. */
async function* readAhead<T>(source: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  for (let next = source.next(); ; ) {
    const { value, done } = await next;
    if (done) return;
    next = source.next();
    next.catch(() => undefined); // thrown when it is its turn
    yield value;
  }
}

async function* readEntries(client: pg.Client): AsyncGenerator<ShownBatch, void, void> {
  const partiesUntil = readParties(client);
  let [last, next] = ['-1', 0];
  const before = await client.query<{ index: string }>('select min(index) as index from register_leaf');
  // A place before the first is none of the sequencer's.
  if (Number(before.rows[0]?.index ?? 0) < 0) last = '-9223372036854775808';
  for (;;) {
    const { rows } = await client.query<EntryRow>(
      `select leaf.index, leaf.hash, ${columns}, payload.payload, payload.salt, array_to_string(payload.parties, ' ') as parties
       from (select index, hash, entry_id from register_leaf where index > $1 order by index limit ${batchSize}) leaf
       left join register_entry entry on entry.id = leaf.entry_id left join register_payload payload on payload.entry_id = leaf.entry_id
       order by leaf.index`,
      [last],
    );
    const end = rows.at(-1);
    if (!end) return;
    const until = Number(end.index) + 1;
    const parties = await partiesUntil(until);
    const nodes = until > 1 && until <= Number.MAX_SAFE_INTEGER ? await readNodes(client, next, until) : [];
    const entries = rows.map(({ index, hash, id, payload, salt, parties: own, ...rest }): ShownEntry => {
      const place = Number(index);
      const facts =
        payload === null || salt === null
          ? ('gone' as const)
          : { text: payload, salt, parties: listOf(own), listedParties: parties.get(place) ?? [] };
      return { index: place, hash, leaf: id === null ? undefined : leafOf({ id, ...rest }), facts };
    });
    yield { entries, nodes };
    [last, next] = [end.index, until];
  }
}

async function* readHeads(client: pg.Client): AsyncGenerator<ShownHead[], void, void> {
  for (let last = -2_147_483_648; ; ) {
    const { rows } = await client.query<HeadRow>(
      'select number, size, root, note from register_head where number > $1 order by number limit 500',
      [last],
    );
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ number, size, root, note }) => ({ number, note, beside: { size: Number(size), root } }));
    last = end.number;
  }
}

/**
 * The register as it stands in the database at one moment, for an audit: read-only, in one snapshot, while the service goes on. The
 * connection is the caller's, and stays in that transaction until it ends.
 */
export const registerSource = async (client: pg.Client): Promise<RegisterSource> => {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local work_mem = '64MB'`);
  const placeless = await client.query<LeafColumns>(
    `select ${columns} from register_entry entry where not exists (select from register_leaf leaf where leaf.entry_id = entry.id)
     and not exists (select from register_pending pending where pending.entry_id = entry.id) order by entry.id limit 20`,
  );
  // By the indexes whatever the statistics say: each batch is a few thousand rows of however many.
  await client.query('set local enable_hashjoin = off; set local enable_mergejoin = off');
  return {
    keys: async () => (await client.query<{ vkey: string }>('select vkey from register_key order by number')).rows.map(({ vkey }) => vkey),
    announcements: async () => {
      const { rows } = await client.query<{ note: string }>(
        'select head.note from register_key key join register_head head on head.number = key.announced_in order by key.number',
      );
      return rows.map(({ note }) => note);
    },
    entries: () => readAhead(readEntries(client)),
    heads: () => readAhead(readHeads(client)),
    waitingErasures: async () => {
      const { rows } = await client.query<LeafColumns & { payload: string; salt: string }>(
        `select ${columns}, payload.payload, payload.salt from register_pending pending join register_entry entry on entry.id = pending.entry_id
         join register_payload payload on payload.entry_id = entry.id where entry.type = $1`,
        [erasureType],
      );
      return rows.map(({ payload, salt, ...leaf }, i): ShownEntry => {
        const facts = { text: payload, salt, parties: [], listedParties: [] };
        return { index: i, hash: undefined, leaf: leafOf(leaf), facts };
      });
    },
    standing: async (ids) => {
      const { rows } = await client.query<{ id: string; index: string | null }>(
        `select payload.entry_id as id, leaf.index from register_payload payload left join register_leaf leaf on leaf.entry_id = payload.entry_id
         where payload.entry_id = any($1::uuid[]) order by leaf.index limit 20`,
        [ids.filter(isUuid)],
      );
      return rows.map(({ id, index }) => ({ id, index: index === null ? undefined : Number(index) }));
    },
    placeless: async () => placeless.rows.map(leafOf),
  };
};
