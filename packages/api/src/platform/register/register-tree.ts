import { sameBytes } from '@jobprod/shared/bytes';
import { type Hash, hashLength, hashOf, type Node, nodesOf, type Span, TreeBuilder } from '@jobprod/shared/merkle';
import type { Em } from '../orm/orm.ts';

/** What the tables hold contradicts what was signed: nothing more is signed or proved until people have looked. */
export class RegisterTampered extends Error {
  override name = 'RegisterTampered';
}

const hasHash = (hash: Hash) => hash.some((byte) => byte !== 0);

/** The hashes of nodes, in their order: one row each, by its primary key, in one statement. */
const readNodes = async (em: Em, nodes: readonly Node[]): Promise<Hash[]> => {
  if (nodes.length === 0) return [];
  const [row] = await em.execute<{ hashes: Uint8Array }[]>('select register_hashes(?::smallint[], ?::bigint[]) as hashes', [
    `{${nodes.map(({ level }) => level).join(',')}}`,
    `{${nodes.map(({ index }) => index).join(',')}}`,
  ]);
  const bytes = new Uint8Array(row?.hashes ?? []);
  return nodes.map(({ level, index }, i) => {
    const hash = bytes.subarray(i * hashLength, (i + 1) * hashLength);
    if (!hasHash(hash)) throw new RegisterTampered(`the register lacks node ${level}/${index}`);
    return hash;
  });
};

/** The hashes of spans of the log, at most one row a level for each. */
export const readSpans = async (em: Em, spans: readonly Span[]): Promise<Hash[]> => {
  const wanted = spans.map(nodesOf);
  const hashes = await readNodes(em, wanted.flat());
  let from = 0;
  return wanted.map(({ length }) => {
    from += length;
    return hashOf(hashes.slice(from - length, from));
  });
};

/** The tree as the last head signed it, ready to grow. */
export const openTree = async (em: Em, head: { size: number; root: Hash } | undefined): Promise<TreeBuilder> => {
  if (!head) return new TreeBuilder();
  const spans = nodesOf({ start: 0, end: head.size }).map(({ level, index }) => ({
    start: index * 2 ** level,
    end: (index + 1) * 2 ** level,
  }));
  const tree = TreeBuilder.from(head.size, await readSpans(em, spans));
  if (!sameBytes(tree.root, head.root))
    throw new RegisterTampered(`the first ${head.size} entries no longer have the root that was signed`);
  return tree;
};

export type NumberedLeaf = { index: number; entryId: string; hash: Hash };

/** Writes leaves and the subtrees they complete. Hashes go as one string of bytes: as texts they cost more than all the rest. */
export const writeTree = async (em: Em, leaves: readonly NumberedLeaf[], nodes: readonly (Node & { hash: Hash })[]): Promise<void> => {
  const list = (items: readonly (string | number)[]) => `{${items.join(',')}}`;
  const bytesOf = (items: readonly { hash: Hash }[]) => Buffer.concat(items.map(({ hash }) => hash));
  await em.execute(
    `insert into register_leaf (index, entry_id, hash)
     select index, entry_id, substr(?::bytea, (nth::int - 1) * 32 + 1, 32) from unnest(?::bigint[], ?::uuid[]) with ordinality as leaf (index, entry_id, nth)`,
    [bytesOf(leaves), list(leaves.map(({ index }) => index)), list(leaves.map(({ entryId }) => entryId))],
  );
  await em.execute(
    `insert into register_node (level, index, hash)
     select level, index, substr(?::bytea, (nth::int - 1) * 32 + 1, 32) from unnest(?::smallint[], ?::bigint[]) with ordinality as node (level, index, nth)`,
    [bytesOf(nodes), list(nodes.map(({ level }) => level)), list(nodes.map(({ index }) => index))],
  );
};
