import { sameBytes } from '@jobprod/shared/bytes';
import { type Hash, hashOf, type Node, nodesOf, type Span, TreeBuilder } from '@jobprod/shared/merkle';
import type { Em } from '../orm/orm.ts';

/** What the tables hold contradicts what was signed: nothing more is signed or proved until people have looked. */
export class RegisterTampered extends Error {
  override name = 'RegisterTampered';
}

type NodeRow = { level: number; index: string; hash: Uint8Array };

const nameOf = ({ level, index }: Node) => `${level}/${index}`;

/** The hashes of spans of the log, at most one row a level for each. */
export const readSpans = async (em: Em, spans: readonly Span[]): Promise<Hash[]> => {
  const wanted = spans.map(nodesOf);
  const nodes = wanted.flat();
  if (nodes.length === 0) return [];
  const listed = (only: (node: Node) => boolean, of: (node: Node) => number) => `{${nodes.filter(only).map(of).join(',')}}`;
  const isLeaf = ({ level }: Node) => level === 0;
  const isAbove = ({ level }: Node) => level > 0;
  const rows = await em.execute<NodeRow[]>(
    `select 0 as level, index, hash from register_leaf where index = any(?::bigint[])
     union all
     select level, index, hash from register_node join unnest(?::smallint[], ?::bigint[]) as wanted (level, index) using (level, index)`,
    [listed(isLeaf, ({ index }) => index), listed(isAbove, ({ level }) => level), listed(isAbove, ({ index }) => index)],
  );
  const hashes = new Map(rows.map(({ level, index, hash }) => [nameOf({ level, index: Number(index) }), new Uint8Array(hash)]));
  return wanted.map((parts) =>
    hashOf(
      parts.map((node) => {
        const hash = hashes.get(nameOf(node));
        if (!hash) throw new RegisterTampered(`the register lacks node ${nameOf(node)}`);
        return hash;
      }),
    ),
  );
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
